using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Sadface;

/// <summary>Writes a map as SADFace: what the map says now, with what a file that it was read from said besides. O(map).</summary>
internal sealed class SadfaceWriter(ArgumentGraph map)
{
    private readonly JsonObject? _frame = map.Extensions.Notes(SadfaceWords.Notes);

    public JsonObject Write()
    {
        var (resources, nodes, edges) = (ListOf(SadfaceWords.Resources), ListOf(SadfaceWords.Nodes), ListOf(SadfaceWords.Edges));
        foreach (var source in map.Sources) Add(resources, SadfaceObjects.Resource(source), source.Extensions, SadfaceWords.ResourceOrder);
        var notes = new Dictionary<string, JsonObject?>(StringComparer.Ordinal);
        foreach (var node in map.Nodes) notes.Add(node.Id, node.Extensions.Notes(SadfaceWords.Notes));
        var writer = new EdgeWriter(map, SadfaceWords.Edge, notes, SadfaceWords.IsSayable);
        foreach (var node in map.Nodes.Where(writer.IsNode)) Add(nodes, SadfaceObjects.Node(node), node.Extensions, SadfaceWords.NodeOrder);
        writer.Write(edges, _frame.Member(SadfaceFrame.Loose).Member(SadfaceWords.Edges));
        var document = SadfaceFrame.Together(map, _frame);
        Put(document, SadfaceWords.Edges, edges);
        Put(document, SadfaceWords.Nodes, nodes);
        Put(document, SadfaceWords.Resources, resources);
        return document;
    }

    private Sequence ListOf(string name)
    {
        var list = new Sequence();
        list.AddLoose(_frame.Member(SadfaceFrame.Loose).Member(name));
        return list;
    }

    private static void Add(Sequence list, JsonObject said, ExtensionData extensions, string[] order)
    {
        var note = extensions.Notes(SadfaceWords.Notes);
        list.Add(Remainder.Together(said, note, order), note);
    }

    private static void Put(JsonObject document, string name, Sequence list)
    {
        if (document.Member(name) is JsonArray || list.Count > 0) document[name] = list.ToArray();
    }
}
