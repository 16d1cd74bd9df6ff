namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Gives every vertex its horizontal place: so that segments run sideways as little as can be, the more strictly the longer the edge.
/// </summary>
internal static class CoordinateAssignment
{
    /// <summary>
    /// From how many vertices on the search begins where layers stand over one another, and not with all of them at the left.
    /// </summary>
    private const int LargeGraph = 2_000;

    /// <summary>The middle of each vertex.</summary>
    public static double[] Assign(LayeredGraph graph, VertexOrder order, VertexExtents extents, LayoutSpacing spacing,
        CancellationToken cancellation)
    {
        var problem = new CoordinateProblem(graph, order, extents, spacing).Problem;
        var start = graph.VertexCount < LargeGraph ? null : new CoordinateStart(graph, order, problem).Values;
        var values = NetworkSimplex.SolveCentered(problem, start: start, cancellation: cancellation);
        double[] middles = [.. values.Take(graph.VertexCount).Select(value => (double)value)];
        new Centering(graph, order, extents, spacing, middles).Center(cancellation);
        return middles;
    }
}
