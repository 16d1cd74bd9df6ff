namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>Gives every vertex its horizontal place: so that segments run sideways as little as can be, the more strictly the longer the edge.</summary>
internal static class CoordinateAssignment
{
    /// <summary>The middle of each vertex.</summary>
    public static double[] Assign(LayeredGraph graph, VertexOrder order, VertexExtents extents, LayoutSpacing spacing, CancellationToken cancellation)
    {
        var problem = new CoordinateProblem(graph, order, extents, spacing).Problem;
        var values = NetworkSimplex.SolveCentered(problem, cancellation: cancellation);
        double[] middles = [.. values.Take(graph.VertexCount).Select(value => (double)value)];
        new Centering(graph, order, extents, spacing, middles).Center(cancellation);
        return middles;
    }
}
