namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// How much work crossing reduction does: less the larger the graph is, so that its time grows hardly faster than the graph.
/// </summary>
/// <param name="Starts">How many starting orders are tried.</param>
/// <param name="Sweeps">How many sweeps are made from each at the most.</param>
/// <param name="Patience">After how many sweeps without a better order a start is given up.</param>
/// <param name="Rounds">How often transposition after a sweep, and sifting at the end, go through all layers at the most.</param>
internal sealed record CrossingEffort(int Starts, int Sweeps, int Patience, int Rounds)
{
    public static CrossingEffort For(LayeredGraph graph) => graph.VertexCount switch
    {
        < 200 => new(12, 24, 8, 20),
        < 1_000 => new(6, 24, 5, 12),
        < 4_000 => new(3, 16, 4, 8),
        < 16_000 => new(4, 16, 5, 12),
        < 100_000 => new(1, 8, 3, 3),
        _ => new(1, 4, 2, 1),
    };
}
