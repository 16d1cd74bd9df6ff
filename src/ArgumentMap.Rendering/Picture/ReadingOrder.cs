using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>
/// The order in which an argument is read aloud: the main statements, each followed by what speaks for and against it and for and against
/// that (depth-first search on a stack of its own), then what is beneath the other conclusions, then what is left in circles. O(nodes +
/// edges).
/// </summary>
internal sealed class ReadingOrder
{
    private readonly MapDrawing _drawing;
    private readonly ILookup<string, string> _beneath;
    private readonly Dictionary<string, ArgumentNode> _nodes;

    public ReadingOrder(MapDrawing drawing)
    {
        _drawing = drawing;
        _beneath = drawing.Relations.SelectMany(drawing.Arrows).ToLookup(arrow => arrow.To, arrow => arrow.From, StringComparer.Ordinal);
        _nodes = drawing.Nodes.Concat(drawing.Relations).ToDictionary(node => node.Id, StringComparer.Ordinal);
        var isPremise = drawing.Relations.SelectMany(drawing.Arrows).Select(arrow => arrow.From).ToHashSet(StringComparer.Ordinal);
        var roots = drawing.Nodes.Where(node => node is Statement { IsMain: true })
            .Concat(drawing.Nodes.Where(node => !isPremise.Contains(node.Id)))
            .Concat(drawing.Nodes);
        Nodes = Visited(roots.Select(node => node.Id));
    }

    /// <summary>What is drawn in boxes, each once.</summary>
    public IReadOnlyList<ArgumentNode> Nodes { get; }

    private List<ArgumentNode> Visited(IEnumerable<string> roots)
    {
        var order = new List<ArgumentNode>(_drawing.Nodes.Count);
        var met = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>();
        foreach (var root in roots)
        {
            waiting.Push(root);
            while (waiting.TryPop(out var id))
            {
                if (!met.Add(id)) continue;
                if (_nodes[id] is not Relation) order.Add(_nodes[id]);
                foreach (var below in _beneath[id].Reverse()) waiting.Push(below);
            }
        }
        return order;
    }
}
