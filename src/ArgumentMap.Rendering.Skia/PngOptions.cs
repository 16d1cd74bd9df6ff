namespace ArgumentMap.Rendering.Skia;

/// <summary>How fine and how large a bitmap may be.</summary>
public sealed record PngOptions
{
    /// <summary>The defaults.</summary>
    public static PngOptions Default { get; } = new();

    /// <summary>How many pixels of the bitmap one pixel of the layout (1/96 inch) has on a side, more than 0, at most 20.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than 0 and at most 20.</exception>
    public double Scale
    {
        get;
        init => field = value is > 0 and <= 20
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Scale), value, "A scale is more than 0 and at most 20.");
    } = 2;

    /// <summary>
    /// How many pixels the bitmap may have, 1 or more; a larger one is drawn on a smaller scale, of which the format warns. Each takes four
    /// bytes of memory.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MaxPixels
    {
        get;
        init => field = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxPixels), value, "A bitmap has at least 1 pixel.");
    } = 150_000_000;
}
