namespace ArgumentMap.Rendering;

/// <summary>On which sheets a map is drawn, and how.</summary>
public sealed record PageOptions
{
    /// <summary>Sheets of A4, upright.</summary>
    public static PageOptions Default { get; } = new();

    /// <summary>The sheets.</summary>
    public PageSize Size { get; init => field = value ?? throw new ArgumentNullException(nameof(Size)); } = PageSize.A4;

    /// <summary>How small the smallest text may be, in points, from 1 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 100.</exception>
    public double LeastText
    {
        get;
        init => field = value is >= 1 and <= 100
            ? value
            : throw new ArgumentOutOfRangeException(nameof(LeastText), value, "The smallest text is between 1 and 100 points high.");
    } = 7;

    /// <summary>
    /// Whether conclusions stand on top or at the left of a page, whichever makes its text larger; otherwise they stand where the options
    /// of the picture have them.
    /// </summary>
    public bool ChooseDirection { get; init; } = true;

    /// <summary>How many pages there may be, 1 or more; a map that needs more is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxPages
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MaxPages), value, "There is at least 1 page.");
    } = 200;
}
