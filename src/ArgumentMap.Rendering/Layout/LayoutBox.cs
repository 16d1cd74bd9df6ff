namespace ArgumentMap.Rendering.Layout;

/// <summary>A rectangle of a picture, in pixels.</summary>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Width">The width, 0 or more.</param>
/// <param name="Height">The height, 0 or more.</param>
public readonly record struct LayoutBox(double X, double Y, double Width, double Height)
{
    /// <summary>The right edge.</summary>
    public double Right => X + Width;

    /// <summary>The lower edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>The middle.</summary>
    public LayoutPoint Center => new(X + (Width / 2), Y + (Height / 2));
}
