namespace ArgumentMap.Drawing;

/// <summary>What stands directly in a cluster, and the clusters in it.</summary>
/// <param name="cluster">The cluster; null for what stands in none.</param>
internal sealed class ClusterTree(MapCluster? cluster)
{
    /// <summary>The cluster; null for what stands in none.</summary>
    public MapCluster? Cluster { get; } = cluster;

    /// <summary>The nodes and junctions directly in it.</summary>
    public List<ArgumentNode> Nodes { get; } = [];

    /// <summary>The clusters directly in it.</summary>
    public List<ClusterTree> Parts { get; } = [];
}
