using System.Globalization;

namespace ArgumentMap;

/// <summary>
/// A moment or a stretch of a recording, written as the W3C Media Fragments have it behind <c>t=</c>: <c>12:34</c>, <c>12:34,13:10.5</c>,
/// <c>1:02:03,1:02:40</c>; seconds alone (<c>754</c>) are read too.
/// </summary>
public readonly record struct TimeRange
{
    private static readonly TimeSpan Limit = TimeSpan.FromHours(1_000_000);

    /// <summary>A moment, or a stretch from one moment to another.</summary>
    /// <param name="start">Where it starts, counted from the beginning of the recording.</param>
    /// <param name="end">Where it ends, later than <paramref name="start"/>; null for a moment, or where nobody has said.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A time is negative or a million hours or more, or the end is not later than the start.
    /// </exception>
    public TimeRange(TimeSpan start, TimeSpan? end = null)
    {
        if (start < TimeSpan.Zero || start >= Limit)
            throw new ArgumentOutOfRangeException(nameof(start), start, "A time lies between 0 and a million hours.");
        if (end <= start || end >= Limit)
            throw new ArgumentOutOfRangeException(nameof(end), end, "The end of a time range is later than its start.");
        (Start, End) = (start, end);
    }

    /// <summary>Where it starts, counted from the beginning of the recording.</summary>
    public TimeSpan Start { get; }

    /// <summary>Where it ends; null for a moment, or where nobody has said.</summary>
    public TimeSpan? End { get; }

    /// <summary>
    /// Reads <c>start</c> or <c>start,end</c>, each as seconds, <c>mm:ss</c> or <c>h:mm:ss</c>, with decimals or without.
    /// </summary>
    public static bool TryParse(string? text, out TimeRange range)
    {
        range = default;
        var parts = text?.Split(',');
        if (parts is null or { Length: > 2 } || Moment(parts[0]) is not { } start) return false;
        if (parts.Length == 1)
        {
            range = new TimeRange(start);
            return true;
        }
        if (Moment(parts[1]) is not { } end || end <= start) return false;
        range = new TimeRange(start, end);
        return true;
    }

    /// <summary>
    /// Reads <c>start</c> or <c>start,end</c>, each as seconds, <c>mm:ss</c> or <c>h:mm:ss</c>, with decimals or without.
    /// </summary>
    /// <exception cref="FormatException">The text is no such range.</exception>
    public static TimeRange Parse(string text) =>
        TryParse(Guard.NotNull(text, nameof(text)), out var range)
            ? range
            : throw new FormatException($"'{text}' is no time range: write 12:34, 1:02:03 or 12:34,13:10.");

    /// <summary>The form that <see cref="Parse"/> reads: <c>12:34</c>, <c>12:34,13:10.5</c>.</summary>
    public override string ToString() => End is { } end ? $"{Words(Start)},{Words(end)}" : Words(Start);

    private static string Words(TimeSpan time)
    {
        var hours = time.Ticks / TimeSpan.TicksPerHour;
        var words = time.ToString(@"mm\:ss", CultureInfo.InvariantCulture);
        var rest = time.Ticks % TimeSpan.TicksPerSecond;
        if (rest > 0) words += $".{rest.ToString("D7", CultureInfo.InvariantCulture).TrimEnd('0')}";
        return hours > 0 ? $"{hours.ToString(CultureInfo.InvariantCulture)}:{words}" : words;
    }

    private static TimeSpan? Moment(string text)
    {
        var parts = text.Split(':');
        if (parts.Length > 3) return null;
        if (!decimal.TryParse(parts[parts.Length - 1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return null;
        if (parts.Length > 1 && seconds >= 60) return null;
        var (hours, minutes) = (0, 0);
        if (parts.Length > 1 && (!TryWhole(parts[parts.Length - 2], out minutes) || minutes >= 60)) return null;
        if (parts.Length > 2 && !TryWhole(parts[0], out hours)) return null;
        var total = (hours * 3600m) + (minutes * 60m) + seconds;
        return total < (decimal)Limit.TotalSeconds ? TimeSpan.FromTicks((long)(total * TimeSpan.TicksPerSecond)) : null;
    }

    private static bool TryWhole(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
