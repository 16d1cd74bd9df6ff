using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Records;

/// <summary>
/// Puts a map together from the records and edges of a file. The native format's reader does it, so that what may stand in a map is asked
/// in one place; its faults and warnings are told by the places of this file. O(file).
/// </summary>
/// <param name="input">The file.</param>
/// <param name="places">Its places.</param>
internal sealed class MapAssembly(MapInput input, IPlaces places)
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
        MaxDepth = 1001,
    };

    private readonly Dictionary<string, List<ReadRecord>> _lists = MapLists.All.ToDictionary(list => list, _ => new List<ReadRecord>());
    private readonly Dictionary<string, ReadRecord> _nodes = new(StringComparer.Ordinal);
    private readonly List<ReadEdge> _edges = [];
    private readonly HashSet<string> _edgeIds = new(StringComparer.Ordinal);
    private readonly List<MapWarning> _warnings = [];
    private readonly HashSet<string> _warned = new(StringComparer.Ordinal);
    private ReadRecord? _map;

    public void Add(ReadRecord record)
    {
        if (record.List == MapLists.Map) AddMap(record);
        else _lists[record.List].Add(record);
        if (record.List is MapLists.Statements or MapLists.Locutions or MapLists.Relations) AddNode(record);
    }

    public void Add(ReadEdge edge)
    {
        _edges.Add(edge);
        if (edge.Values.Find(value => value.Name == MapMembers.Id) is { } id) _edgeIds.Add(id.Text);
    }

    /// <summary>Whether no node or edge so far has an id.</summary>
    public bool IsFree(string id) => !_nodes.ContainsKey(id) && !_edgeIds.Contains(id);

    /// <summary>Says once what looks wrong.</summary>
    public void Warn(Place place, string message)
    {
        if (_warned.Add(message)) _warnings.Add(new MapWarning(place.Location, message));
    }

    /// <exception cref="MapFormatException">What the file says is no map.</exception>
    public MapReadResult Read(CancellationToken cancellation)
    {
        Connect();
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, cancellation);
        var format = new JsonFormat { Limits = input.Limits with { MaxBytes = int.MaxValue } };
        if (!format.TryParse(bytes.WrittenMemory, out var result, out var fault))
            throw new MapFormatException(PlaceOf(fault.Location.Path).Location, fault.Expected, fault.Found);
        var warnings = result.Warnings.Select(warning => warning with { Location = PlaceOf(warning.Location.Path).Location });
        return new MapReadResult(result.Map, [.. _warnings, .. warnings], input.File, ids => Locate(result.Map, ids));
    }

    private void AddMap(ReadRecord record)
    {
        if (_map is not null) throw record.Place.Fault("one map", "a second");
        _map = record;
    }

    private void AddNode(ReadRecord record)
    {
        if (record.Find(MapMembers.Id) is not { } id || _nodes.TryAdd(id.Text, record)) return;
        throw id.Place.Fault($"an id that no other node has (line {_nodes[id.Text].Place.Location.Line} has it)", MapInput.Shown(id.Text));
    }

    /// <summary>The edges that are relations are known before the others are joined to them, but stand in the file's order.</summary>
    private void Connect()
    {
        var relations = _edges.ConvertAll(edge => edge.IsRelation ? NewRelation(edge) : null);
        for (var i = 0; i < _edges.Count; i++)
            if (relations[i] is { } relation) _lists[MapLists.Relations].Add(relation);
            else Connect(_edges[i]);
    }

    private void Connect(ReadEdge edge)
    {
        var from = _nodes.GetValueOrDefault(edge.From.Text);
        var to = _nodes.GetValueOrDefault(edge.To.Text);
        if (edge.Role is not null) ConnectAs(edge, RoleOf(edge.Role), from, to);
        else if (from?.List == MapLists.Relations) ConnectAs(edge, EdgeRole.Conclusion, from, to);
        else if (to?.List == MapLists.Relations) ConnectAs(edge, EdgeRole.Premise, from, to);
        else _lists[MapLists.Relations].Add(NewRelation(edge));
    }

    private void ConnectAs(ReadEdge edge, EdgeRole role, ReadRecord? from, ReadRecord? to)
    {
        var (end, relation, other) = role == EdgeRole.Premise ? (edge.To, to, edge.From) : (edge.From, from, edge.To);
        if (relation?.List != MapLists.Relations) throw end.Place.Fault("the id of a relation", MapInput.Shown(end.Text));
        (role == EdgeRole.Premise ? relation.Premises : relation.Conclusions).Add(other);
        foreach (var value in edge.Values.Where(value => value.Name != MapMembers.Id))
            Warn(value.Place, $"an edge into or out of a relation has no '{value.Name}'; it is left out");
    }

    /// <summary>The relation that an edge between other nodes is.</summary>
    private ReadRecord NewRelation(ReadEdge edge)
    {
        var relation = new ReadRecord(MapLists.Relations, edge.From.Place, edge.Values);
        if (relation.Find(MapMembers.Kind) is null)
            relation.Values.Add(new ReadValue(MapMembers.Kind, Vocabulary.Word(RelationKind.Support), edge.From.Place));
        relation.Premises.Add(edge.From);
        relation.Conclusions.Add(edge.To);
        AddNode(relation);
        return relation;
    }

    private static EdgeRole RoleOf(ReadValue role) => Vocabulary.TryParse<EdgeRole>(role.Text.Trim().ToLowerInvariant(), out var known)
        ? known
        : throw role.Place.Fault($"one of {string.Join(", ", Vocabulary.Words<EdgeRole>())}", MapInput.Shown(role.Text));

    private void Write(Utf8JsonWriter json, CancellationToken cancellation)
    {
        var values = new ValueJson(json, input.Limits.MaxDepth);
        json.WriteStartObject();
        json.WriteString("format", "argument-map/1");
        if (_map?.Find(MapMembers.Id) is null) json.WriteString(MapMembers.Id, DocumentName.Of(input.File));
        foreach (var value in _map?.Values ?? []) values.Write(value);
        foreach (var (list, records) in _lists.Where(list => list.Value.Count > 0))
        {
            json.WriteStartArray(list);
            foreach (var record in records)
            {
                cancellation.ThrowIfCancellationRequested();
                json.WriteStartObject();
                foreach (var value in record.Values) values.Write(value);
                WriteEnds(json, MapMembers.Premises, record.Premises);
                WriteEnds(json, MapMembers.Conclusion, record.Conclusions);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteEnds(Utf8JsonWriter json, string name, List<ReadValue> ends)
    {
        if (ends.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var end in ends) json.WriteStringValue(end.Text);
        json.WriteEndArray();
    }

    /// <summary>Where that stands which the JSON has at a path, such as <c>$.relations[2].premises[0]</c>.</summary>
    private Place PlaceOf(string? path)
    {
        var steps = (path ?? "").Split('.', 3);
        var step = steps.Length > 1 ? steps[1].Split('[', ']') : [];
        var index = step.Length > 1 && int.TryParse(step[1], out var number) ? number : int.MaxValue;
        if (step.Length > 0 && _lists.TryGetValue(step[0], out var records) && index < records.Count)
            return records[index].PlaceOf(steps.Length > 2 ? steps[2].Split('.')[0] : "");
        return _map?.PlaceOf(step.Length > 0 ? step[0] : "") ?? new Place(places, 0, 0);
    }

    /// <summary>The nodes of a map stand in its lists as they were read.</summary>
    private Dictionary<string, MapLocation> Locate(ArgumentGraph map, IEnumerable<string> ids)
    {
        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        return map.Statements.Zip(_lists[MapLists.Statements], Pair)
            .Concat(map.Locutions.Zip(_lists[MapLists.Locutions], Pair))
            .Concat(map.Relations.Zip(_lists[MapLists.Relations], Pair))
            .Where(pair => wanted.Contains(pair.Id))
            .ToDictionary(pair => pair.Id, pair => pair.Record.Place.Location, StringComparer.Ordinal);
    }

    private static (string Id, ReadRecord Record) Pair(ArgumentNode node, ReadRecord record) => (node.Id, record);
}
