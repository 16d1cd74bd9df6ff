using System.Text;

namespace ArgumentMap.Query;

/// <summary>Spells values as the query language has them.</summary>
internal static class QueryText
{
    /// <summary>A value as it is where that reads as one word, else in quotes.</summary>
    public static string Value(string value) => IsWord(value) ? value : Quoted(value);

    /// <summary>A regular expression in which a slash is never escaped.</summary>
    public static string WithPlainSlashes(string regex) => RewriteSlashes(regex, "/");

    /// <summary>A regular expression in which a slash is always escaped, so that the first plain one ends it.</summary>
    public static string WithEscapedSlashes(string regex) => RewriteSlashes(regex, "\\/");

    private static bool IsWord(string value) =>
        value.Length > 0 && IsLetterOrDigit(value[0])
        && value.All(letter => IsLetterOrDigit(letter) || letter is '_' or '-' or '.' or ':' or '/') && !IsReserved(value);

    private static bool IsLetterOrDigit(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsReserved(string value) =>
        string.Equals(value, "and", StringComparison.OrdinalIgnoreCase)
        || string.Equals(value, "or", StringComparison.OrdinalIgnoreCase)
        || string.Equals(value, "not", StringComparison.OrdinalIgnoreCase);

    private static string Quoted(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var letter in value)
            text.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => letter.ToString(),
            });
        return text.Append('"').ToString();
    }

    /// <summary>A backslash and what follows it go together, so an escaped backslash before a slash does not escape the slash.</summary>
    private static string RewriteSlashes(string regex, string slash)
    {
        var text = new StringBuilder(regex.Length);
        for (var i = 0; i < regex.Length; i++)
        {
            var isEscape = regex[i] == '\\' && i + 1 < regex.Length;
            if (isEscape) i++;
            if (regex[i] == '/') text.Append(slash);
            else if (isEscape) text.Append('\\').Append(regex[i]);
            else text.Append(regex[i]);
        }
        return text.ToString();
    }
}
