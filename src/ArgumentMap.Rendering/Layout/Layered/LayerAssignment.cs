namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Puts each node in a layer, 0 at the top, so that edges run from layer to layer and are together as short as can be: network simplex as
/// in Gansner et al. 1993, section 2, on the graph in which each rank group is one vertex.
/// </summary>
internal static class LayerAssignment
{
    /// <summary>The layer of each node. Every layer from 0 to the last has a node or lies between the ends of an edge.</summary>
    public static int[] Assign(GraphPart part, CancellationToken cancellation)
    {
        var vertex = RankGroups.Contract(part);
        var count = vertex.Length == 0 ? 0 : vertex.Max() + 1;
        var problem = new SimplexProblem(
            count,
            [.. part.Uppers.Select(node => vertex[node])],
            [.. part.Lowers.Select(node => vertex[node])],
            part.Spans,
            part.Weights);
        // A rank group that could not be kept whole may have been all that held the part together.
        if (part.Groups.Any(group => group >= 0) || part.Clusters.Any(cluster => cluster >= 0)) problem = problem.Joined();
        var values = NetworkSimplex.Solve(problem, cancellation: cancellation);
        LayerBalance.Balance(problem, values);
        return [.. vertex.Select(v => (int)values[v])];
    }
}
