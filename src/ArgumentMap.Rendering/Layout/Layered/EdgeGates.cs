namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// The gates that the line of each edge passes: its ends, where it leaves its layers, and the free room beside its bends. Before a head it
/// comes steep.
/// </summary>
internal sealed class EdgeGates(LayeredGraph graph, LayerBands bands, FreeRoom room, Ports ports)
{
    /// <summary>Two gates nearer than this are one.</summary>
    private const double Near = 1e-6;

    /// <summary>How far before its end a line with a head begins to run upright, as long as the longest head.</summary>
    public const double Stem = 12;

    /// <summary>How much it may lean there, sideways for each pixel down: less than 30 degrees.</summary>
    private const double StemLean = 0.5;

    /// <summary>What is narrower is a point.</summary>
    private const double LeastBox = 39;

    /// <summary>The gates of an edge from its upper end to its lower, each lower than the one before.</summary>
    public List<Gate> Of(int edge)
    {
        var (upper, lower) = (graph.Part.Uppers[edge], graph.Part.Lowers[edge]);
        var (start, end) = (Start(edge), End(edge));
        var gates = new List<Gate> { start };
        Add(gates, ports.UpperExits[edge].At(bands.Bottoms[graph.Layer[upper]]));
        for (var i = 0; i < graph.BendCount(edge); i++)
        {
            var bend = graph.FirstBends[edge] + i;
            Add(gates, new Gate(bands.Tops[graph.Layer[bend]], room.Lefts[bend], room.Rights[bend]));
            Add(gates, new Gate(bands.Bottoms[graph.Layer[bend]], room.Lefts[bend], room.Rights[bend]));
        }
        var lowerExit = ports.LowerExits[edge].At(bands.Tops[graph.Layer[lower]]);
        if (end.Y - lowerExit.Y > Near) Add(gates, lowerExit);
        gates.Add(end);
        if (HasUpperHead(edge) && start.Y + Stem < bands.Tops[graph.Layer[upper] + 1]) AddStem(gates, Upright(start, Stem));
        if (HasLowerHead(edge) && end.Y - Stem > bands.Bottoms[graph.Layer[lower] - 1]) AddStem(gates, Upright(end, -Stem));
        return gates;
    }

    /// <summary>Where an edge's line begins: at its upper end, or below it where the turn to its side does.</summary>
    public Gate Start(int edge)
    {
        var upper = graph.Part.Uppers[edge];
        var drop = graph.Part.EntersFromTheSide[edge] ? SideEntry.Drop : graph.Part.Sizes[upper].Height / 2;
        return Gate.At(new(ports.Uppers[edge], Middle(upper) + drop));
    }

    /// <summary>Where an edge's line ends.</summary>
    public Gate End(int edge)
    {
        var lower = graph.Part.Lowers[edge];
        return Gate.At(new(ports.Lowers[edge], Middle(lower) - (graph.Part.Sizes[lower].Height / 2)));
    }

    /// <summary>Whether an arrow head stands at the upper end, on a box; a point is reached from wherever a line comes.</summary>
    public bool HasUpperHead(int edge) =>
        (!graph.Part.IsTurned[edge] || graph.Part.HasHeadAtBothEnds[edge]) && IsBox(graph.Part.Uppers[edge]);

    /// <summary>Whether an arrow head stands at the lower end, on a box.</summary>
    public bool HasLowerHead(int edge) =>
        (graph.Part.IsTurned[edge] || graph.Part.HasHeadAtBothEnds[edge]) && IsBox(graph.Part.Lowers[edge]);

    /// <summary>The height of a node's middle.</summary>
    public double Middle(int node) => bands.Middle(graph.Layer[node]);

    private bool IsBox(int node) => graph.Part.Sizes[node].Width > LeastBox;

    /// <summary>Adds the gate of a head to those that keep the line clear of boxes; it takes the place of none of them.</summary>
    private static void AddStem(List<Gate> gates, Gate stem)
    {
        var next = gates.FindIndex(gate => gate.Y > stem.Y - Near);
        if (gates[next].Y - stem.Y > Near) gates.Insert(next, stem);
    }

    /// <summary>A narrow gate before an end, through which a line comes steep enough for its head.</summary>
    private static Gate Upright(Gate end, double stem) =>
        new(end.Y + stem, end.Left - (Math.Abs(stem) * StemLean), end.Right + (Math.Abs(stem) * StemLean));

    private static void Add(List<Gate> gates, Gate gate)
    {
        if (gate.Y - gates[^1].Y > Near) gates.Add(gate);
    }
}
