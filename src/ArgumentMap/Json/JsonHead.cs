using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>What a JSON file calls itself: the text of the member <c>format</c> of its outermost object.</summary>
internal static class JsonHead
{
    private const int MostDepth = 1000;

    private static readonly JsonReaderOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MostDepth,
    };

    /// <summary>Null where the bytes are no JSON object up to that member, or have none. Linear in what stands before it.</summary>
    public static string? FormatOf(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) utf8 = utf8.Slice(3);
        try
        {
            var reader = new Utf8JsonReader(utf8, Lenient);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isFormat = reader.ValueTextEquals("format"u8);
                reader.Read();
                if (isFormat) return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                reader.Skip();
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
        return null;
    }
}
