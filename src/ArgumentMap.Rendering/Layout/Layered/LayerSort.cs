namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Puts the vertices of one layer in order of where they want to stand. A vertex without a wish keeps its place. The nodes of a cluster
/// stay together, and clusters keep one order from left to right in all layers, so that their frames can be drawn without overlapping.
/// </summary>
/// <remarks>
/// Clusters whose wishes are against their order share one place between their wishes: isotonic regression by pooling adjacent violators
/// (R. E. Barlow et al., Statistical Inference under Order Restrictions, 1972). O(vertices × log vertices).
/// </remarks>
/// <param name="graph">The graph.</param>
/// <param name="clusterOrder">The place of each cluster in the order of clusters.</param>
internal sealed class LayerSort(LayeredGraph graph, int[] clusterOrder)
{
    private readonly bool _hasClusters = graph.Cluster.Any(cluster => cluster >= 0);

    /// <summary>Sorts one layer.</summary>
    /// <param name="vertices">The vertices in the order that they have; they get the new one.</param>
    /// <param name="wishes">Where each of them wants to stand; NaN for no wish.</param>
    /// <param name="areTiesTurned">Whether vertices of equal wishes change places.</param>
    public void Sort(int[] vertices, double[] wishes, bool areTiesTurned)
    {
        if (_hasClusters) SortBlocks(vertices, wishes);
        else SortFree(vertices, wishes, areTiesTurned);
    }

    private static void SortFree(int[] vertices, double[] wishes, bool areTiesTurned)
    {
        var moving = Enumerable.Range(0, vertices.Length).Where(i => !double.IsNaN(wishes[i])).ToArray();
        var keys = moving.Select(i => (wishes[i], areTiesTurned ? -i : i)).ToArray();
        var sorted = moving.Select(i => vertices[i]).ToArray();
        Array.Sort(keys, sorted);
        for (var i = 0; i < moving.Length; i++) vertices[moving[i]] = sorted[i];
    }

    private void SortBlocks(int[] vertices, double[] wishes)
    {
        FillWishes(wishes);
        var blocks = new List<Block>();
        var clustered = new SortedDictionary<int, Block>();
        for (var i = 0; i < vertices.Length; i++)
        {
            var cluster = graph.Cluster[vertices[i]];
            if (cluster < 0)
            {
                blocks.Add(new Block(blocks.Count) { Members = { (wishes[i], i) } });
                continue;
            }
            if (!clustered.TryGetValue(clusterOrder[cluster], out var block))
                blocks.Add(clustered[clusterOrder[cluster]] = block = new Block(blocks.Count));
            block.Members.Add((wishes[i], i));
        }
        foreach (var block in blocks) block.Wish = block.Members.Average(member => member.Wish);
        KeepOrder([.. clustered.Values]);
        var sorted = blocks
            .OrderBy(block => block.Wish)
            .ThenBy(block => block.Rank)
            .ThenBy(block => block.Number)
            .SelectMany(block => block.Members.Order())
            .Select(member => vertices[member.Index])
            .ToArray();
        sorted.CopyTo(vertices, 0);
    }

    /// <summary>What has no wish stays with its left neighbour.</summary>
    private static void FillWishes(double[] wishes)
    {
        var last = 0.0;
        for (var i = 0; i < wishes.Length; i++) last = wishes[i] = double.IsNaN(wishes[i]) ? last : wishes[i];
    }

    private static void KeepOrder(Block[] clusters)
    {
        var wishes = clusters.Select(cluster => cluster.Wish).ToArray();
        var weights = clusters.Select(cluster => (double)cluster.Members.Count).ToArray();
        Isotonic.Fit(wishes, weights);
        for (var i = 0; i < clusters.Length; i++) (clusters[i].Wish, clusters[i].Rank) = (wishes[i], i);
    }

    private sealed class Block(int number)
    {
        public int Number => number;

        public List<(double Wish, int Index)> Members { get; } = [];

        public double Wish { get; set; }

        public int Rank { get; set; } = -1;
    }
}
