using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>What a picture shows and how it is laid out. The defaults need no tuning. All lengths are in pixels (1/96 inch).</summary>
public record PictureOptions : DrawingOptions
{
    /// <summary>The size of the text, from 1 to less than 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 1,000.</exception>
    public double FontSize
    {
        get;
        init => field = value is >= 1 and < 1000
            ? value
            : throw new ArgumentOutOfRangeException(nameof(FontSize), value, "A font size lies between 1 and 1,000 pixels.");
    } = 13;

    /// <summary>
    /// How wide a line of a label may be, from 20 to 100,000. Lines are evened out, so that a box is as narrow as its text allows.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 20 and 100,000.</exception>
    public double WrapWidth
    {
        get;
        init => field = value is >= 20 and <= 100_000
            ? value
            : throw new ArgumentOutOfRangeException(nameof(WrapWidth), value, "A line is between 20 and 100,000 pixels wide.");
    } = 150;

    /// <summary>Whether evidence stands in one row, and recommendations in one, where circles allow it.</summary>
    public bool RanksByKind { get; init; }

    /// <summary>
    /// How many statements stand in one row (in one column, where conclusions are left or right), 1 or more; null for a number that makes
    /// a readable page (of up to 500 statements; beyond, rows are as long as the argument makes them). Of no account with
    /// <see cref="DrawingOptions.Clusters"/> or <see cref="RanksByKind"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? RowLength
    {
        get;
        init => field = value is null or >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(RowLength), value, "A row has room for at least 1 statement.");
    }

    /// <summary>
    /// How wide the picture should be at the most, where its parts allow it: parts that no arrow joins then stand in rows; null for no
    /// limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than 0.</exception>
    public double? MaxWidth
    {
        get;
        init => field = value is null or > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxWidth), value, "A picture is more than 0 pixels wide.");
    }

    /// <summary>
    /// What a stub says after its count, such as the page on which it goes on; where it is null or answers null, nothing more.
    /// </summary>
    public Func<MapStub, string?>? StubNote { get; init; }

    /// <summary>
    /// Whether a stub for what a node bears on stands only where nothing of that is drawn: the rest is on other pages anyway.
    /// </summary>
    internal bool OneStubAbove { get; init; }

    /// <summary>A note for which every stub has room, whatever its own is; null for stubs as large as they need be.</summary>
    internal string? StubRoom { get; init; }

    /// <summary>What stands at a stub.</summary>
    internal string TextOf(MapStub stub) => StubNote?.Invoke(stub) is { } note ? $"{Labels.TextOf(stub)} {note}" : Labels.TextOf(stub);
}
