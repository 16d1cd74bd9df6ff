namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Puts the vertices of one layer in order of where they want to stand. A vertex without a wish keeps its place. What stands in a cluster
/// stays together, and clusters keep one order from left to right in all layers, so that their frames can be drawn without overlapping.
/// </summary>
/// <remarks>O(vertices × (log vertices + depth of clusters)).</remarks>
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
        var all = new Block();
        var ofClusters = new Dictionary<int, Block> { [-1] = all };
        for (var i = 0; i < vertices.Length; i++)
            BlockOf(graph.Cluster[vertices[i]]).Parts.Add(new Block { Vertex = vertices[i], Wish = wishes[i] });
        all.Settle();
        var next = 0;
        Place(all);

        Block BlockOf(int cluster)
        {
            if (ofClusters.TryGetValue(cluster, out var known)) return known;
            var block = ofClusters[cluster] = new Block { Rank = clusterOrder[cluster] };
            BlockOf(graph.Part.Nest.ParentOf(cluster)).Parts.Add(block);
            return block;
        }

        void Place(Block block)
        {
            if (block.Vertex >= 0) vertices[next++] = block.Vertex;
            else foreach (var part in block.InOrder()) Place(part);
        }
    }

    /// <summary>What has no wish stays with its left neighbour.</summary>
    private static void FillWishes(double[] wishes)
    {
        var last = 0.0;
        for (var i = 0; i < wishes.Length; i++) last = wishes[i] = double.IsNaN(wishes[i]) ? last : wishes[i];
    }
}
