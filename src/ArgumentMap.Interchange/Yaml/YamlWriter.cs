using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Yaml;

/// <summary>Writes values as YAML in blocks, with lists of single values in brackets; lines end with LF.</summary>
internal static class YamlWriter
{
    /// <summary>Values within more levels than that are written on one line, as JSON, which is YAML.</summary>
    private const int MostLevels = 8;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes names with their values, one after another.</summary>
    /// <param name="members">Names and values.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="indent">What stands before each line.</param>
    public static void Write(JsonObject members, TextWriter writer, string indent = "")
    {
        foreach (var (name, value) in members) WriteEntry(name, value, writer, indent);
    }

    /// <summary>Writes a name with its value, and ends the line.</summary>
    public static void WriteEntry(string name, JsonNode? value, TextWriter writer, string indent)
    {
        writer.Write($"{indent}{YamlText.Key(name, indent)}:");
        WriteValue(value, writer, indent);
    }

    private static void WriteValue(JsonNode? value, TextWriter writer, string indent)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } members when indent.Length < 2 * MostLevels:
                writer.Write('\n');
                Write(members, writer, indent + "  ");
                break;
            case JsonArray { Count: > 0 } items when indent.Length < 2 * MostLevels && !IsLine(items):
                writer.Write('\n');
                foreach (var item in items) WriteItem(item, writer, indent + "  ");
                break;
            default:
                writer.Write($" {LineOf(value, indent + "  ")}\n");
                break;
        }
    }

    private static void WriteItem(JsonNode? item, TextWriter writer, string indent)
    {
        if (item is not JsonObject { Count: > 0 } members)
        {
            writer.Write($"{indent}- {LineOf(item, indent + "  ")}\n");
            return;
        }
        var before = $"{indent}- ";
        foreach (var (name, value) in members)
        {
            writer.Write($"{before}{YamlText.Key(name, indent + "  ")}:");
            WriteValue(value, writer, indent + "  ");
            before = indent + "  ";
        }
    }

    private static string LineOf(JsonNode? value, string indent) => value switch
    {
        null => "null",
        JsonValue text when text.GetValueKind() == JsonValueKind.String => TextOf(text.GetValue<string>(), indent),
        JsonArray items when IsLine(items) => $"[{string.Join(", ", items.Select(item => LineOf(item)))}]",
        _ => Safe(value.ToJsonString(Plain)),
    };

    private static string LineOf(JsonNode? item) => item is JsonValue text && text.GetValueKind() == JsonValueKind.String
        ? YamlText.Item(text.GetValue<string>())
        : Safe(item?.ToJsonString(Plain) ?? "null");

    private static string TextOf(string text, string indent) => YamlText.IsBlock(text) ? YamlText.Block(text, indent) : YamlText.Line(text);

    /// <summary>JSON's strings may hold characters that YAML takes for the end of a line.</summary>
    private static string Safe(string json) => json.Replace("\u0085", "\\u0085", StringComparison.Ordinal)
        .Replace("\u2028", "\\u2028", StringComparison.Ordinal).Replace("\u2029", "\\u2029", StringComparison.Ordinal);

    private static bool IsLine(JsonArray items) => items.All(item => item is null or JsonValue);
}
