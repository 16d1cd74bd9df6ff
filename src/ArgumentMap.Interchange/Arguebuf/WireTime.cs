using System.Globalization;

namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>Moments of Protocol Buffers as JSON has them: RFC 3339 with no, 3, 6 or 9 decimals of a second.</summary>
internal static class WireTime
{
    private const string Seconds = "yyyy-MM-ddTHH:mm:ss";

    private static readonly long First = DateTimeOffset.MinValue.ToUnixTimeSeconds();

    private static readonly long Last = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <exception cref="MapFormatException">The bytes are no moment of the years 1 to 9999.</exception>
    public static string Read(ReadOnlySpan<byte> bytes, string? file)
    {
        var (seconds, nanos) = (0L, 0L);
        var cursor = new WireCursor(bytes, file);
        while (cursor.Next())
            if (cursor is { Number: 1, IsVarint: true }) seconds = (long)cursor.ReadVarint();
            else if (cursor is { Number: 2, IsVarint: true }) nanos = (long)cursor.ReadVarint();
            else cursor.Skip();
        if (seconds < First || seconds > Last || nanos is < 0 or > 999_999_999) throw cursor.Fault("a moment of the years 1 to 9999");
        var text = DateTimeOffset.FromUnixTimeSeconds(seconds).ToString(Seconds, CultureInfo.InvariantCulture);
        var decimals = nanos.ToString("D9", CultureInfo.InvariantCulture);
        while (decimals.EndsWith("000", StringComparison.Ordinal)) decimals = decimals[..^3];
        return decimals.Length == 0 ? $"{text}Z" : $"{text}.{decimals}Z";
    }

    /// <summary>The seconds since 1970 and the billionths of one; null for a text that is no moment.</summary>
    public static (long Seconds, int Nanos)? Parse(string? text)
    {
        if (text is null) return null;
        // The framework would round the decimals, up to the next second.
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? "" : string.Concat(text.Skip(point + 1).TakeWhile(char.IsAsciiDigit));
        var whole = decimals.Length == 0 ? text : text.Remove(point, 1 + decimals.Length);
        if (!DateTimeOffset.TryParse(whole, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)) return null;
        return (moment.ToUnixTimeSeconds(), int.Parse(decimals.PadRight(9, '0')[..9], CultureInfo.InvariantCulture));
    }
}
