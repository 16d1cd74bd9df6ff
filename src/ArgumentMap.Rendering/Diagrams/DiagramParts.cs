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

    public DiagramParts(ArgumentGraph map, DrawingOptions options)
    {
        Drawing = new MapDrawing(map, options.Include);
        _labels = options.Labels;
        _caption = new MapCaption(map, options.ShowIds, options.ShowSpeakers, options.Labels);
        Title = options.ShowTitle && map.Title is { Length: > 0 } title ? title : null;
        ArgumentNode[] nodes = [.. new ReadingOrder(Drawing).Nodes, .. Drawing.Relations.Where(Drawing.HasJunction)];
        foreach (var node in nodes) _names.Add(node.Id, $"n{_names.Count + 1}");
        Groups = [.. nodes.GroupBy(node => MapCluster.Of(map, Drawing, node, options.Clusters, options.Labels))];
        Arrows = [.. Drawing.Relations.SelectMany(Drawing.Arrows)];
    }

    public MapDrawing Drawing { get; }

    public string? Title { get; }

    /// <summary>The nodes and junctions, by what they are boxed in; one group without a key where nothing is.</summary>
    public IReadOnlyList<IGrouping<MapCluster?, ArgumentNode>> Groups { get; }

    public IReadOnlyList<MapArrow> Arrows { get; }

    public string NameOf(string id) => _names[id];

    /// <summary>What stands in a node's box, line by line.</summary>
    public IEnumerable<string> LinesOf(ArgumentNode node) => _caption.Of(node).SelectMany(PlainText.Lines);

    /// <summary>The mark of a step that the author does not state, on the arrow that has its head; null on any other.</summary>
    public string? MarkOf(MapArrow arrow) => HasHead(arrow) ? _labels.MarkOf(arrow.Relation) : null;

    /// <summary>Whether an arrow has a head; one to its own relation's junction has none.</summary>
    public bool HasHead(MapArrow arrow) => arrow.To != arrow.Relation.Id || !Drawing.HasJunction(arrow.Relation);
}
