using System.Buffers;
using System.Globalization;
using System.Text;

namespace ArgumentMap.Interchange.Yaml;

/// <summary>How texts are written in YAML so that every reader, of 1.1 or 1.2, takes them for the texts that they are.</summary>
internal static class YamlText
{
    /// <summary>Words that some reader takes for something else than a text.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    };

    private const int LongestKey = 1_000;

    private static readonly SearchValues<char> Flow = SearchValues.Create(",[]{}?");

    /// <summary>A text on one line: as it is where that is safe, else in double quotes.</summary>
    public static string Line(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>A name before its colon. YAML 1.2, 7.4.2: one of more than 1,024 characters has to say that it is a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="indent">What stands before each line.</param>
    public static string Key(string name, string indent)
    {
        var line = Line(name);
        return line.Length <= LongestKey ? line : $"? {line}\n{indent}";
    }

    /// <summary>The same for a value of a list in brackets, where commas, brackets and, in YAML 1.1, question marks mean more.</summary>
    public static string Item(string text) => text.AsSpan().ContainsAny(Flow) ? Quoted(text) : Line(text);

    /// <summary>
    /// Whether a text can be a block of lines as it is: two lines at least, and no white space that the layout or a reader might take away.
    /// </summary>
    public static bool IsBlock(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) return false;
        var before = ' ';
        foreach (var letter in text)
        {
            if (letter == '\n' ? before is ' ' or '\t' : NeedsEscape(letter)) return false;
            before = letter;
        }
        return true;
    }

    /// <summary>The lines of a text as a block, from its header on, which starts at the end of a line.</summary>
    /// <param name="text">A text that can be a block.</param>
    /// <param name="indent">What stands before each line.</param>
    public static string Block(string text, string indent)
    {
        var block = new StringBuilder("|-");
        foreach (var line in text.Split('\n')) block.Append('\n').Append(line.Length == 0 ? "" : indent).Append(line);
        return block.ToString();
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || Words.Contains(text) || !IsSafeFirst(text[0]) || text[^1] == ':'
            || char.IsWhiteSpace(text[^1])) return false;
        if (LooksLikeNumber(text)) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (NeedsEscape(text[i]) || text[i] is '\n' or '\t') return false;
            if (text[i] == '#' && text[i - 1] == ' ') return false;
            if (text[i] == ':' && text[i + 1] is ' ' or '"' or '\'') return false;
        }
        return true;
    }

    private static bool IsSafeFirst(char letter) => char.IsLetterOrDigit(letter) || letter is '(' or '/' or '$' or '_';

    /// <summary>Numbers, dates and times of any dialect start with a digit and have no letters but a few.</summary>
    private static bool LooksLikeNumber(string text) =>
        char.IsAsciiDigit(text[0])
        && text.All(letter => char.IsAsciiHexDigit(letter) || letter is '.' or '_' or '-' or '+' or ':' or 'x' or 'o' or 'T' or 'Z' or ' ');

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when NeedsEscape(letter) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => quoted.Append(letter),
            };
        return quoted.Append('"').ToString();
    }

    /// <summary>Characters that YAML cannot hold or takes for the end of a line.</summary>
    private static bool NeedsEscape(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\t')) || letter is '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff';
}
