namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>Gives every vertex its horizontal place: so that segments run sideways as little as can be, the more strictly the longer the edge.</summary>
internal static class CoordinateAssignment
{
    /// <summary>The middle of each vertex.</summary>
    public static double[] Assign(LayeredGraph graph, VertexOrder order, VertexExtents extents, LayoutSpacing spacing, CancellationToken cancellation)
    {
        var problem = new CoordinateProblem(graph, order, extents, spacing).Problem;
        if (graph.Part.Groups.Any(group => group >= 0)) problem = problem.Joined();
        var values = NetworkSimplex.SolveCentered(problem, cancellation: cancellation);
        return [.. values.Take(graph.VertexCount).Select(value => (double)value)];
    }
}
