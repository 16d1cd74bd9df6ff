namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Where on its node's border each edge ends, and where it leaves the node's layer. On the lower side of a box, lines end straight above
/// where they come from as far as the box reaches; on the upper side they leave side by side from the middle. Lines stand in the order of
/// where they lead, so that none cross near the box. O(edges × log edges).
/// </summary>
internal sealed class Ports
{
    /// <summary>How far apart lines end on a box that has the room.</summary>
    private const double Step = 22;

    /// <summary>The distance of line ends from a box's corners.</summary>
    private const double Corner = 12;

    /// <summary>How far apart lines from one point leave the layer.</summary>
    private const double ExitStep = 6;

    /// <summary>How much a line may lean on its way out of the layer, sideways for each pixel down.</summary>
    private const double Lean = 0.5;

    private readonly LayeredGraph _graph;
    private readonly VertexOrder _order;
    private readonly FreeRoom _room;
    private readonly double[] _middles;
    private readonly IReadOnlyList<bool> _isFlat;
    private readonly bool[] _isEnteredFromTheSide;

    /// <param name="graph">The graph.</param>
    /// <param name="order">The order in its layers.</param>
    /// <param name="bands">Where the layers are.</param>
    /// <param name="room">The free room beside its vertices.</param>
    /// <param name="middles">The middle of each vertex.</param>
    /// <param name="isFlat">Which edges leave their layers upright, to run level between them.</param>
    public Ports(LayeredGraph graph, VertexOrder order, LayerBands bands, FreeRoom room, double[] middles, IReadOnlyList<bool> isFlat)
    {
        (_graph, _order, _room, _middles, _isFlat) = (graph, order, room, middles, isFlat);
        var count = graph.Part.Edges.Length;
        (Uppers, Lowers, UpperExits, LowerExits) = (new double[count], new double[count], new Window[count], new Window[count]);
        _isEnteredFromTheSide = new bool[graph.Part.Count];
        for (var edge = 0; edge < count; edge++) _isEnteredFromTheSide[graph.Part.Uppers[edge]] |= graph.Part.EntersFromTheSide[edge];
        var above = CompressedRows.OfNumbers(graph.Part.Count, graph.Part.Lowers);
        var below = CompressedRows.OfNumbers(graph.Part.Count, graph.Part.Uppers);
        for (var node = 0; node < graph.Part.Count; node++)
        {
            PlaceEnds(node, InOrder(above[node], NextAbove), Lowers, edge => _middles[node]);
            PlaceEnds(node, AtTheSides(node, InOrder(below[node], NextBelow)), Uppers, edge => _middles[NextBelow(edge)]);
        }
        for (var node = 0; node < graph.Part.Count; node++)
        {
            var layer = graph.Layer[node];
            var height = Math.Max(0, (bands.Bottoms[layer] - bands.Tops[layer] - graph.Part.Sizes[node].Height) / 2);
            var (up, down) = (InOrder(above[node], NextAbove), InOrder(below[node], NextBelow));
            PlaceExits(node, up, Lowers, LowerExits, height, edge => HasBends(edge)
                ? _middles[NextAbove(edge)]
                : Uppers[edge]);
            PlaceExits(node, down, Uppers, UpperExits, height, edge => HasBends(edge)
                ? _middles[NextBelow(edge)]
                : Lowers[edge]);
        }
    }

    /// <summary>Where each edge's upper end is, across.</summary>
    public double[] Uppers { get; }

    /// <summary>Where each edge's lower end is, across.</summary>
    public double[] Lowers { get; }

    /// <summary>Where each edge leaves the layer of its upper end.</summary>
    public Window[] UpperExits { get; }

    /// <summary>Where each edge enters the layer of its lower end.</summary>
    public Window[] LowerExits { get; }

    private int[] InOrder(ReadOnlySpan<int> edges, Func<int, int> next)
    {
        int[] sorted = [.. edges];
        var keys = sorted.Select((edge, i) => (_order.Positions[next(edge)], i)).ToArray();
        Array.Sort(keys, sorted);
        return sorted;
    }

    /// <summary>Gives their places to the edges that end at a side, the nearer one, and leaves the others.</summary>
    private int[] AtTheSides(int node, int[] edges)
    {
        for (var i = 0; i < edges.Length; i++)
            if (_graph.Part.EntersFromTheSide[edges[i]])
                Uppers[edges[i]] = _middles[node] + ((2 * i) + 1 < edges.Length ? -SideEntry.Reach : SideEntry.Reach);
        return [.. edges.Where(edge => !_graph.Part.EntersFromTheSide[edge])];
    }

    private void PlaceEnds(int node, int[] edges, double[] ends, Func<int, double> wish)
    {
        var places = edges.Select(wish).ToArray();
        var width = WidthOf(node);
        var reach = Math.Max(width / 6, (width / 2) - Corner);
        Isotonic.Spread(places, Step, _middles[node] - reach, _middles[node] + reach);
        for (var i = 0; i < edges.Length; i++) ends[edges[i]] = places[i];
    }

    private void PlaceExits(int node, int[] edges, double[] ends, Window[] exits, double height, Func<int, double> target)
    {
        var places = edges.Select(edge => ends[edge] + Leaning(edge)).ToArray();
        Isotonic.Spread(places, ExitStep, _room.Lefts[node], _room.Rights[node]);
        for (var i = 0; i < edges.Length; i++)
        {
            var left = i == 0 ? _room.Lefts[node] : Apart(places[i - 1], places[i]);
            var right = i == edges.Length - 1 ? _room.Rights[node] : Apart(places[i + 1], places[i]);
            exits[edges[i]] = new Window(left, right);
        }

        double Leaning(int edge) =>
            _isFlat[edge] ? 0 : Math.Clamp(target(edge) - ends[edge], -Lean * height, Lean * height);
    }

    /// <summary>How wide a node is drawn: a point that lines enter from the side has room beside it.</summary>
    private double WidthOf(int node) => _isEnteredFromTheSide[node] ? _graph.Part.Sizes[node].Height : _graph.Part.Sizes[node].Width;

    /// <summary>How far a line may go towards its neighbour: not quite half the way, so that they never lie on each other.</summary>
    private static double Apart(double neighbour, double place) => (neighbour * 0.35) + (place * 0.65);

    private bool HasBends(int edge) => _graph.BendCount(edge) > 0;

    private int NextBelow(int edge) => HasBends(edge) ? _graph.FirstBends[edge] : _graph.Part.Lowers[edge];

    private int NextAbove(int edge) =>
        _graph.BendCount(edge) is > 0 and var count ? _graph.FirstBends[edge] + count - 1 : _graph.Part.Uppers[edge];
}
