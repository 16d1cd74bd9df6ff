using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArgumentMap.Interchange.Records;

/// <summary>A value of a record as a text.</summary>
internal static class ValueText
{
    public const char Separator = ';';

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a member's value, which <see cref="ValueJson"/> reads.</summary>
    public static string Of(string name, JsonElement value) => MapMembers.TypeOf(name) switch
    {
        MemberType.Texts when Separated(value) is { } texts => texts,
        MemberType.Text when value.ValueKind == JsonValueKind.String => value.GetString()!,
        _ => Json(writer => value.WriteTo(writer)),
    };

    /// <summary>What others have added to a record, as one JSON object.</summary>
    public static string OfMembers(IEnumerable<JsonProperty> members) => Json(writer =>
    {
        writer.WriteStartObject();
        foreach (var member in members) member.WriteTo(writer);
        writer.WriteEndObject();
    });

    /// <summary>What the records of a list say, as one JSON array.</summary>
    public static string OfList(IEnumerable<MapRecord> records) => Json(writer =>
    {
        writer.WriteStartArray();
        foreach (var record in records)
        {
            writer.WriteStartObject();
            foreach (var (name, value) in record.Own)
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }
            foreach (var member in record.Others) member.WriteTo(writer);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    });

    /// <summary>Texts with semicolons between them; null where that would be read as something else.</summary>
    private static string? Separated(JsonElement value)
    {
        var texts = value.EnumerateArray().Select(item => item.GetString()!).ToList();
        var plain = texts.Count > 0 && texts[0].Length > 0 && texts[0][0] != '['
            && texts.All(text => text.Length > 0 && text.Trim() == text && !text.Contains(Separator, StringComparison.Ordinal));
        return plain ? string.Join("; ", texts) : null;
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Compact)) write(writer);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
