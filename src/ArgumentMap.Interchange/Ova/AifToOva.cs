using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Aif;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Ova;

/// <summary>The other way round: an AIF document of a map as an analysis of OVA, with what the map says now. O(document).</summary>
internal sealed class AifToOva
{
    /// <summary>Where a new node is put, in rows.</summary>
    private const int InRow = 5;
    private const int Width = 220;
    private const int Height = 140;

    private readonly ArgumentGraph _map;
    private readonly OvaDialect _dialect;
    private readonly JsonObject _aif;
    private readonly Dictionary<string, JsonNode> _speakers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _people;
    private readonly Dictionary<string, JsonObject> _nodes = new(StringComparer.Ordinal);
    private int _placed;

    private AifToOva(ArgumentGraph map, OvaDialect dialect, JsonObject aif)
    {
        (_map, _dialect, _aif) = (map, dialect, aif);
        foreach (var said in aif.Member(AifWords.Locutions).Objects())
            if (said.Member(AifWords.NodeId).Text() is { } node && said.Member(AifWords.PersonId) is { } person)
                _speakers.TryAdd(node, person);
        _people = aif.Member(AifWords.Participants).Objects().Select(person => person.Member(AifWords.ParticipantId).Text())
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    /// <param name="map">The map.</param>
    /// <param name="dialect">How the file names things.</param>
    /// <param name="aif">The AIF document that says it.</param>
    /// <param name="analysis">What OVA says of the text.</param>
    public static JsonObject Of(ArgumentGraph map, OvaDialect dialect, JsonObject aif, JsonObject analysis) =>
        new AifToOva(map, dialect, aif).Write(analysis);

    private JsonObject Write(JsonObject analysis)
    {
        var nodes = new JsonArray([.. (_aif[AifWords.Nodes] as JsonArray ?? [])
            .Select(item => item is JsonObject node ? Node(node) : item?.DeepClone())]);
        var root = new JsonObject();
        foreach (var (name, value) in _aif)
            if (name == AifWords.Nodes && value is JsonArray) root.Add(name, nodes);
            else if (name != AifWords.Locutions || !_dialect.RepeatsNodes) root.Add(name, Member(name, value, analysis));
        root = _dialect.Top.ToOva(root);
        root.TryAdd(AifWords.Participants, new JsonArray());
        root.TryAdd(OvaWords.Analysis, analysis.DeepClone());
        return root;
    }

    private JsonNode? Member(string name, JsonNode? value, JsonObject analysis) => (name, value) switch
    {
        (AifWords.Participants, JsonArray people) =>
            new JsonArray([.. people.Select(item => item is JsonObject person ? _dialect.Person.ToOva(person) : item?.DeepClone())]),
        (AifWords.Edges, JsonArray edges) =>
            new JsonArray([.. edges.Select(item => item is JsonObject edge ? Edge(edge) : item?.DeepClone())]),
        (OvaWords.Analysis, JsonObject) => analysis.DeepClone(),
        _ => value?.DeepClone(),
    };

    private JsonObject Node(JsonObject aif)
    {
        var node = _dialect.Node.ToOva(aif);
        var id = node.Member(_dialect.Id).Text() ?? "";
        if (!node.ContainsKey("x")) Place(node);
        if (node.Member(AifWords.Type).Text() == "L") Speak(node, id);
        if (_map.TryGetStatement(id, out var statement)) Mark(node, statement.IsMain);
        _nodes.TryAdd(id, node);
        return node;
    }

    private void Place(JsonObject node)
    {
        node["x"] = _placed % InRow * Width;
        node["y"] = _placed / InRow * Height;
        node.TryAdd("visible", true);
        _placed++;
    }

    private void Speak(JsonObject node, string id)
    {
        var now = node.Member(OvaWords.Participant).Text();
        if (_speakers.TryGetValue(id, out var speaker))
        {
            if (speaker.Text() != now) node[OvaWords.Participant] = speaker.DeepClone();
        }
        else if (now is not null && _people.Contains(now))
        {
            node.Remove(OvaWords.Participant);
        }
    }

    private static void Mark(JsonObject node, bool isMain)
    {
        var name = Array.Find(OvaWords.MajorClaim, node.ContainsKey);
        if (OvaDocument.IsMajor(node) != isMain) node[name ?? OvaWords.MajorClaim[0]] = isMain;
    }

    private JsonObject Edge(JsonObject aif)
    {
        if (!_dialect.RepeatsNodes) return Plain(aif);
        if (aif.Member(AifWords.FromId).Text() is not { } from || aif.Member(AifWords.ToId).Text() is not { } to
            || !_nodes.TryGetValue(from, out var source) || !_nodes.TryGetValue(to, out var target)) return _dialect.Edge.ToOva(aif);
        var edge = new JsonObject();
        foreach (var (name, value) in aif)
            if (name == AifWords.FromId) edge.Add(OvaWords.From, Remainder.Together(source, aif.Member(OvaWords.CopyOfFrom), []));
            else if (name == AifWords.ToId) edge.Add(OvaWords.To, Remainder.Together(target, aif.Member(OvaWords.CopyOfTo), []));
            else if (name is not (AifWords.EdgeId or AifWords.FormEdgeId or OvaWords.CopyOfFrom or OvaWords.CopyOfTo))
                edge.Add(name, value?.DeepClone());
        if (!aif.ContainsKey(OvaWords.CopyOfFrom)) edge.TryAdd("visible", true);
        return _dialect.Edge.ToOva(edge);
    }

    /// <summary>An edge with the ids of its ends. One that has no number had none in its file, or is new.</summary>
    private JsonObject Plain(JsonObject aif)
    {
        var edge = new JsonObject();
        foreach (var (name, value) in aif)
            if (name is not (AifWords.EdgeId or AifWords.FormEdgeId)) edge.Add(name, value?.DeepClone());
        edge.TryAdd("visible", true);
        return _dialect.Edge.ToOva(edge);
    }
}
