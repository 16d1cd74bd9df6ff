namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>Free room across, at whatever height.</summary>
/// <param name="Left">The left end.</param>
/// <param name="Right">The right end, not left of <paramref name="Left"/>.</param>
internal readonly record struct Window(double Left, double Right)
{
    /// <summary>The gate at a height.</summary>
    public Gate At(double y) => new(y, Left, Right);

    /// <summary>The place in the window that is nearest to a wish.</summary>
    public double Nearest(double wish) => Math.Clamp(wish, Left, Right);

    /// <summary>What both windows leave free; its left end is right of its right where they have nothing in common.</summary>
    public (double Left, double Right) With(Window other) => (Math.Max(Left, other.Left), Math.Min(Right, other.Right));
}
