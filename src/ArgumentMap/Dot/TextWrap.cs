using System.Globalization;

namespace ArgumentMap.Dot;

/// <summary>
/// Breaks a text into lines of at most so many code points, at blanks where there are any; no character is lost but the blank at a break.
/// </summary>
internal static class TextWrap
{
    public static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        AddLines(lines, text, width);
        return lines;
    }

    /// <summary>Adds the lines of a text to those that are there.</summary>
    public static void AddLines(List<string> lines, string text, int width)
    {
        if (text.AsSpan().IndexOfAny('\n', '\r') < 0)
        {
            Wrap(lines, text, width);
            return;
        }
        foreach (var line in text.Replace("\r\n", "\n").Split('\n', '\r')) Wrap(lines, line, width);
    }

    private static void Wrap(List<string> lines, string line, int width)
    {
        var start = 0;
        do
        {
            var end = Forward(line, start, width);
            var blank = end < line.Length ? line.LastIndexOf(' ', end, end - start + 1) : -1;
            var cut = blank > start ? blank : end;
            lines.Add(start == 0 && cut == line.Length ? line : line.Substring(start, cut - start));
            start = blank > start ? blank + 1 : end;
        }
        while (start < line.Length);
    }

    /// <summary>The index that lies so many code points after another; a combining mark or joiner stays with what it follows.</summary>
    private static int Forward(string text, int start, int count)
    {
        var index = start;
        for (; count > 0 && index < text.Length; count--) index += Step(text, index);
        while (index < text.Length && Clings(text, index)) index += Step(text, index);
        return index;
    }

    private static int Step(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;

    private static bool Clings(string text, int index) =>
        text[index] == '\u200d' || text[index - 1] == '\u200d' || char.GetUnicodeCategory(text, index) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
}
