namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// The one order from left to right that clusters, those in another among themselves, keep in all layers: by where their vertices stand on
/// the average when the graph is first ordered without regard to clusters. O((vertices + segments) × log vertices).
/// </summary>
internal static class ClusterOrder
{
    /// <summary>The place of each cluster in the order.</summary>
    public static int[] Find(LayeredGraph graph, CancellationToken cancellation)
    {
        var count = graph.Part.Nest.Count;
        if (count < 2) return new int[count];
        var order = new StartingOrder(graph)[0];
        var (sums, sizes) = (new double[count], new int[count]);
        foreach (var layer in order.Layers)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < layer.Length; i++)
                foreach (var cluster in graph.Part.Nest.From(graph.Cluster[layer[i]]))
                {
                    sums[cluster] += (i + 0.5) / layer.Length;
                    sizes[cluster]++;
                }
        }
        var places = new int[count];
        var sorted = Enumerable.Range(0, count).OrderBy(cluster => sums[cluster] / Math.Max(1, sizes[cluster])).ToArray();
        for (var i = 0; i < count; i++) places[sorted[i]] = i;
        return places;
    }
}
