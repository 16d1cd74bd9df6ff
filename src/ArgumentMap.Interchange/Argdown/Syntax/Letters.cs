using System.Buffers;

namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>The classes of characters by which tokens are told, as ECMAScript's regular expressions define them.</summary>
internal static class Letters
{
    /// <summary>What ends a stretch of plain text.</summary>
    public static readonly SearchValues<char> Control = SearchValues.Create("\\@#*_[],.:</>(){}\r\n;-");

    /// <summary>What a dot of a pattern does not stand for.</summary>
    public static bool IsLineEnd(char letter) => letter is '\n' or '\r' or '\u2028' or '\u2029';

    public static bool IsBlank(char letter) => letter is ' ' or '\t';

    /// <summary>What may stand before a relation, a number or a list item; the apostrophe is among them in the reference.</summary>
    public static bool IsIndent(char letter) => letter is ' ' or '\t' or '\'';

    public static bool IsSpace(char letter) => letter is ' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u00A0' or '\uFEFF' or '\u1680'
        or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    /// <summary>What a tag without brackets consists of.</summary>
    public static bool IsTag(char letter) =>
        letter is (>= 'A' and <= 'z') or (>= '0' and <= '9') or '-' or (>= '\u00A0' and <= '\uD7FF') or (>= '\uF900' and <= '\uFDCF')
            or (>= '\uFDF0' and <= '\uFFEF');

    /// <summary>What may follow the end of a bold or italic stretch.</summary>
    public static bool IsAfterRange(char letter) =>
        letter is '\n' or '\r' or ')' or '}' or '_' or '.' or ',' or '!' or '?' or ';' or ':' or '-' or '*';

    /// <summary>A text without white space at its ends, as ECMAScript trims.</summary>
    public static string Trimmed(string text) => Trimmed(text, text.Length);

    /// <summary>The same of what stands before a place.</summary>
    public static string Trimmed(string text, int end)
    {
        var start = 0;
        while (start < end && IsSpace(text[start])) start++;
        while (end > start && IsSpace(text[end - 1])) end--;
        return text[start..end];
    }
}
