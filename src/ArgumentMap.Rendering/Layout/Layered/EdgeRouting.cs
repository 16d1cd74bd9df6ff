namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Draws each edge: as a smooth line (<see cref="SmoothLine"/>), or, where that would run flat, upright and level in turns
/// (<see cref="LevelLine"/>) on a track of its own.
/// </summary>
internal sealed class EdgeRouting(LayeredGraph graph, LayerBands bands, EdgeGates gates, double[] middles, LevelPlan level)
{
    /// <summary>The line of an edge from its upper end to its lower.</summary>
    public LayoutPoint[] Route(int edge) =>
        WithSideEntry(edge, level.Pieces[edge].Count == 0 ? SmoothLine.Through(gates.Of(edge)) : Level(edge));

    private LayoutPoint[] Level(int edge)
    {
        var (start, end, pieces) = (gates.Start(edge), gates.End(edge), level.Pieces[edge]);
        return LevelLine.Draw(new(start.Left, start.Y), bands.Bottoms[graph.Layer[graph.Part.Uppers[edge]]], pieces,
            [.. pieces.Select(piece => level.HeightOf(piece, bands))], bands.Tops[graph.Layer[graph.Part.Lowers[edge]]],
            new(end.Left, end.Y));
    }

    private LayoutPoint[] WithSideEntry(int edge, LayoutPoint[] line)
    {
        var upper = graph.Part.Uppers[edge];
        if (!graph.Part.EntersFromTheSide[edge]) return line;
        return SideEntry.Before(line, new(middles[upper], gates.Middle(upper)), graph.Part.Sizes[upper].Height / 2);
    }
}
