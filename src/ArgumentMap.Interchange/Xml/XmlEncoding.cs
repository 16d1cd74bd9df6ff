using System.Text;
using System.Text.RegularExpressions;
using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.Xml;

/// <summary>
/// Files whose XML is not in UTF-8, by their byte order mark, their first bytes or their declaration (XML 1.0, appendix F), as files in
/// UTF-8 that say so.
/// </summary>
internal static partial class XmlEncoding
{
    private const int MostDeclared = 256;

    private const string Utf8 = "UTF-8";

    /// <summary>The file in UTF-8: itself, where it is in that.</summary>
    /// <exception cref="MapFormatException">Its encoding is not known, or its bytes are not in it.</exception>
    public static MapInput InUtf8(MapInput input)
    {
        if (EncodingOf(input.Bytes.Span, input.HasByteOrderMark, out var declared) is not { } encoding)
            return declared is null ? input
                : throw new MapFormatException(new MapLocation(input.File, 1, 1), "an encoding that is known, such as UTF-8",
                    MapInput.Shown(declared));
        try
        {
            var text = encoding.GetString(input.Bytes.Span).TrimStart('\ufeff');
            return new MapInput(Encoding.UTF8.GetBytes(Declared().Replace(text, $"${{before}}{Utf8}", 1)), input.File, input.Limits);
        }
        catch (Exception fault) when (fault is DecoderFallbackException or EncoderFallbackException)
        {
            throw new MapFormatException(new MapLocation(input.File, 1, 1), $"text in {encoding.WebName}", "bytes that are none");
        }
    }

    /// <summary>The first bytes in UTF-8, as far as they can be told; never throws.</summary>
    public static ReadOnlySpan<byte> HeadInUtf8(ReadOnlySpan<byte> head)
    {
        if (Utf16Of(head) is not { } encoding) return head;
        return Encoding.UTF8.GetBytes(Encoding.GetEncoding(encoding.CodePage).GetString(head).TrimStart('\ufeff'));
    }

    /// <summary>The encoding that is not UTF-8; null for UTF-8, and for one that is declared and not known.</summary>
    private static Encoding? EncodingOf(ReadOnlySpan<byte> bytes, bool isMarked, out string? declared)
    {
        declared = null;
        if (Utf16Of(bytes) is { } wide) return wide;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MostDeclared)]).TrimStart();
        if (isMarked || Declared().Match(head) is not { Success: true } match) return null;
        var name = match.Groups["name"].Value;
        // Each byte is a character's, so that a file which declares UTF-16 is in truth one of these.
        if (name.ToUpperInvariant() is "UTF-8" or "UTF8" or "US-ASCII" or "ASCII" or "UTF-16") return null;
        if (Find(name) is { } known) return known;
        declared = name;
        return null;
    }

    private static UnicodeEncoding? Utf16Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => null,
    };

    private static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback,
                DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex("""^(?<before>\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["'])(?<name>[A-Za-z][A-Za-z0-9._-]{0,40})""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Declared();
}
