namespace ArgumentMap.Rendering.Layout;

/// <summary>A point of a picture, in pixels (1/96 inch): x to the right, y down.</summary>
/// <param name="X">The distance from the left edge.</param>
/// <param name="Y">The distance from the upper edge.</param>
public readonly record struct LayoutPoint(double X, double Y);
