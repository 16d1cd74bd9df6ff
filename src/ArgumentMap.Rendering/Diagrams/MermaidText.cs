using System.Globalization;
using System.Text;

namespace ArgumentMap.Rendering;

/// <summary>
/// Labels of Mermaid: quoted, with everything that could be markup of Mermaid, HTML or Markdown as an entity code such as <c>#35;</c>.
/// Source: Mermaid's documentation, "Flowcharts – Basic Syntax", special characters that break syntax.
/// </summary>
internal static class MermaidText
{
    /// <summary>What stands for itself: letters, digits, blanks, and the punctuation that is markup nowhere in a line.</summary>
    private const string Plain = " ,.?!'()-\u2014";

    /// <summary>Lines as one label.</summary>
    public static string Quoted(IEnumerable<string> lines)
    {
        var label = string.Join("<br/>", lines.Select(Escaped));
        return $"\"{(label.Length == 0 ? " " : label)}\"";
    }

    private static string Escaped(string line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (IsPlain(line, i)) text.Append(line[i]);
            else text.Append('#').Append(((int)line[i]).ToString(CultureInfo.InvariantCulture)).Append(';');
        }
        return text.ToString();
    }

    private static bool IsPlain(string line, int index) => line[index] switch
    {
        // A hyphen at the start makes a list, and so does a full stop or a bracket after a number; "www." makes a link.
        '-' => index > 0 && line[index - 1] != '-' && !IsBlank(line, index),
        '.' or ')' =>
            !IsNumber(line, index) && !(index >= 3 && line.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase)),
        > '\u007f' => true,
        var letter => char.IsAsciiLetterOrDigit(letter) || Plain.Contains(letter, StringComparison.Ordinal),
    };

    private static bool IsBlank(string line, int end) => string.IsNullOrWhiteSpace(line[..end]);

    private static bool IsNumber(string line, int end) => end > 0 && end < 16 && line[..end].Trim().All(char.IsAsciiDigit);
}
