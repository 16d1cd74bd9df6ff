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
    /// <summary>The data of a token; null where there are none, <see cref="DataValues.Null"/> where they say nothing.</summary>
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
        var node = YamlReader.Read(input, start, end, name => NameOf(name, input));
        return ToJson(node, input) ?? (input.Text.AsSpan(start, end - start).IsWhiteSpace() ? null : DataValues.Null);
    }

    private static int BlockStart(string text, Token token)
    {
        var place = token.Start + 1;
        while (place < token.End && Letters.IsBlank(text[place])) place++;
        return place < token.End && text[place] == '\n' ? place + 1 : -1;
    }

    /// <summary>As deep as the node, which its reader bounds.</summary>
    private static JsonNode? ToJson(YamlNode? node, MapInput input)
    {
        switch (node)
        {
            case YamlSequence list:
                return new JsonArray([.. list.Items.Select(item => ToJson(item, input))]);
            case YamlMapping mapping:
                var members = new JsonObject();
                foreach (var entry in mapping.Entries)
                    if (entry.Key is { IsPlain: true, Value: "<<" }) MergeInto(members, entry.Value, input);
                    else members[entry.Name] = ToJson(entry.Value, input);
                return members;
            case YamlScalar { IsNull: false } scalar:
                return scalar.IsPlain ? ValueOf(scalar.Value) : scalar.Value;
            default:
                return null;
        }
    }

    /// <summary>Takes over the members of a mapping, or of several, that are not there yet.</summary>
    private static void MergeInto(JsonObject members, YamlNode merged, MapInput input)
    {
        foreach (var each in merged is YamlSequence list ? list.Items : [merged])
        {
            if (ToJson(each, input) is not JsonObject source)
                throw input.Fault(each.Start, "a mapping to take members from", "another value");
            foreach (var (name, value) in source) members.TryAdd(name, value?.DeepClone());
        }
    }

    /// <summary>A name that is no text becomes the text that ECMAScript makes of it, but a date stays as it is written.</summary>
    private static string NameOf(YamlNode name, MapInput input)
    {
        if (name is YamlSequence list && list.Items.Any(item => item is YamlSequence))
            throw input.Fault(name.Start, "a name", "lists in a list");
        if (name is not YamlScalar scalar) return DataValues.TextOf(ToJson(name, input));
        var value = ToJson(scalar, input);
        return value?.GetValueKind() == JsonValueKind.String ? scalar.Value : DataValues.TextOf(value);
    }

    private static JsonNode? ValueOf(string text)
    {
        if (text is "true" or "True" or "TRUE") return true;
        if (text is "false" or "False" or "FALSE") return false;
        if (YamlValues.IsNumber(text)) return JsonNode.Parse(text);
        if (!(char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.')) return text;
        if (Whole().Match(text) is { Success: true } whole) return WholeOf(whole);
        if (Fraction().IsMatch(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)) return number;
        // What is no finite number is null in JSON.
        if (text.TrimStart('+', '-') is ".inf" or ".Inf" or ".INF" || text is ".nan" or ".NaN" or ".NAN") return null;
        return DateTimeOf(text) ?? text;
    }

    private static JsonNode WholeOf(Match whole)
    {
        var digits = whole.Groups["digits"].Value;
        var from = whole.Groups["base"].Value switch { "0b" => 2, "0x" => 16, "0o" => 8, _ => 10 };
        var value = digits.Aggregate(0d, (sum, digit) => (sum * from) + Convert.ToInt32($"{digit}", 16));
        if (whole.Value[0] == '-') value = -value;
        return Math.Abs(value) < 1e15 ? (long)value : value;
    }

    /// <summary>Dates and times become what ECMAScript makes of them in JSON: the 30th of February is the 1st or 2nd of March.</summary>
    private static string? DateTimeOf(string text)
    {
        if (Date().Match(text) is not { Success: true } said && (said = Time().Match(text)) is not { Success: true }) return null;
        int Part(string name) => said.Groups[name] is { Success: true, Value: var digits }
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : 0;
        if (Part("year") is 0 or 9999) return null;
        var thousandths = said.Groups["fraction"].Value.PadRight(3, '0')[..3];
        var zone = new TimeSpan(Part("zoneHours"), Part("zoneMinutes"), 0);
        var time = new DateTime(Part("year"), 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(Part("month") - 1).AddDays(Part("day") - 1)
            .AddHours(Part("hour")).AddMinutes(Part("minute")).AddSeconds(Part("second"))
            .AddMilliseconds(int.Parse(thousandths, CultureInfo.InvariantCulture));
        time = said.Groups["sign"].Value == "-" ? time + zone : time - zone;
        return time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^[-+]?(?:(?<base>0b)(?<digits>[01]+)|(?<base>0x)(?<digits>[0-9a-fA-F]+)|(?<base>0o)(?<digits>[0-7]+)"
        + "|(?<digits>[0-9]+))$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?:[-+]?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9]+(?:[eE][-+]?[0-9]+)?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();

    [GeneratedRegex("^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(?:[Tt]|[ \t]+)(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})"
        + @":(?<second>[0-9]{2})(?:\.(?<fraction>[0-9]*))?"
        + @"(?:[ \t]*(?:Z|(?<sign>[-+])(?<zoneHours>[0-9]{1,2})(?::(?<zoneMinutes>[0-9]{2}))?))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
