namespace ArgumentMap.Rendering.Layout;

/// <summary>
/// The way of a line: cubic Bézier curves end to end. The first point lies on the border of the first node, then every three points are two
/// handles and the next end; the last lies on the border of the last node. 1 + 3k points, k at least 1.
/// </summary>
/// <param name="Points">The points, from the edge's <see cref="LayoutEdge.From"/> to its <see cref="LayoutEdge.To"/>.</param>
public sealed record LayoutRoute(IReadOnlyList<LayoutPoint> Points);
