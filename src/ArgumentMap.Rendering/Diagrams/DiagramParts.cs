using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Text;

namespace ArgumentMap.Rendering;

/// <summary>
/// What a diagram consists of, with names that are safe in any language: an id of a map may be a keyword, or hold what a name may not.
/// </summary>
internal sealed class DiagramParts
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly MapCaption _caption;
    private readonly MapLabels _labels;
    private readonly ILookup<string, MapStub> _stubs;
    private readonly Dictionary<MapStub, string> _stubNames = [];

    public DiagramParts(ArgumentGraph map, DrawingOptions options, CancellationToken cancellationToken)
    {
        Drawing = new MapDrawing(map, options.Part, cancellationToken);
        _labels = options.Labels;
        _caption = new MapCaption(map, options);
        Title = options.ShowTitle && map.Title is { Length: > 0 } title ? title : null;
        ArgumentNode[] nodes = [.. new ReadingOrder(Drawing).Nodes, .. Drawing.Relations.Where(Drawing.HasJunction)];
        foreach (var node in nodes) _names.Add(node.Id, $"n{_names.Count + 1}");
        Clusters = new MapClustering(map, Drawing, options).Tree(nodes);
        Nodes = nodes;
        _stubs = Drawing.Stubs.ToLookup(stub => stub.At.Id, StringComparer.Ordinal);
        foreach (var stub in Drawing.Stubs) _stubNames.Add(stub, $"x{_stubNames.Count + 1}");
        Arrows = [.. Drawing.Relations.SelectMany(Drawing.Arrows)];
    }

    public MapDrawing Drawing { get; }

    public string? Title { get; }

    /// <summary>The nodes and junctions.</summary>
    public IReadOnlyList<ArgumentNode> Nodes { get; }

    /// <summary>The nodes and junctions, by what they are boxed in.</summary>
    public ClusterTree Clusters { get; }

    public IReadOnlyList<MapArrow> Arrows { get; }

    public string NameOf(string id) => _names[id];

    public string NameOf(MapStub stub) => _stubNames[stub];

    /// <summary>The stubs at a node or junction.</summary>
    public IEnumerable<MapStub> StubsAt(ArgumentNode node) => _stubs[node.Id];

    /// <summary>What stands in a node's box, line by line.</summary>
    public IEnumerable<string> LinesOf(ArgumentNode node) => _caption.Of(node).SelectMany(part => PlainText.Lines(part.Text));

    /// <summary>
    /// On the arrow that has a step's head, what its line does not show: what context is, and that the author does not state it; null on
    /// any other.
    /// </summary>
    public string? MarkOf(MapArrow arrow)
    {
        if (!HasHead(arrow)) return null;
        // The mark of a step that has a box stands in that.
        var mark = arrow.Relation.HasWords ? null : _labels.MarkOf(arrow.Relation);
        if (arrow.Relation.Kind != RelationKind.Context) return mark;
        return mark is null ? _labels.WordFor(arrow.Relation) : $"{_labels.WordFor(arrow.Relation)} {mark}";
    }

    /// <summary>Whether an arrow has a head; one to its own relation's junction has none.</summary>
    public bool HasHead(MapArrow arrow) => arrow.To != arrow.Relation.Id || !Drawing.HasJunction(arrow.Relation);
}
