using System.Text;

namespace ArgumentMap.Rendering;

/// <summary>
/// Strings of D2 in double quotes. In them a backslash escapes, a dollar sign begins a substitution unless it is escaped, and a line
/// break must be written as <c>\n</c>. Source: D2's own parser, d2parser/parse.go.
/// </summary>
internal static class D2Text
{
    /// <summary>Lines as one string.</summary>
    public static string Quoted(IEnumerable<string> lines) => $"\"{string.Join("\\n", lines.Select(Escaped))}\"";

    private static string Escaped(string line)
    {
        var text = new StringBuilder();
        foreach (var letter in line)
        {
            if (letter is '"' or '\\' or '$') text.Append('\\');
            text.Append(letter);
        }
        return text.ToString();
    }
}
