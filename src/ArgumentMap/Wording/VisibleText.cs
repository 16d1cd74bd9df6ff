using System.Globalization;
using System.Text;

namespace ArgumentMap.Wording;

/// <summary>
/// Makes visible what could steer a terminal or mislead a reader: control characters (the escape that begins a terminal's commands, the
/// bell, C1) and the marks that reverse the direction of what follows, each as <c>\u001b</c>, as JSON writes them too. Line feeds and tabs
/// stay. Source: N. Boucher and R. Anderson, Trojan Source: Invisible Vulnerabilities (2023).
/// </summary>
internal static class VisibleText
{
#if NET
    private static readonly System.Buffers.SearchValues<char> ToBeShown =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 0x2070).Select(unit => (char)unit).Where(MustBeShown)]);

#endif
    public static string Of(string text)
    {
        var first = FirstToBeShown(text);
        if (first < 0) return text;
        var shown = new StringBuilder(text.Length + 16).Append(text, 0, first);
        foreach (var letter in text.Skip(first))
            if (MustBeShown(letter)) shown.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
            else shown.Append(letter);
        return shown.ToString();
    }

    private static int FirstToBeShown(string text)
    {
#if NET
        return text.AsSpan().IndexOfAny(ToBeShown);
#else
        for (var i = 0; i < text.Length; i++)
            if (MustBeShown(text[i])) return i;
        return -1;
#endif
    }

    public static bool MustBeShown(char letter) => letter switch
    {
        '\n' or '\t' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        >= '\u2028' and <= '\u202E' => true,
        >= '\u2066' and <= '\u2069' => true,
        _ => false,
    };
}
