using ArgumentMap.Formats;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.GraphML;

/// <summary>An element of a graph with its data, and what it means in a map.</summary>
/// <param name="name">The name of the element.</param>
/// <param name="place">Where it starts.</param>
internal sealed class GraphMLElement(string name, Place place)
{
    /// <summary>What is kept of data that are called as the map's own but say something else.</summary>
    private const string Foreign = "graphml.";

    private const string Label = "label";

    private static readonly string[] KindNames = [MapMembers.Kind, "type", "relation", Label];

    private readonly List<ReadValue> _values = [];
    private ReadValue? _label;

    public string Name => name;

    public string? Id { get; init; }

    /// <summary>Of an edge: the node that it starts from.</summary>
    public string? From { get; init; }

    /// <summary>Of an edge: the node that it points to.</summary>
    public string? To { get; init; }

    /// <summary>Adds what a data element says. An empty one says something only where it is a text.</summary>
    /// <param name="value">Its content.</param>
    /// <param name="label">The label in it, where it is a shape of yEd's.</param>
    public void Add(ReadValue value, string? label)
    {
        if (value.Text.Length > 0 || value.Type == MemberType.Text) _values.Add(value);
        if (label is not null) _label ??= new ReadValue(Label, label, value.Place);
    }

    /// <summary>Adds what a key says of elements that do not.</summary>
    public void AddDefault(GraphMLKey key)
    {
        if (!_values.Exists(value => value.Name == key.Name)) Add(key.Value(key.Default!, place), null);
    }

    /// <summary>The map itself, of the graph.</summary>
    public ReadRecord AsMap()
    {
        if (Id is not null && !_values.Exists(value => value.Name == MapMembers.Id)) _values.Add(new ReadValue(MapMembers.Id, Id, place));
        return new ReadRecord(MapLists.Map, place, _values);
    }

    /// <summary>A node of the map.</summary>
    public ReadRecord AsNode(MapAssembly map)
    {
        var id = new ReadValue(MapMembers.Id, Id ?? throw place.Fault("a node with an id", "none"), place);
        SetAside(MapMembers.Id);
        var (list, word) = (MapLists.Statements, KindWords.Claim);
        if (Taken(MapMembers.Kind) is { } kind)
        {
            var isKnown = KindWords.TryFind(kind.Text, out var known, out var native);
            if (isKnown && KindWords.WordOf(known) is null or KindWords.Locution) (list, word) = (known, native);
            else KeepKind(kind, map, "a claim");
        }
        List<ReadValue> values = [id];
        if (KindWords.WordOf(list) is null) values.Add(new ReadValue(MapMembers.Kind, word, place));
        if (list != MapLists.Relations && !_values.Exists(value => value.Name == MapMembers.Text))
            values.Add(new ReadValue(MapMembers.Text, (Taken(Label) ?? TakenLabel())?.Text ?? Id!, place));
        return new ReadRecord(list, place, [.. values, .. WithLabel()]);
    }

    /// <summary>An edge of the map. All nodes have been added.</summary>
    public ReadEdge AsEdge(MapAssembly map)
    {
        var from = new ReadValue(GraphMLNames.Source, From ?? throw place.Fault("an edge with a source", "none"), place);
        var to = new ReadValue(GraphMLNames.Target, To ?? throw place.Fault("an edge with a target", "none"), place);
        SetAside(MapMembers.Id);
        if (_values.Find(value => value.Name == MapMembers.Role) is { } role && Vocabulary.TryParse<EdgeRole>(role.Text, out _))
            return new ReadEdge(from, to, Taken(MapMembers.Role), WithLabel());
        if (KindOf() is { } kind) _values.Add(kind);
        else if (Taken(MapMembers.Kind) is { } other) KeepKind(other, map, "a support");
        if (Id is not null && map.IsFree(Id)) _values.Add(new ReadValue(MapMembers.Id, Id, place));
        return new ReadEdge(from, to, null, WithLabel());
    }

    /// <summary>The kind of the relation that an edge is, by the first of its data that says one.</summary>
    private ReadValue? KindOf()
    {
        foreach (var candidate in KindNames)
        {
            var value = _values.Find(value => string.Equals(value.Name, candidate, StringComparison.OrdinalIgnoreCase));
            if (candidate == Label) value ??= _label;
            if (value is null || !KindWords.TryFindRelation(value.Text, out var word)) continue;
            if (!_values.Remove(value)) _label = null;
            return new ReadValue(MapMembers.Kind, word, value.Place);
        }
        return null;
    }

    private void KeepKind(ReadValue kind, MapAssembly map, string readAs)
    {
        map.Warn(kind.Place, $"{MapInput.Shown(kind.Text)} is no kind of a map's; it is read as {readAs}");
        _values.Add(kind with { Name = Foreign + MapMembers.Kind });
    }

    /// <summary>Keeps data of a name that means something else in a map.</summary>
    private void SetAside(string member)
    {
        if (Taken(member) is { } value) _values.Add(value with { Name = Foreign + member });
    }

    private ReadValue? Taken(string member)
    {
        var value = _values.Find(value => string.Equals(value.Name, member, StringComparison.OrdinalIgnoreCase));
        if (value is not null) _values.Remove(value);
        return value;
    }

    private ReadValue? TakenLabel()
    {
        var label = _label;
        _label = null;
        return label;
    }

    /// <summary>The data, with yEd's label where it says something of its own.</summary>
    private List<ReadValue> WithLabel()
    {
        if (_label is not null && !_values.Exists(value => value.Name == Label)) _values.Add(_label);
        return _values;
    }
}
