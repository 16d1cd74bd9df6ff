using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArgumentMap.Json;

/// <summary>
/// Lets System.Text.Json read and write a corpus with its maps. A corpus is a file and the files that it names, so as one value it is both:
/// <c>{ "corpus": …, "maps": { "a.json": …, "b.json": … } }</c>, each as <see cref="ArgumentJson"/> writes it. It is found by attribute and
/// needs no reflection.
/// </summary>
public sealed class ArgumentCorpusJsonConverter : JsonConverter<ArgumentCorpus>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The value is no corpus. Its path is that of the value; its message names the place within and what was expected there.
    /// </exception>
    public override ArgumentCorpus Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmbeddedJson.Read(ref reader, Corpus);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ArgumentCorpus value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer, nameof(writer)).WriteStartObject();
        var json = new EmbeddedJsonSink(writer);
        writer.WritePropertyName("corpus");
        JsonMapWriter.Write(Guard.NotNull(value, nameof(value)), json);
        writer.WriteStartObject("maps");
        foreach (var map in value.Maps)
        {
            writer.WritePropertyName(value.FileOf(map.Id));
            JsonMapWriter.Write(map, json);
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static ArgumentCorpus Corpus(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("corpus", out var corpus)
            || !value.TryGetProperty("maps", out var maps) || maps.ValueKind != JsonValueKind.Object)
            throw new MapFormatException(new MapLocation(Path: "$"), "an object with the members 'corpus' and 'maps'",
                value.ValueKind == JsonValueKind.Object ? "an object that lacks one" : JsonFound.Described(value));
        var read = maps.EnumerateObject().ToDictionary(
            map => map.Name,
            map => EmbeddedJson.Part(map.Value, JsonPath.Member("$.maps", map.Name), input => new JsonMapReader(input).Read()),
            StringComparer.Ordinal);
        var whole = EmbeddedJson.Part(corpus, "$.corpus",
            input => new JsonCorpusReader(input, file => read.TryGetValue(file, out var map) ? map : null).Read().Corpus);
        var named = new HashSet<string>(whole.Maps.Select(map => whole.FileOf(map.Id)), StringComparer.Ordinal);
        return read.Keys.FirstOrDefault(file => !named.Contains(file)) is { } other
            ? throw new MapFormatException(new MapLocation(Path: JsonPath.Member("$.maps", other)), "a map that the corpus names",
                "another")
            : whole;
    }
}
