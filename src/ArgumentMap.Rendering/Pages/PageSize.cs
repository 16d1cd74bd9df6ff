namespace ArgumentMap.Rendering;

/// <summary>The size of a sheet of paper in millimetres.</summary>
/// <param name="Width">The width, from 50 to 2,000.</param>
/// <param name="Height">The height, from 50 to 2,000.</param>
/// <exception cref="ArgumentOutOfRangeException">A side is not between 50 and 2,000.</exception>
public sealed record PageSize(double Width, double Height)
{
    private const double Least = 50;
    private const double Most = 2_000;

    /// <summary>DIN A4, upright.</summary>
    public static PageSize A4 { get; } = new(210, 297);

    /// <summary>DIN A3, upright.</summary>
    public static PageSize A3 { get; } = new(297, 420);

    /// <summary>US Letter, upright.</summary>
    public static PageSize Letter { get; } = new(215.9, 279.4);

    /// <summary>The width, from 50 to 2,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 50 and 2,000.</exception>
    public double Width { get; init => field = Checked(value, nameof(Width)); } = Checked(Width, nameof(Width));

    /// <summary>The height, from 50 to 2,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 50 and 2,000.</exception>
    public double Height { get; init => field = Checked(value, nameof(Height)); } = Checked(Height, nameof(Height));

    /// <summary>The same sheet with its longer side across.</summary>
    public PageSize Landscape() => new(Math.Max(Width, Height), Math.Min(Width, Height));

    private static double Checked(double length, string name) => length is >= Least and <= Most
        ? length
        : throw new ArgumentOutOfRangeException(name, length, "The side of a sheet is between 50 and 2,000 millimetres long.");
}
