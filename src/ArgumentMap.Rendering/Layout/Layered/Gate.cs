namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>A level piece of free room that a line has to pass through, from the upper end of the line to the lower.</summary>
/// <param name="Y">The height.</param>
/// <param name="Left">The left end.</param>
/// <param name="Right">The right end, not left of <paramref name="Left"/>.</param>
internal readonly record struct Gate(double Y, double Left, double Right)
{
    public static Gate At(LayoutPoint point) => new(point.Y, point.X, point.X);
}
