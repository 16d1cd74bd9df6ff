using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Aif;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Ova;

/// <summary>
/// An analysis of OVA as an AIF document: its nodes by AIF's names, its edges by the ids of the nodes that OVA writes out at their ends,
/// the speakers of locutions in a list. Nothing is left out: what AIF has no name for is there by OVA's. O(document).
/// </summary>
internal sealed class OvaToAif(OvaDialect dialect)
{
    public JsonObject Of(JsonObject root)
    {
        var nodes = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var node in root.Member(AifWords.Nodes).Objects())
            if (node.Member(dialect.Id).Text() is { } id) nodes.TryAdd(id, node);
        var aif = new JsonObject();
        foreach (var (name, value) in dialect.Top.ToAif(root)) aif.Add(name, Member(name, value, nodes));
        if (dialect.RepeatsNodes && Locutions(root) is { Count: > 0 } locutions) aif.Add(AifWords.Locutions, locutions);
        return aif;
    }

    private JsonNode? Member(string name, JsonNode? value, Dictionary<string, JsonObject> nodes) => (name, value) switch
    {
        (AifWords.Nodes, JsonArray items) => Each(items, Node),
        (AifWords.Participants, JsonArray items) => Each(items, dialect.Person.ToAif),
        (AifWords.Edges, JsonArray items) => Each(items, edge => Edge(edge, nodes)),
        (OvaWords.Analysis, JsonObject) => new JsonObject(),
        _ => value?.DeepClone(),
    };

    private static JsonArray Each(JsonArray items, Func<JsonObject, JsonObject> change) =>
        new([.. items.Select(item => item is JsonObject known ? change(known) : item?.DeepClone())]);

    /// <summary>A scheme that is no number is a name, as AIF has it.</summary>
    private JsonObject Node(JsonObject node)
    {
        var renamed = dialect.Node.ToAif(node);
        if (!node.TryGetPropertyValue(AifWords.Scheme, out var scheme) || scheme.Text() is not { } name || name.All(char.IsAsciiDigit))
            return renamed;
        var named = new JsonObject();
        foreach (var (member, value) in renamed)
            named[dialect.Node.ToOvaName(member) == AifWords.Scheme ? AifWords.Scheme : member] = value?.DeepClone();
        return named;
    }

    /// <summary>An edge between nodes that are there; any other is kept as it stands, as is one that has their ids.</summary>
    private JsonObject Edge(JsonObject edge, Dictionary<string, JsonObject> nodes)
    {
        if (!dialect.RepeatsNodes || End(edge, OvaWords.From, nodes) is not { } from || End(edge, OvaWords.To, nodes) is not { } to)
            return dialect.Edge.ToAif(edge);
        var renamed = new JsonObject();
        foreach (var (name, value) in dialect.Edge.ToAif(edge))
            if (name == OvaWords.From) renamed.Add(AifWords.FromId, from[OvaWords.Id]!.DeepClone());
            else if (name == OvaWords.To) renamed.Add(AifWords.ToId, to[OvaWords.Id]!.DeepClone());
            else renamed.Add(name, value?.DeepClone());
        renamed.Add(OvaWords.CopyOfFrom, Remainder.Of(edge[OvaWords.From]!.AsObject(), from, []));
        renamed.Add(OvaWords.CopyOfTo, Remainder.Of(edge[OvaWords.To]!.AsObject(), to, []));
        return renamed;
    }

    private static JsonObject? End(JsonObject edge, string name, Dictionary<string, JsonObject> nodes) =>
        edge.Member(name).Member(OvaWords.Id).Text() is { } id && edge.Member(name) is JsonObject ? nodes.GetValueOrDefault(id) : null;

    private static JsonArray Locutions(JsonObject root)
    {
        var known = root.Member(AifWords.Participants).Objects().Select(person => person.Member(OvaWords.Id).Text()).OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return new([.. root.Member(AifWords.Nodes).Objects()
            .Where(node => node.Member(AifWords.Type).Text() == "L" && node.Member(OvaWords.Id).Text() is not null
                && known.Contains(node.Member(OvaWords.Participant).Text() ?? ""))
            .Select(node => new JsonObject
            {
                [AifWords.NodeId] = node[OvaWords.Id]!.DeepClone(),
                [AifWords.PersonId] = node[OvaWords.Participant]!.DeepClone(),
            })]);
    }
}
