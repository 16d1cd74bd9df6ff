namespace ArgumentMap.Rendering.Layout;

/// <summary>Where everything stands. The picture begins at (0, 0) and includes every box, route and frame.</summary>
/// <param name="Width">The width of the whole in pixels.</param>
/// <param name="Height">The height of the whole in pixels.</param>
/// <param name="Boxes">The place of each node, in the order of <see cref="LayoutGraph.Nodes"/>. No two overlap.</param>
/// <param name="Routes">The way of each edge, in the order of <see cref="LayoutGraph.Edges"/>. None passes through a box
/// where layers have a distance.</param>
/// <param name="Frames">The frame around each cluster, by the clusters' numbers; of no size for a number that no node names.</param>
public sealed record LayoutResult(
    double Width,
    double Height,
    IReadOnlyList<LayoutBox> Boxes,
    IReadOnlyList<LayoutRoute> Routes,
    IReadOnlyList<LayoutBox> Frames);
