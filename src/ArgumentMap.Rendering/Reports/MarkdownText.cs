using System.Text;
using ArgumentMap.Rendering.Text;

namespace ArgumentMap.Rendering;

/// <summary>
/// Any text as one line of Markdown that shows just that text, whatever the dialect: CommonMark, GitHub's, or with formulas and emoji.
/// </summary>
internal static class MarkdownText
{
    /// <summary>What is markup anywhere in a line; CommonMark takes a backslash before any ASCII punctuation.</summary>
    private const string Special = "\\`*_[]<>&~|$@^=#{}";

    public static string Escaped(string text)
    {
        var line = PlainText.OneLine(text);
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (NeedsEscape(line, i)) escaped.Append('\\');
            escaped.Append(line[i]);
        }
        return escaped.ToString();
    }

    /// <summary>
    /// A colon may begin an address or an emoji's name, "www." a link; what begins a list or a rule counts at the start only.
    /// </summary>
    private static bool NeedsEscape(string line, int index) => line[index] switch
    {
        ':' => index + 1 < line.Length && (char.IsAsciiLetterOrDigit(line[index + 1]) || line[index + 1] is '/' or '-' or '+'),
        '.' or ')' => IsNumber(line, index) || EndsInWww(line, index),
        '-' or '+' => index == 0,
        var letter => Special.Contains(letter, StringComparison.Ordinal),
    };

    private static bool IsNumber(string line, int end) => end is > 0 and < 10 && line[..end].All(char.IsAsciiDigit);

    private static bool EndsInWww(string line, int end) =>
        end >= 3 && line.AsSpan(end - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
