namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>The smallest rectangle around what was added to it. A curve counts with its handles, within which it lies.</summary>
internal readonly record struct PictureBounds(double Left, double Top, double Right, double Bottom)
{
    public static PictureBounds Empty { get; } = new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity,
        double.NegativeInfinity);

    public PictureBounds With(LayoutBox box) =>
        new(Math.Min(Left, box.X), Math.Min(Top, box.Y), Math.Max(Right, box.Right), Math.Max(Bottom, box.Bottom));

    public PictureBounds With(IEnumerable<LayoutPoint> points)
    {
        var bounds = this;
        foreach (var (x, y) in points)
            bounds = new(Math.Min(bounds.Left, x), Math.Min(bounds.Top, y), Math.Max(bounds.Right, x), Math.Max(bounds.Bottom, y));
        return bounds;
    }
}
