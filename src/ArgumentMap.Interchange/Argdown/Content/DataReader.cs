using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Syntax;
using ArgumentMap.Interchange.Yaml;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>
/// Reads the YAML of a document's data. What it means without quotes is told as the reference's YAML reader (js-yaml 4) does.
/// </summary>
internal static partial class DataReader
{
    /// <summary>The data of a token; null where they say nothing.</summary>
    /// <param name="input">The document.</param>
    /// <param name="token">The data or the front matter.</param>
    /// <param name="readsBlocks">Whether data whose first line is a brace alone are lines of YAML, not a mapping in braces.</param>
    /// <exception cref="MapFormatException">They are no YAML.</exception>
    public static JsonNode? Read(MapInput input, Token token, bool readsBlocks)
    {
        var (start, end) = (token.Start, token.End);
        if (token.Kind == TokenKind.FrontMatter)
        {
            while (input.Text[start] == '=') start++;
            while (end > start && input.Text[end - 1] == '=') end--;
        }
        else if (readsBlocks && BlockStart(input.Text, token) is var block and > 0)
        {
            (start, end) = (block, end - 1);
        }
        return ToJson(YamlReader.Read(input, start, end));
    }

    private static int BlockStart(string text, Token token)
    {
        var place = token.Start + 1;
        while (place < token.End && Letters.IsBlank(text[place])) place++;
        return place < token.End && text[place] == '\n' ? place + 1 : -1;
    }

    /// <summary>As deep as the node, which its reader bounds.</summary>
    private static JsonNode? ToJson(YamlNode? node)
    {
        switch (node)
        {
            case YamlSequence list:
                return new JsonArray([.. list.Items.Select(ToJson)]);
            case YamlMapping mapping:
                var members = new JsonObject();
                foreach (var entry in mapping.Entries) members[NameOf(entry.Key)] = ToJson(entry.Value);
                return members;
            case YamlScalar { IsNull: false } scalar:
                return scalar.IsPlain ? ValueOf(scalar.Value) : scalar.Value;
            default:
                return null;
        }
    }

    /// <summary>A name that is no text becomes the text that ECMAScript makes of it.</summary>
    private static string NameOf(YamlScalar name)
    {
        if (name.IsNull) return "null";
        if (!name.IsPlain || ValueOf(name.Value) is not { } value) return name.Value;
        return value.GetValueKind() switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Number => NameOf(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)),
            _ => name.Value,
        };
    }

    private static string NameOf(double number) => Math.Abs(number) < 1e15 && Math.Floor(number) == number
        ? ((long)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    private static JsonNode? ValueOf(string text)
    {
        if (text is "true" or "True" or "TRUE") return true;
        if (text is "false" or "False" or "FALSE") return false;
        if (YamlValues.IsNumber(text)) return JsonNode.Parse(text);
        if (!(char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.')) return text;
        if (Whole().Match(text) is { Success: true } whole) return WholeOf(whole);
        if (Fraction().IsMatch(text) && double.TryParse(text.Replace("_", "", StringComparison.Ordinal), NumberStyles.Float,
            CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return number;
        return DateTimeOf(text) ?? text;
    }

    private static JsonNode WholeOf(Match whole)
    {
        var digits = whole.Groups["digits"].Value.Replace("_", "", StringComparison.Ordinal);
        var from = whole.Groups["base"].Value switch { "0b" => 2, "0x" => 16, "0o" => 8, _ => 10 };
        var value = digits.Aggregate(0d, (sum, digit) => (sum * from) + Convert.ToInt32($"{digit}", 16));
        if (whole.Value[0] == '-') value = -value;
        return Math.Abs(value) < 1e15 ? (long)value : value;
    }

    /// <summary>Dates and times become what ECMAScript makes of them in JSON.</summary>
    private static string? DateTimeOf(string text)
    {
        if (!Date().IsMatch(text) && !Time().IsMatch(text)) return null;
        const DateTimeStyles Universal = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Universal, out var time)
            ? time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex("^[-+]?(?:(?<base>0b)(?<digits>[01_]+)|(?<base>0x)(?<digits>[0-9a-fA-F_]+)|(?<base>0o)(?<digits>[0-7_]+)"
        + "|(?<digits>[0-9][0-9_]*))(?<!_)$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?:[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?)(?<!_)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?"
        + @"(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
