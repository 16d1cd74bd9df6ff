using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArgumentMap.Json;

/// <summary>
/// Lets System.Text.Json read and write a node alone, as it stands in a map's file: its <c>kind</c> says what it is, and a locution has
/// none. What a relation joins belongs to the map, so a relation alone says nothing of it, nor any node of its group. It is found by
/// attribute and needs no reflection.
/// </summary>
public sealed class ArgumentNodeJsonConverter : JsonConverter<ArgumentNode>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(ArgumentNode).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no node, or a node of another type than is asked for.</exception>
    public override ArgumentNode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var node = EmbeddedJson.Read(ref reader, Node);
        if (typeToConvert.IsInstanceOfType(node)) return node;
        throw new JsonException($"The {node.KindAndId} is no {typeToConvert.Name}{(node is Locution ? ": it has no 'kind'" : "")}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ArgumentNode value, JsonSerializerOptions options) =>
        JsonMapWriter.Write(Guard.NotNull(value, nameof(value)), new EmbeddedJsonSink(Guard.NotNull(writer, nameof(writer))));

    /// <summary>Read as the only node of a map that knows every source and participant which it names.</summary>
    private static ArgumentNode Node(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            throw new MapFormatException(new MapLocation(Path: "$"), "an object", JsonFound.Described(value));
        var list = ListOf(value);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes)) WriteMap(writer, value, list);
        using var map = JsonDocument.Parse(bytes.ToArray());
        try
        {
            return new JsonMapReader(EmbeddedJson.Input(map.RootElement)).Read().Map.Nodes.Single();
        }
        catch (MapFormatException fault)
        {
            throw new MapFormatException(new MapLocation(Path: fault.Location.Path?.Replace($"$.{list}[0]", "$")), fault.Expected,
                fault.Found);
        }
    }

    private static string ListOf(JsonElement value)
    {
        if (!value.TryGetProperty("kind", out var kind)) return "locutions";
        return kind.ValueKind == JsonValueKind.String && Vocabulary.TryParse<RelationKind>(kind.GetString()!, out _)
            ? "relations"
            : "statements";
    }

    private static void WriteMap(Utf8JsonWriter writer, JsonElement node, string list)
    {
        writer.WriteStartObject();
        writer.WriteString("format", MapParts.FormatName);
        writer.WriteString("id", "node");
        WriteNamed(writer, "sources", "title", Items(node, "anchors").SelectMany(anchor => Texts(anchor, "source")));
        WriteNamed(writer, "participants", "name", Texts(node, "saidBy")
            .Concat(Items(node, "alsoSaidBy").Where(id => id.ValueKind == JsonValueKind.String).Select(id => id.GetString()!)));
        writer.WriteStartArray(list);
        node.WriteTo(writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter writer, string list, string member, IEnumerable<string> ids)
    {
        writer.WriteStartArray(list);
        foreach (var id in ids.Where(id => Guard.IdFault(id) is null).Distinct(StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteString(member, id);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement value, string member) =>
        value.TryGetProperty(member, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : default;

    private static IEnumerable<string> Texts(JsonElement value, string member) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(member, out var text) && text.ValueKind == JsonValueKind.String
            ? [text.GetString()!]
            : [];
}
