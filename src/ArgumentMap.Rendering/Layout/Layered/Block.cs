namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>What stays together in a layer: one vertex, or what stands in a cluster there.</summary>
/// <remarks>
/// Clusters whose wishes are against their order share one place between their wishes: isotonic regression by pooling adjacent violators
/// (R. E. Barlow et al., Statistical Inference under Order Restrictions, 1972). Clusters stand in one another
/// <see cref="LayoutGraph.MostNested"/> deep at the most, and so does this call itself.
/// </remarks>
internal sealed class Block
{
    private int _size = 1;

    /// <summary>The vertex; −1 for a cluster.</summary>
    public int Vertex { get; init; } = -1;

    /// <summary>The place of the cluster among clusters; −1 for a vertex, which stands before a cluster of the same wish.</summary>
    public int Rank { get; init; } = -1;

    /// <summary>Where it wants to stand; of a cluster found by <see cref="Settle"/>.</summary>
    public double Wish { get; set; }

    /// <summary>What stands directly in a cluster, in the order that it had.</summary>
    public List<Block> Parts { get; } = [];

    /// <summary>Gives each cluster the mean wish of its vertices, and brings those of clusters side by side into their order.</summary>
    public void Settle()
    {
        if (Vertex >= 0) return;
        foreach (var part in Parts) part.Settle();
        _size = Parts.Sum(part => part._size);
        Wish = Parts.Sum(part => part.Wish * part._size) / Math.Max(1, _size);
        var clusters = Parts.Where(part => part.Vertex < 0).OrderBy(part => part.Rank).ToArray();
        var wishes = clusters.Select(cluster => cluster.Wish).ToArray();
        Isotonic.Fit(wishes, [.. clusters.Select(cluster => (double)cluster._size)]);
        for (var i = 0; i < clusters.Length; i++) clusters[i].Wish = wishes[i];
    }

    /// <summary>What stands directly in a cluster, by its wishes; of equal ones what stood first.</summary>
    public IEnumerable<Block> InOrder() => Parts.OrderBy(part => part.Wish).ThenBy(part => part.Rank);
}
