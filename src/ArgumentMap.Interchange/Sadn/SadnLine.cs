using System.Text;
using System.Text.RegularExpressions;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Sadn;

/// <summary>A line: a command with its operands, or names with a sign between them. O(line).</summary>
/// <param name="Command">The command, or the sign.</param>
/// <param name="Operands">Its operands; of a sign those before it.</param>
/// <param name="Others">Of a sign: those behind it.</param>
internal sealed partial record SadnLine(string Command, IReadOnlyList<SadnOperand> Operands, IReadOnlyList<SadnOperand> Others)
{
    private const int Looked = 65536;

    /// <summary>The signs, and the commands that one sign stands for.</summary>
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["@"] = SadnWords.Atom,
        ["$"] = SadnWords.Scheme,
        ["^"] = SadnWords.Support,
        ["%"] = SadnWords.Disagree,
        ["&"] = SadnWords.Argument,
    };

    /// <summary>The line; null where it is none.</summary>
    public static SadnLine? Parse(string text)
    {
        var tokens = new List<string>();
        var at = 0;
        while (at < text.Length)
        {
            var match = Token().Match(text, at);
            if (!match.Success || match.Index != at) return null;
            if (!string.IsNullOrWhiteSpace(match.Value)) tokens.Add(match.Value);
            at += match.Length;
        }
        if (tokens.Count == 0) return null;
        if (tokens.Count == 1) return SadnWords.Bare.Contains(tokens[0]) ? new SadnLine(tokens[0], [], []) : null;
        if (tokens[1] == "(" && (SadnWords.Commands.Contains(tokens[0]) || Signs.ContainsKey(tokens[0])))
        {
            if (tokens[^1] != ")" || OperandsOf(tokens[2..^1], hasLabels: true) is not { } operands) return null;
            return new SadnLine(Signs.GetValueOrDefault(tokens[0], tokens[0]), operands, []);
        }
        var sign = tokens.FindIndex(token => token is "}" or "{" or ">" or "<" or "<>");
        if (sign <= 0 || OperandsOf(tokens[..sign], hasLabels: false) is not { Count: > 0 } before
            || OperandsOf(tokens[(sign + 1)..], hasLabels: false) is not { Count: > 0 } behind) return null;
        return tokens[sign] switch
        {
            "{" => new SadnLine("}", behind, before),
            "<" => new SadnLine(">", behind, before),
            var command => new SadnLine(command, before, behind),
        };
    }

    /// <summary>Whether each line of a file is one, and there is one.</summary>
    public static bool IsAll(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, Looked)]).TrimStart('\ufeff');
        if (bytes.Length > Looked) text = text[..(text.LastIndexOf('\n') + 1)];
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length > 0 && lines.All(line => Parse(line) is not null)
            && lines.Any(line => Parse(line) is { } parsed && !SadnWords.Bare.Contains(parsed.Command));
    }

    /// <summary>Whether a thing can be named by its id.</summary>
    public static bool IsName(string id) => !IsMark(id) && !id.StartsWith('"') && FreshIds.IsId(id)
        && Token().Match(id) is { Success: true } match && match.Length == id.Length;

    /// <summary>A text in quotes.</summary>
    public static string Quoted(string text) => '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal) + '"';

    private static List<SadnOperand>? OperandsOf(List<string> tokens, bool hasLabels)
    {
        var operands = new List<SadnOperand>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (operands.Count > 0 && (tokens[at] != "," || ++at == tokens.Count)) return null;
            string? label = null;
            if (hasLabels && at + 2 < tokens.Count && tokens[at + 1] == ":")
            {
                label = tokens[at];
                at += 2;
            }
            if (IsMark(tokens[at])) return null;
            var isText = tokens[at][0] == '"';
            operands.Add(new SadnOperand(label, isText ? Unquoted(tokens[at]) : tokens[at], isText));
        }
        return operands;
    }

    private static bool IsMark(string token) =>
        token is [',' or '(' or ')' or ':' or '{' or '}' or '<' or '>' or '@' or '$' or '^' or '%' or '&', ..];

    private static string Unquoted(string token)
    {
        var text = new StringBuilder();
        for (var at = 1; at < token.Length - 1; at++)
            if (token[at] != '\\') text.Append(token[at]);
            else text.Append(token[++at] switch { 'n' => '\n', 'r' => '\r', var letter => letter });
        return text.ToString();
    }

    [GeneratedRegex("""\G(?:\s+|"(?:[^"\\]|\\.)*"|<>|[,():{}<>@$^%&]|[^\s,():{}<>@$^%&"]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
