using ArgumentMap.Interchange.Records;
using CsvHelper;

namespace ArgumentMap.Interchange.Csv;

/// <summary>Writes a map as two tables. Only columns that some row has are written. O(rows × columns).</summary>
internal static class CsvMapWriter
{
    private static readonly string[] Always = [MapMembers.Id, MapMembers.Kind, MapMembers.Text];

    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\n" };

    /// <summary>Writes the tables to two writers, or both to one.</summary>
    /// <param name="map">The map.</param>
    /// <param name="nodes">Where the nodes go; null for nowhere.</param>
    /// <param name="edges">Where the edges go; null for nowhere.</param>
    public static void Write(ArgumentGraph map, TextWriter? nodes, TextWriter? edges)
    {
        if (nodes is not null) WriteNodes(map, nodes);
        if (nodes is not null && nodes == edges) nodes.Write('\n');
        if (edges is not null) WriteEdges(MapEdge.Of(map), edges);
    }

    private static void WriteNodes(ArgumentGraph map, TextWriter writer)
    {
        using var whole = MapRecords.Of(map);
        var records = whole.All;
        var added = new AddedNames(records, CsvColumns.From, CsvColumns.To, "source", "target");
        var used = records.SelectMany(record => record.Own.Keys).Concat(Always).ToHashSet(StringComparer.Ordinal);
        if (records.Any(record => record.Others.Count > 0 && !added.Holds(record))) used.Add(MapMembers.Extensions);
        var columns = MapMembers.Names.Where(used.Contains).ToList();
        using var csv = CsvWriter.Create(writer, Options, leaveOpen: true);
        foreach (var name in columns.Concat(added.Names)) csv.WriteField(name);
        csv.EndRecord();
        foreach (var record in records)
        {
            foreach (var name in columns) csv.WriteField(Cell(record, name, added));
            foreach (var name in added.Names) csv.WriteField(AddedCell(record, name, added));
            csv.EndRecord();
        }
    }

    private static void WriteEdges(IEnumerable<MapEdge> edges, TextWriter writer)
    {
        using var csv = CsvWriter.Create(writer, Options, leaveOpen: true);
        csv.WriteField(CsvColumns.From);
        csv.WriteField(CsvColumns.To);
        csv.WriteField(MapMembers.Role);
        csv.EndRecord();
        foreach (var edge in edges)
        {
            csv.WriteField(CellGuard.Set(edge.From));
            csv.WriteField(CellGuard.Set(edge.To));
            csv.WriteField(Vocabulary.Word(edge.Role));
            csv.EndRecord();
        }
    }

    private static string Cell(MapRecord record, string name, AddedNames added)
    {
        if (name == MapMembers.Kind) return record.Kind;
        if (name == MapMembers.Extensions) return record.Others.Count > 0 && !added.Holds(record) ? ValueText.OfMembers(record.Others) : "";
        if (!record.Own.TryGetValue(name, out var value)) return "";
        var text = ValueText.Of(name, value);
        return name == MapMembers.Text && text.Length == 0 && record.List != MapLists.Relations ? "" : CellGuard.Set(text);
    }

    private static string AddedCell(MapRecord record, string name, AddedNames added)
    {
        if (!added.Holds(record)) return "";
        foreach (var member in record.Others)
            if (member.Name == name) return CellGuard.Set(member.Value.GetString()!);
        return "";
    }
}
