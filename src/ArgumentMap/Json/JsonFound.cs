using System.Text;
using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>What stands at a place of a file, in a few words for a message: these are one line and cannot steer a terminal.</summary>
internal static class JsonFound
{
    private const int MostShown = 40;

    /// <summary>The value at which a reader stands.</summary>
    public static string Described(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => $"the string \"{Shortened(reader.GetString()!)}\"",
        JsonTokenType.Number => $"the number {Shortened(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()))}",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    /// <summary>A value that has been read.</summary>
    public static string Described(JsonElement value)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(value.GetRawText()));
        reader.Read();
        return Described(ref reader);
    }

    /// <summary>The one character at an offset.</summary>
    public static string Letter(ReadOnlySpan<byte> utf8, int offset)
    {
        if (utf8.IsEmpty) return "nothing";
        if (offset >= utf8.Length) return "the end of the file";
        var end = offset + 1;
        while (end < utf8.Length && (utf8[end] & 0xC0) == 0x80) end++;
        return $"'{Printable(Encoding.UTF8.GetString(utf8.Slice(offset, end - offset).ToArray()))}'";
    }

    private static string Shortened(string text) =>
        Printable(text.Length <= MostShown ? text : $"{text.Remove(MostShown - (char.IsHighSurrogate(text[MostShown - 2]) ? 2 : 1))}…");

    private static string Printable(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(letter => letter switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => char.IsControl(letter) ? $"\\u{(int)letter:x4}" : letter.ToString(),
        })) : text;
}
