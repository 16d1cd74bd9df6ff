namespace ArgumentMap.Rendering;

/// <summary>Where a page begins.</summary>
/// <param name="Boxes">The ids of the boxes that it begins with.</param>
/// <param name="At">The id of the node or step beneath which it goes on; null for beneath all its boxes.</param>
/// <param name="IsOverview">Whether it goes on one step only, and the pages after it go on from there.</param>
internal sealed record PageStart(IReadOnlyList<string> Boxes, string? At, bool IsOverview = false);
