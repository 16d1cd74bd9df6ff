using System.Text.Json;

namespace ArgumentMap.Benchmarks.Files;

/// <summary>
/// What no reader of a file into the model can do without: it looks at every token, makes a string of every id and text, a node and its
/// place of every statement and relation, and joins these. It does nothing else: it looks no name up, knows no other member, checks
/// nothing, and has a list of what each node is and where it belongs, made of the same map before.
/// </summary>
internal sealed class ReadFloor
{
    private readonly byte[] _json;
    private readonly string _id;
    private readonly int _statements;
    private readonly ArgumentNode[] _nodes;
    private readonly (int From, int To, EdgeRole Role)[] _edges;

    /// <param name="json">The file of a map without locutions.</param>
    /// <param name="same">The map.</param>
    public ReadFloor(byte[] json, ArgumentGraph same)
    {
        (_json, _id, _statements, _nodes) = (json, same.Id, same.Statements.Count, [.. same.Nodes]);
        _edges = [.. same.Edges.Select(edge => (PlaceOf(edge.From), PlaceOf(edge.To), edge.Role))];
    }

    /// <summary>The same map again, of nodes of its own.</summary>
    public ArgumentGraph Read()
    {
        var strings = Strings();
        var map = new ArgumentGraph(_id);
        map.Reserve(_statements, _nodes.Length - _statements);
        var slots = new NodeSlot[_nodes.Length];
        for (var i = 0; i < slots.Length; i++) slots[i] = map.TryAdd(_nodes[i] with { })!;
        foreach (var (from, to, role) in _edges) map.Connect(slots[from], slots[to], role);
        GC.KeepAlive(strings);
        return map;
    }

    private int PlaceOf(NodeSlot slot) => slot.Node is Relation ? _statements + slot.Place : slot.Place;

    private List<string> Strings()
    {
        var strings = new List<string>(2 * _nodes.Length);
        var reader = new Utf8JsonReader(_json);
        var isKept = false;
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.PropertyName) isKept = reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("text"u8);
            else if (isKept && reader.TokenType == JsonTokenType.String) strings.Add(reader.GetString()!);
        return strings;
    }
}
