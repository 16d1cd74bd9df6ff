using System.Globalization;

namespace ArgumentMap;

/// <summary>
/// A date known to the day, the month or the year only, written as ISO 8601 has it: <c>2019-04-13</c>, <c>2019-04</c>, <c>2019</c>.
/// Earlier sorts before later; a less precise date sorts before the more precise ones that it covers.
/// </summary>
/// <example><code>
/// var spring = PartialDate.Parse("2019-04");
/// Console.WriteLine(spring &lt; new PartialDate(2019, 4, 13)); // True
/// </code></example>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>A date of one, two or three parts.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12, or null where only the year is known.</param>
    /// <param name="day">A day of that month, or null; only with a month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (year is < 1 or > 9999) throw new ArgumentOutOfRangeException(nameof(year), year, "A year lies between 1 and 9999.");
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month), month, "A month lies between 1 and 12.");
        if (day is not null && (month is null || day < 1 || day > DateTime.DaysInMonth(year, month.Value)))
            throw new ArgumentOutOfRangeException(nameof(day), day, "There is no such day in that month.");
        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>1 to 9999 (0 in the default value, which is no date).</summary>
    public int Year { get; }

    /// <summary>1 to 12, or null where only the year is known.</summary>
    public int? Month { get; }

    /// <summary>1 to 31, or null where only the month is known.</summary>
    public int? Day { get; }

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>, and nothing else.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var parts = text?.Split('-');
        if (parts is null or { Length: > 3 }) return false;
        if (!TryPart(parts, 0, 4, out var year) || year < 1) return false;
        var (month, day) = (0, 0);
        if (parts.Length > 1 && (!TryPart(parts, 1, 2, out month) || month is < 1 or > 12)) return false;
        if (parts.Length > 2 && (!TryPart(parts, 2, 2, out day) || day < 1 || day > DateTime.DaysInMonth(year, month))) return false;
        date = new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day);
        return true;
    }

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <exception cref="FormatException">The text is none of these, or there is no such date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(Guard.NotNull(text, nameof(text)), out var date)
            ? date
            : throw new FormatException($"'{text}' is not a date: write 2019, 2019-04 or 2019-04-13.");

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) => (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>Whether the left date sorts before the right one.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date sorts after the right one.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date does not sort after the right one.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date does not sort before the right one.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The ISO form: <c>2019-04-13</c>, <c>2019-04</c> or <c>2019</c>.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        Day is not null ? "{0:D4}-{1:D2}-{2:D2}" : Month is not null ? "{0:D4}-{1:D2}" : "{0:D4}",
        Year,
        Month,
        Day);

    private static bool TryPart(string[] parts, int index, int width, out int value)
    {
        value = 0;
        return parts[index].Length == width && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
