namespace ArgumentMap.Rendering.Layout;

/// <summary>What a layout places: sizes and lines, without words. Nodes and edges are known by their position in these lists.</summary>
/// <param name="Nodes">The boxes.</param>
/// <param name="Edges">The lines; two nodes may have several, in either direction.</param>
public sealed record LayoutGraph(IReadOnlyList<LayoutNode> Nodes, IReadOnlyList<LayoutEdge> Edges);
