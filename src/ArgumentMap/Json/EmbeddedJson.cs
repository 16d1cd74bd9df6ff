using System.Text;
using System.Text.Json;
using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>
/// What the converters share: a value of somebody else's document goes through the same reader and the same checks as a file.
/// </summary>
internal static class EmbeddedJson
{
    /// <summary>Reads the value at which a reader stands.</summary>
    /// <param name="reader">The reader; it goes on to the value's end.</param>
    /// <param name="read">Reads the value, which has been looked over as a whole.</param>
    /// <exception cref="JsonException">The value is not as it should be. Its message names the place within the value.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, Func<JsonElement, T> read)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            JsonStructure.Check(Input(document.RootElement));
            return read(document.RootElement);
        }
        catch (MapFormatException fault)
        {
            // Lines and columns would be those of the value, not of the document that it stands in. The serializer adds its own.
            var place = new MapLocation(Path: fault.Location.Path);
            throw new JsonException(new MapFormatException(place, fault.Expected, fault.Found).Message, fault);
        }
    }

    public static JsonInput Input(JsonElement element) =>
        new(new MapInput(Encoding.UTF8.GetBytes(element.GetRawText()), null, MapReadOptions.Default));

    /// <summary>Reads a part of a value, so that a fault names its place in the whole.</summary>
    public static T Part<T>(JsonElement element, string path, Func<JsonInput, T> read)
    {
        try
        {
            return read(Input(element));
        }
        catch (MapFormatException fault)
        {
            throw new MapFormatException(new MapLocation(Path: path + fault.Location.Path?.TrimStart('$')), fault.Expected, fault.Found);
        }
    }
}
