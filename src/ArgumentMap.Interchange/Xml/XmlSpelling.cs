using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace ArgumentMap.Interchange.Xml;

/// <summary>
/// Texts with characters that XML 1.0 cannot hold, as Office files spell them (ECMA-376, ST_Xstring): <c>_x0007_</c> for U+0007, and
/// <c>_x005F_</c> for an underscore that would be read as the start of such a stretch.
/// </summary>
internal static class XmlSpelling
{
    private const int Length = 7;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789ABCDEFabcdef");

    public static string Escaped(string text)
    {
        if (!NeedsEscape(text)) return text;
        var escaped = new StringBuilder(text.Length + Length);
        for (var i = 0; i < text.Length; i++)
            if (IsUnderscoreAtRisk(text, i) || IsUnspeakable(text[i]))
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            else
                escaped.Append(text[i]);
        return escaped.ToString();
    }

    public static string Unescaped(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal)) return text;
        var unescaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (Meant(text, i) is { } letter)
            {
                unescaped.Append(letter);
                i += Length - 1;
            }
            else
            {
                unescaped.Append(text[i]);
            }
        return unescaped.ToString();
    }

    private static bool NeedsEscape(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsUnderscoreAtRisk(text, i) || IsUnspeakable(text[i])) return true;
        return false;
    }

    /// <summary>Halves of surrogate pairs always come in pairs, which XML can hold.</summary>
    private static bool IsUnspeakable(char letter) => !XmlConvert.IsXmlChar(letter) && !char.IsSurrogate(letter);

    private static bool IsUnderscoreAtRisk(string text, int at) =>
        text[at] == '_' && at + Length - 1 <= text.Length
        && text[at + 1] == 'x' && text.AsSpan(at + 2, 4).IndexOfAnyExcept(Hexadecimal) < 0;

    /// <summary>The character that a stretch stands for; null where it stands for itself.</summary>
    private static char? Meant(string text, int at)
    {
        if (at + Length > text.Length || !IsUnderscoreAtRisk(text, at) || text[at + Length - 1] != '_') return null;
        var letter = (char)int.Parse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return letter == '_' || IsUnspeakable(letter) ? letter : null;
    }
}
