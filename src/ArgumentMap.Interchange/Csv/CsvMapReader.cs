using ArgumentMap.Formats;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Csv;

/// <summary>Reads a map from its tables. O(file).</summary>
internal static class CsvMapReader
{
    private const string NodesHeader = "the names of columns, of which one is id, as in id,kind,text";

    public static MapReadResult Read(MapInput input, CancellationToken cancellation)
    {
        var tables = CsvTables.Read(input, cancellation);
        var besides = EdgesBeside(input, tables, cancellation);
        if (tables.Count == 0) throw input.Fault(0, NodesHeader, "nothing");
        if (tables.TrueForAll(table => table.IsEdges))
            throw tables[0].Place(0, 0).Fault($"a table of nodes too ({NodesHeader})", "a table of edges alone");
        var map = new MapAssembly(input, tables[0]);
        if (besides is null && CsvFiles.IsNodes(input.File ?? ""))
            map.Warn(tables[0].Place(0, 0), $"there is no {CsvFiles.NameOfEdges(input.File!)} beside it: it is read without edges");
        foreach (var table in tables.Where(table => !table.IsEdges)) AddNodes(map, table);
        foreach (var table in tables.Concat(besides ?? []).Where(table => table.IsEdges)) AddEdges(map, table);
        return map.Read(cancellation);
    }

    /// <summary>The tables of the file of edges; null where the file has edges itself, or there is none.</summary>
    private static List<CsvTable>? EdgesBeside(MapInput input, List<CsvTable> tables, CancellationToken cancellation)
    {
        if (tables.Exists(table => table.IsEdges)) return [];
        if (input.File is null || input.Beside(CsvFiles.NameOfEdges(input.File)) is not { } file) return null;
        var beside = CsvTables.Read(file, cancellation);
        if (beside.Count == 0 || beside[0].IsEdges) return beside;
        throw beside[0].Place(0, 0).Fault("the names of columns, of which two are from and to", "others");
    }

    private static void AddNodes(MapAssembly map, CsvTable table)
    {
        var meanings = CsvColumns.Meanings(table.Header);
        if (!meanings.Contains(MapMembers.Id)) throw table.Place(0, 0).Fault(NodesHeader, MapInput.Shown(string.Join(',', table.Header)));
        for (var row = 1; row < table.Count; row++)
        {
            var values = Values(table, meanings, row);
            var place = table.Place(row, 0);
            if (values.Find(value => value.Name == MapMembers.Id) is null) throw place.Fault("an id", "none");
            map.Add(new ReadRecord(ListOf(values), place, values));
        }
    }

    private static void AddEdges(MapAssembly map, CsvTable table)
    {
        var meanings = CsvColumns.Meanings(table.Header);
        for (var row = 1; row < table.Count; row++)
        {
            var values = Values(table, meanings, row);
            var place = table.Place(row, 0);
            var from = Taken(values, CsvColumns.From) ?? throw place.Fault("the id of the node that the edge starts from", "none");
            var to = Taken(values, CsvColumns.To) ?? throw place.Fault("the id of the node that the edge points to", "none");
            var kind = Taken(values, MapMembers.Kind);
            var role = RoleOf(values, kind);
            if (kind is not null) values.Add(WithNativeWord(kind));
            map.Add(new ReadEdge(from, to, role, values));
        }
    }

    /// <summary>What an edge joins. Of one that is a relation by itself, another role is the relation's.</summary>
    private static ReadValue? RoleOf(List<ReadValue> values, ReadValue? kind)
    {
        var role = values.Find(value => value.Name == MapMembers.Role);
        var isOfEdge = kind is null || Vocabulary.TryParse<EdgeRole>(role?.Text, out _);
        return isOfEdge ? Taken(values, MapMembers.Role) : null;
    }

    private static ReadValue WithNativeWord(ReadValue kind) => KindWords.TryFindRelation(kind.Text, out var word)
        ? kind with { Text = word }
        : throw kind.Place.Fault(KindWords.RelationKinds, MapInput.Shown(kind.Text));

    /// <summary>The list that gets a record, from its kind, which stays a value where the list has several.</summary>
    private static string ListOf(List<ReadValue> values)
    {
        var at = values.FindIndex(value => value.Name == MapMembers.Kind);
        var place = at < 0 ? values[0].Place : values[at].Place;
        var written = at < 0 ? KindWords.Claim : values[at].Text;
        if (!KindWords.TryFind(written, out var list, out var word)) throw place.Fault(KindWords.NodeKinds, MapInput.Shown(written));
        if (at >= 0) values.RemoveAt(at);
        if (KindWords.WordOf(list) is null) values.Add(new ReadValue(MapMembers.Kind, word, place));
        if (list is MapLists.Statements or MapLists.Locutions && !values.Exists(value => value.Name == MapMembers.Text))
            values.Add(new ReadValue(MapMembers.Text, "", values[0].Place));
        return list;
    }

    private static List<ReadValue> Values(CsvTable table, string?[] meanings, int row)
    {
        var cells = table[row].Cells;
        var values = new List<ReadValue>();
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column].Length == 0) continue;
            var place = table.Place(row, column);
            if ((column < meanings.Length ? meanings[column] : null) is not { } name)
                throw place.Fault("no cell without a name over its column", MapInput.Shown(cells[column]));
            values.Add(new ReadValue(name, CellGuard.Remove(cells[column]), place));
        }
        return values;
    }

    private static ReadValue? Taken(List<ReadValue> values, string name)
    {
        var at = values.FindIndex(value => value.Name == name);
        if (at < 0) return null;
        var value = values[at];
        values.RemoveAt(at);
        return value;
    }
}
