namespace ArgumentMap.Rendering.Layout;

/// <summary>What a layout places: sizes and lines, without words. Nodes and edges are known by their position in these lists.</summary>
/// <param name="Nodes">The boxes.</param>
/// <param name="Edges">The lines; two nodes may have several, in either direction.</param>
public sealed record LayoutGraph(IReadOnlyList<LayoutNode> Nodes, IReadOnlyList<LayoutEdge> Edges)
{
    /// <summary>
    /// The number of the cluster that each cluster stands in, by the clusters' numbers; null, or beyond the end, for one that stands in
    /// none. Not in a circle, and at most <see cref="MostNested"/> in one another.
    /// </summary>
    public IReadOnlyList<int?> ClusterParents { get; init; } = [];

    /// <summary>How many clusters may stand in one another.</summary>
    public const int MostNested = 100;
}
