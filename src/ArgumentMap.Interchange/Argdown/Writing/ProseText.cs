using System.Buffers;
using System.Text;
using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Writing;

/// <summary>Texts as Argdown writes them: what would mean something else is escaped, and long lines are wrapped.</summary>
internal static class ProseText
{
    private const int Width = 100;

    /// <summary>What may need a backslash.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\[<{*_#@/=");

    private static readonly IReadOnlyDictionary<string, string> Shortcodes = Content.Shortcodes.With(null);

    /// <summary>A text without line ends and what else a paragraph cannot hold.</summary>
    public static string OnOneLine(string text) => text.Any(letter => char.IsControl(letter) || Letters.IsLineEnd(letter))
        ? string.Join(' ', string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : text.Trim();

    /// <summary>A text with backslashes before what Argdown would not take for text.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (NeedsEscape(text, i)) escaped.Append('\\');
            escaped.Append(text[i]);
        }
        return escaped.ToString();
    }

    private static bool NeedsEscape(string text, int place) => text[place] switch
    {
        '\\' or '[' or '<' or '{' or '*' or '_' or '#' or '@' => true,
        '/' => place + 1 < text.Length && text[place + 1] is '/' or '*',
        '(' => text.AsSpan(0, place + 1).EndsWith(ArgdownIncludes.Sign), // whatever stands before the sign
        '=' => text.AsSpan(place).StartsWith("==="),
        '.' or ':' => IsSpecial(text, place),
        _ => false,
    };

    /// <summary>Whether a dot or colon starts a word that stands for a sign, or would keep an escape from being one.</summary>
    private static bool IsSpecial(string text, int place)
    {
        var end = place + 1;
        while (end < text.Length && !Letters.IsSpace(text[end]) && (text[end] != text[place] || end == place + 1)) end++;
        if (end == text.Length || text[end] != text[place] || end == place + 1) return false;
        var word = text.AsSpan(place, end - place + 1);
        return Shortcodes.ContainsKey(word.ToString()) || word.IndexOfAny(Marks) >= 0;
    }

    /// <summary>
    /// Adds words to a line, on further lines where it would be too long; none of these starts with what could mean something.
    /// </summary>
    public static void Append(StringBuilder lines, string words, string indent)
    {
        var column = lines.Length - Math.Max(0, LastLine(lines));
        var breaks = column + words.Length < Width ? null : new LineBreaks(words);
        var start = 0;
        while (start < words.Length)
        {
            var end = words.IndexOf(' ', start);
            if (end < 0) end = words.Length;
            if (start > 0 && column + (end - start) >= Width && end > start && CanStartLine(words[start]) && breaks!.IsAt(start - 1))
            {
                lines.Append('\n').Append(indent);
                column = indent.Length;
            }
            else if (start > 0)
            {
                lines.Append(' ');
                column++;
            }
            lines.Append(words, start, end - start);
            column += end - start;
            start = end + 1;
        }
        if (words.EndsWith(' ')) lines.Append(' ');
    }

    private static int LastLine(StringBuilder lines)
    {
        for (var i = lines.Length - 1; i >= 0 && lines.Length - i <= Width; i--)
            if (lines[i] == '\n') return i + 1;
        return Math.Max(0, lines.Length - Width);
    }

    private static bool CanStartLine(char letter) => char.IsLetter(letter);

    /// <summary>A tag with its sign; null where Argdown has none of that name.</summary>
    public static string? TagOf(string tag)
    {
        if (tag.Length > 0 && tag.All(Letters.IsTag) && !tag.Any(letter => letter is '[' or '\\' or ']' or '^' or '_' or '`'))
            return "#" + tag;
        return tag.Length > 0 && !tag.Any(letter => letter == ')' || char.IsControl(letter) || Letters.IsLineEnd(letter))
            && !tag.Contains(ArgdownIncludes.Sign, StringComparison.Ordinal)
            ? $"#({tag})"
            : null;
    }
}
