using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>Writes JSON that stands for messages of Protocol Buffers as these: fields in the order of their numbers. O(document).</summary>
internal sealed class WireWriter
{
    private const int Varint = 0;
    private const int Eight = 1;
    private const int Stretch = 2;

    private readonly List<byte> _bytes = [];

    public static byte[] Write(JsonObject document, WireMessage message)
    {
        var writer = new WireWriter();
        foreach (var field in message.Fields)
            if (document[field.Name] is { } value) writer.WriteField(field, value);
        if (document.Member(ArguebufWords.Wire).Text() is { } rest && RestOf(rest) is { } kept) writer._bytes.AddRange(kept);
        return [.. writer._bytes];
    }

    private static byte[]? RestOf(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var count) ? bytes[..count] : null;
    }

    private void WriteField(WireField field, JsonNode value)
    {
        switch (field.Kind)
        {
            case WireKind.Map:
                foreach (var (key, item) in value as JsonObject ?? [])
                    WriteEntry(field.Number, key, Write(item as JsonObject ?? [], field.Of!));
                break;
            case WireKind.Text when field.IsMany:
                foreach (var item in value as JsonArray ?? []) WriteText(field.Number, item.Text() ?? "");
                break;
            case WireKind.Text when value.Text() is { } text && (text.Length > 0 || field.IsOptional):
                WriteText(field.Number, text);
                break;
            case WireKind.Number or WireKind.Word when NumberOf(field, value) is { } number && (number > 0 || field.IsOptional):
                WriteNumber(field.Number, number);
                break;
            case WireKind.Time when WireTime.Parse(value.Text()) is { } time:
                WriteStretch(field.Number, Time(time.Seconds, time.Nanos));
                break;
            case WireKind.Struct when value is JsonObject members:
                WriteStretch(field.Number, Struct(members));
                break;
            case WireKind.Message when value is JsonObject message:
                WriteStretch(field.Number, Write(message, field.Of!));
                break;
        }
    }

    private static ulong? NumberOf(WireField field, JsonNode value)
    {
        var text = value.Text();
        for (var at = 0; at < field.Words.Count; at++)
            if (field.Words[at] == text) return (ulong)at;
        return uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static byte[] Time(long seconds, int nanos)
    {
        var writer = new WireWriter();
        if (seconds != 0) writer.WriteNumber(1, (ulong)seconds);
        if (nanos != 0) writer.WriteNumber(2, (ulong)nanos);
        return [.. writer._bytes];
    }

    /// <summary>An object of user data: as deep as it is, which its reader bounds.</summary>
    private static byte[] Struct(JsonObject members)
    {
        var writer = new WireWriter();
        foreach (var (key, value) in members) writer.WriteEntry(1, key, Value(value));
        return [.. writer._bytes];
    }

    private static byte[] Value(JsonNode? value)
    {
        var writer = new WireWriter();
        switch (value?.GetValueKind())
        {
            case JsonValueKind.Number:
                writer.WriteTag(2, Eight);
                Span<byte> number = stackalloc byte[8];
                BinaryPrimitives.WriteDoubleLittleEndian(number, double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture));
                writer._bytes.AddRange(number);
                break;
            case JsonValueKind.String:
                writer.WriteText(3, value.GetValue<string>());
                break;
            case JsonValueKind.True or JsonValueKind.False:
                writer.WriteNumber(4, value.GetValue<bool>() ? 1UL : 0);
                break;
            case JsonValueKind.Object:
                writer.WriteStretch(5, Struct(value.AsObject()));
                break;
            case JsonValueKind.Array:
                var items = new WireWriter();
                foreach (var item in value.AsArray()) items.WriteStretch(1, Value(item));
                writer.WriteStretch(6, [.. items._bytes]);
                break;
            default:
                writer.WriteNumber(1, 0);
                break;
        }
        return [.. writer._bytes];
    }

    private void WriteTag(int number, int type) => WriteVarint((ulong)((number << 3) | type));

    private void WriteNumber(int number, ulong value)
    {
        WriteTag(number, Varint);
        WriteVarint(value);
    }

    private void WriteText(int number, string text) => WriteStretch(number, Encoding.UTF8.GetBytes(text));

    private void WriteEntry(int number, string key, byte[] value)
    {
        var entry = new WireWriter();
        entry.WriteText(1, key);
        entry.WriteStretch(2, value);
        WriteStretch(number, [.. entry._bytes]);
    }

    private void WriteStretch(int number, byte[] bytes)
    {
        WriteTag(number, Stretch);
        WriteVarint((ulong)bytes.Length);
        _bytes.AddRange(bytes);
    }

    private void WriteVarint(ulong value)
    {
        for (; value >= 0x80; value >>= 7) _bytes.Add((byte)(value | 0x80));
        _bytes.Add((byte)value);
    }
}
