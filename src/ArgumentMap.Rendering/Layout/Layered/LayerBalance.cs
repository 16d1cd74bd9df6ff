namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Evens out how many vertices stand in each layer: a vertex that is pulled up as strongly as down moves to the least crowded of the layers
/// that it may stand in at the same cost (Gansner et al. 1993, section 2.3, step 4). O(vertices × layers in reach + arcs).
/// </summary>
internal static class LayerBalance
{
    public static void Balance(SimplexProblem problem, long[] layers)
    {
        if (layers.Length == 0) return;
        var crowd = new int[layers.Max() + 1];
        foreach (var layer in layers) crowd[layer]++;
        for (var vertex = 0; vertex < layers.Length; vertex++)
        {
            var (least, most, pull) = Reach(problem, layers, vertex, crowd.Length - 1);
            if (pull != 0 || least == most) continue;
            var best = layers[vertex];
            for (var layer = least; layer <= most; layer++)
                if (crowd[layer] + (layer == layers[vertex] ? -1 : 0) < crowd[best] - (best == layers[vertex] ? 1 : 0))
                    best = layer;
            crowd[layers[vertex]]--;
            crowd[best]++;
            layers[vertex] = best;
        }
    }

    private static (long Least, long Most, long Pull) Reach(SimplexProblem problem, long[] layers, int vertex, int lastLayer)
    {
        var (least, most, pull) = (0L, (long)lastLayer, 0L);
        foreach (var arc in problem.In[vertex])
        {
            least = Math.Max(least, layers[problem.Tails[arc]] + problem.Lengths[arc]);
            pull -= problem.Weights[arc];
        }
        foreach (var arc in problem.Out[vertex])
        {
            most = Math.Min(most, layers[problem.Heads[arc]] - problem.Lengths[arc]);
            pull += problem.Weights[arc];
        }
        return (least, most, pull);
    }
}
