namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Draws each edge as a smooth line through free room: between layers there is no box, and in a layer the line keeps between the neighbours
/// of its bend. The shortest line through these gates (<see cref="TautString"/>) gives the turns, a curve through the turns
/// (<see cref="MonotoneCurve"/>) the line. Where that curve would leave a gate, it gets the string's place there as a further point.
/// </summary>
/// <remarks>
/// With a point at every gate the curve cannot leave the room, since between two points it never runs sideways beyond them: so no line
/// passes through a box. O(gates) for a line whose curve fits at once, which is nearly all.
/// </remarks>
internal sealed class EdgeRouting
{
    /// <summary>Two gates nearer than this are one.</summary>
    private const double Near = 1e-6;

    /// <summary>How far before its end a line with a head begins to run upright, as long as the longest head.</summary>
    private const double Stem = 12;

    /// <summary>How much it may lean there, sideways for each pixel down: less than 30 degrees.</summary>
    private const double StemLean = 0.5;

    /// <summary>What is narrower is a point.</summary>
    private const double LeastBox = 39;

    private readonly LayeredGraph _graph;
    private readonly double[] _middles;
    private readonly LayerBands _bands;
    private readonly FreeRoom _room;
    private readonly Ports _ports;

    public EdgeRouting(LayeredGraph graph, VertexOrder order, LayerBands bands, VertexExtents extents, double[] middles, double margin)
    {
        (_graph, _bands, _middles) = (graph, bands, middles);
        _room = new FreeRoom(graph, order, extents, middles, margin);
        _ports = new Ports(graph, order, bands, _room, middles);
    }

    /// <summary>The line of an edge from its upper end to its lower.</summary>
    public LayoutPoint[] Route(int edge)
    {
        var gates = Gates(edge);
        var (turns, places) = TautString.Pull(gates);
        while (true)
        {
            var curve = new MonotoneCurve([.. turns.Select(turn => new LayoutPoint(places[turn], gates[turn].Y))]);
            var outside = GatesLeft(curve, gates, turns);
            if (outside.Count == 0) return WithSideEntry(edge, curve.Points());
            turns = [.. turns.Concat(outside).Order()];
        }
    }

    /// <summary>For each piece of a curve that leaves the room, the gate where it does so most.</summary>
    private static List<int> GatesLeft(MonotoneCurve curve, List<Gate> gates, List<int> turns)
    {
        var left = new List<int>();
        for (var piece = 0; piece + 1 < turns.Count; piece++)
        {
            var (worst, most) = (-1, 1e-6);
            for (var gate = turns[piece] + 1; gate < turns[piece + 1]; gate++)
            {
                var place = curve.At(piece, gates[gate].Y);
                var outside = Math.Max(gates[gate].Left - place, place - gates[gate].Right);
                if (outside > most) (worst, most) = (gate, outside);
            }
            if (worst >= 0) left.Add(worst);
        }
        return left;
    }

    private LayoutPoint[] WithSideEntry(int edge, LayoutPoint[] line)
    {
        var upper = _graph.Part.Uppers[edge];
        if (!_graph.Part.EntersFromTheSide[edge]) return line;
        return SideEntry.Before(line, new(_middles[upper], Middle(upper)), _graph.Part.Sizes[upper].Height / 2);
    }

    private List<Gate> Gates(int edge)
    {
        var (upper, lower) = (_graph.Part.Uppers[edge], _graph.Part.Lowers[edge]);
        var drop = _graph.Part.EntersFromTheSide[edge] ? SideEntry.Drop : _graph.Part.Sizes[upper].Height / 2;
        var start = Gate.At(new(_ports.Uppers[edge], Middle(upper) + drop));
        var end = Gate.At(new(_ports.Lowers[edge], Middle(lower) - (_graph.Part.Sizes[lower].Height / 2)));
        var gates = new List<Gate> { start };
        Add(gates, _ports.UpperExits[edge]);
        for (var i = 0; i < _graph.BendCount(edge); i++)
        {
            var bend = _graph.FirstBends[edge] + i;
            Add(gates, new Gate(_bands.Tops[_graph.Layer[bend]], _room.Lefts[bend], _room.Rights[bend]));
            Add(gates, new Gate(_bands.Bottoms[_graph.Layer[bend]], _room.Lefts[bend], _room.Rights[bend]));
        }
        if (end.Y - _ports.LowerExits[edge].Y > Near) Add(gates, _ports.LowerExits[edge]);
        gates.Add(end);
        var (hasUpperHead, hasLowerHead) = (HasHead(upper, edge, isUpper: true), HasHead(lower, edge, isUpper: false));
        if (hasUpperHead && start.Y + Stem < _bands.Tops[_graph.Layer[upper] + 1]) AddStem(gates, Upright(start, Stem));
        if (hasLowerHead && end.Y - Stem > _bands.Bottoms[_graph.Layer[lower] - 1]) AddStem(gates, Upright(end, -Stem));
        return gates;
    }

    /// <summary>Adds the gate of a head to those that keep the line clear of boxes; it takes the place of none of them.</summary>
    private static void AddStem(List<Gate> gates, Gate stem)
    {
        var next = gates.FindIndex(gate => gate.Y > stem.Y - Near);
        if (gates[next].Y - stem.Y > Near) gates.Insert(next, stem);
    }

    /// <summary>Whether an arrow head stands at an end on a box; a point is reached from wherever a line comes.</summary>
    private bool HasHead(int node, int edge, bool isUpper) =>
        (_graph.Part.IsTurned[edge] != isUpper || _graph.Part.HasHeadAtBothEnds[edge]) && _graph.Part.Sizes[node].Width > LeastBox;

    /// <summary>A narrow gate before an end, through which a line comes steep enough for its head.</summary>
    private static Gate Upright(Gate end, double stem) =>
        new(end.Y + stem, end.Left - (Math.Abs(stem) * StemLean), end.Right + (Math.Abs(stem) * StemLean));

    private double Middle(int node) => _bands.Middle(_graph.Layer[node]);

    private static void Add(List<Gate> gates, Gate gate)
    {
        if (gate.Y - gates[^1].Y > Near) gates.Add(gate);
    }
}
