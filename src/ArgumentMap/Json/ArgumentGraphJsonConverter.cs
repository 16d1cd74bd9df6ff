using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArgumentMap.Json;

/// <summary>
/// Lets System.Text.Json read and write a map, whole, wherever it stands: as a request, a response or a member of any type. The value is
/// what <see cref="ArgumentJson"/> writes. It is found by attribute and needs no reflection.
/// </summary>
public sealed class ArgumentGraphJsonConverter : JsonConverter<ArgumentGraph>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The value is no map. Its path is that of the value; its message names the place within and what was expected there.
    /// </exception>
    public override ArgumentGraph Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmbeddedJson.Read(ref reader, value => new JsonMapReader(EmbeddedJson.Input(value)).Read().Map);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ArgumentGraph value, JsonSerializerOptions options) =>
        JsonMapWriter.Write(Guard.NotNull(value, nameof(value)), new EmbeddedJsonSink(Guard.NotNull(writer, nameof(writer))));
}
