using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Objects;

/// <summary>Writes an object so that it reads well in a diff: a member a line, and an item a line of arrays of objects in it.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(JsonObject root, TextWriter writer)
    {
        WriteMembers(root, writer, "");
        writer.Write('\n');
    }

    /// <param name="members">The object.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="indent">What stands before its lines.</param>
    private static void WriteMembers(JsonObject members, TextWriter writer, string indent)
    {
        var separator = "{";
        foreach (var (name, value) in members)
        {
            writer.Write($"{separator}\n{indent}  {JsonValue.Create(name).ToJsonString(Plain)}: ");
            // Objects within the outermost one are laid out like it, and no further.
            if (value is JsonObject { Count: > 0 } inner && indent.Length == 0) WriteMembers(inner, writer, "  ");
            else if (value is JsonArray items && items.Any(item => item is JsonObject)) WriteItems(items, writer, indent + "  ");
            else writer.Write(Line(value));
            separator = ",";
        }
        writer.Write(members.Count == 0 ? "{}" : $"\n{indent}}}");
    }

    private static void WriteItems(JsonArray items, TextWriter writer, string indent)
    {
        var separator = "[";
        foreach (var item in items)
        {
            writer.Write($"{separator}\n{indent}  {Line(item)}");
            separator = ",";
        }
        writer.Write($"\n{indent}]");
    }

    private static string Line(JsonNode? value) => value is null ? "null" : value.ToJsonString(Plain);
}
