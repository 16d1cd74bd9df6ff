namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Which cluster stands in which. A cluster is a number from 0; −1 stands for what is in none, which is around all. Each question is
/// O(depth).
/// </summary>
internal sealed class ClusterNest
{
    private readonly int[] _parents;
    private readonly int[] _depths;

    /// <param name="graph">The graph; its clusters stand in no circle.</param>
    public ClusterNest(LayoutGraph graph)
    {
        _parents = new int[Math.Max(graph.ClusterParents.Count, graph.Nodes.Max(node => node.Cluster + 1) ?? 0)];
        for (var cluster = 0; cluster < Count; cluster++)
            _parents[cluster] = (cluster < graph.ClusterParents.Count ? graph.ClusterParents[cluster] : null) ?? -1;
        _depths = [.. _parents.Select((_, cluster) => From(cluster).Count())];
    }

    public int Count => _parents.Length;

    public int ParentOf(int cluster) => _parents[cluster];

    /// <summary>A cluster and those around it, from the inside out.</summary>
    public IEnumerable<int> From(int cluster)
    {
        for (; cluster >= 0; cluster = _parents[cluster]) yield return cluster;
    }

    /// <summary>The outermost of the clusters around one, or itself.</summary>
    public int Outermost(int cluster) => Below(-1, cluster);

    /// <summary>The innermost cluster that holds two; −1 for none.</summary>
    public int Common(int one, int other)
    {
        while (one != other)
            if (DepthOf(one) >= DepthOf(other)) one = _parents[one];
            else other = _parents[other];
        return one;
    }

    /// <summary>The cluster directly in an outer one that an inner one is or stands in; −1 where the inner one is the outer one.</summary>
    public int Below(int outer, int inner)
    {
        var below = -1;
        for (; inner != outer; inner = _parents[inner]) below = inner;
        return below;
    }

    /// <summary>The clusters, each after those that stand in it.</summary>
    public IEnumerable<int> InnermostFirst => Enumerable.Range(0, Count).OrderByDescending(cluster => _depths[cluster]);

    private int DepthOf(int cluster) => cluster < 0 ? 0 : _depths[cluster];
}
