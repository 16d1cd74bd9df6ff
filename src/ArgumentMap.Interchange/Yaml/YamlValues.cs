using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;

namespace ArgumentMap.Interchange.Yaml;

/// <summary>What nodes say.</summary>
internal static class YamlValues
{
    /// <summary>The text of a single value; null for what is none, or says nothing.</summary>
    public static string? Text(this YamlNode? node) => node is YamlScalar { IsNull: false } scalar ? scalar.Value : null;

    /// <summary>
    /// The same without white space at its ends, where that comes of the layout; a text in quotes is as it stands. Null for what says
    /// nothing.
    /// </summary>
    public static string? Words(this YamlNode? node)
    {
        if (node is not YamlScalar { IsNull: false } scalar) return null;
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        return (isQuoted ? scalar.Value : scalar.Value.Trim()) is { Length: > 0 } words ? words : null;
    }

    /// <summary>True or false; null for what is neither.</summary>
    public static bool? Truth(this YamlNode? node) => node is YamlScalar { IsPlain: true } scalar ? TruthOf(scalar.Value) : null;

    /// <summary>The values of a list, or a single value as a list of one; none where there is nothing.</summary>
    public static IReadOnlyList<YamlNode> AsList(this YamlNode? node) => node switch
    {
        YamlSequence list => list.Items,
        null or YamlScalar { IsNull: true } => [],
        _ => [node],
    };

    /// <summary>
    /// The value as JSON, by YAML's core schema: plain scalars are null, true, false and decimal numbers where they look like it; numbers
    /// keep their spelling. As deep as the node, which its reader bounds.
    /// </summary>
    public static JsonNode? ToJson(this YamlNode? node)
    {
        switch (node)
        {
            case YamlSequence list:
                return new JsonArray([.. list.Items.Select(ToJson)]);
            case YamlMapping mapping:
                var members = new JsonObject();
                foreach (var entry in mapping.Entries) members.Add(entry.Name, entry.Value.ToJson());
                return members;
            case YamlScalar { IsNull: false } scalar:
                return scalar.IsPlain ? ValueOf(scalar.Value) : scalar.Value;
            default:
                return null;
        }
    }

    /// <summary>What a text without quotes means.</summary>
    private static JsonNode ValueOf(string text)
    {
        if (TruthOf(text) is { } truth) return truth;
        return IsNumber(text) ? JsonNode.Parse(text)! : text;
    }

    /// <summary>Whether a text without quotes is a decimal number, spelled as JSON spells them.</summary>
    public static bool IsNumber(string text)
    {
        if (text.Length == 0 || !(char.IsAsciiDigit(text[0]) || text[0] == '-') || !char.IsAsciiDigit(text[^1])) return false;
        try
        {
            using var number = JsonDocument.Parse(text);
            return number.RootElement.ValueKind == JsonValueKind.Number;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool? TruthOf(string text) => text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };
}
