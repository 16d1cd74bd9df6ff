namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Where on its node's border each edge ends. On the lower side of a box, lines end straight above where they come from as far as the box
/// reaches; on the upper side they leave side by side from the middle. Lines end in the order of where they lead, so that none cross at the box.
/// O(edges × log edges).
/// </summary>
internal sealed class Ports
{
    /// <summary>How far apart lines end on a box that has the room.</summary>
    private const double Step = 14;

    /// <summary>The distance of line ends from a box's corners.</summary>
    private const double Corner = 12;

    private readonly LayeredGraph _graph;
    private readonly VertexOrder _order;
    private readonly double[] _middles;

    public Ports(LayeredGraph graph, VertexOrder order, double[] middles)
    {
        (_graph, _order, _middles) = (graph, order, middles);
        (Uppers, Lowers) = (new double[graph.Part.Edges.Length], new double[graph.Part.Edges.Length]);
        var above = new Adjacency(graph.Part.Count, graph.Part.Lowers);
        var below = new Adjacency(graph.Part.Count, graph.Part.Uppers);
        for (var node = 0; node < graph.Part.Count; node++)
        {
            Place(node, [.. above[node]], isUpperSide: true);
            Place(node, [.. below[node]], isUpperSide: false);
        }
    }

    /// <summary>Where each edge's upper end is, across.</summary>
    public double[] Uppers { get; }

    /// <summary>Where each edge's lower end is, across.</summary>
    public double[] Lowers { get; }

    private void Place(int node, int[] edges, bool isUpperSide)
    {
        var next = edges.Select(edge => isUpperSide ? NextAbove(edge) : NextBelow(edge)).ToArray();
        Array.Sort([.. next.Select((vertex, i) => (_order.Positions[vertex], i))], edges);
        Array.Sort([.. next.Select((vertex, i) => (_order.Positions[vertex], i))], next);
        var places = next.Select(vertex => isUpperSide ? _middles[node] : _middles[vertex]).ToArray();
        var room = Math.Max(0, (_graph.Part.Sizes[node].Width / 2) - Corner);
        Isotonic.Spread(places, Step, _middles[node] - room, _middles[node] + room);
        var ends = isUpperSide ? Lowers : Uppers;
        for (var i = 0; i < edges.Length; i++) ends[edges[i]] = places[i];
    }

    private int NextBelow(int edge) => _graph.BendCount(edge) > 0 ? _graph.FirstBends[edge] : _graph.Part.Lowers[edge];

    private int NextAbove(int edge) => _graph.BendCount(edge) is > 0 and var count ? _graph.FirstBends[edge] + count - 1 : _graph.Part.Uppers[edge];
}
