using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>
/// Reads messages of Protocol Buffers as the JSON that stands for them. O(file); as deep as the schema, and user data 32 levels.
/// </summary>
/// <param name="file">The name that messages give the file, or null.</param>
internal sealed class WireReader(string? file)
{
    private const int MostLevels = 32;

    /// <exception cref="MapFormatException">The bytes are no such message.</exception>
    public JsonObject Read(ReadOnlySpan<byte> bytes, WireMessage message)
    {
        var read = new JsonObject();
        var rest = new List<byte>();
        var cursor = new WireCursor(bytes, file);
        while (cursor.Next())
        {
            if (message.Find(cursor.Number) is { } field && (field.IsVarint ? cursor.IsVarint : cursor.IsStretch))
            {
                Add(read, field, ref cursor);
                continue;
            }
            cursor.Skip();
            rest.AddRange(cursor.Field);
        }
        var ordered = new JsonObject();
        foreach (var field in message.Fields)
            if (read.Remove(field.Name, out var value)) ordered.Add(field.Name, value);
        if (rest.Count > 0) ordered.Add(ArguebufWords.Wire, Convert.ToBase64String([.. rest]));
        return ordered;
    }

    private void Add(JsonObject read, WireField field, ref WireCursor cursor)
    {
        if (field.Kind == WireKind.Map)
        {
            if (read[field.Name] is not JsonObject items) read.Add(field.Name, items = []);
            var (key, value) = Entry(cursor.ReadStretch());
            items[key] = Read(value, field.Of!);
            return;
        }
        var one = ValueOf(field, ref cursor);
        if (!field.IsMany)
        {
            read[field.Name] = one;
            return;
        }
        if (read[field.Name] is not JsonArray many) read.Add(field.Name, many = []);
        many.Add(one);
    }

    private JsonNode? ValueOf(WireField field, ref WireCursor cursor)
    {
        switch (field.Kind)
        {
            case WireKind.Text:
                return cursor.ReadText();
            case WireKind.Number:
                return (uint)cursor.ReadVarint();
            case WireKind.Word:
                var number = cursor.ReadVarint();
                return number < (ulong)field.Words.Count ? field.Words[(int)number] : (JsonNode)(int)(uint)number;
            case WireKind.Time:
                return WireTime.Read(cursor.ReadStretch(), file);
            case WireKind.Struct:
                return Struct(cursor.ReadStretch(), 0);
            default:
                return Read(cursor.ReadStretch(), field.Of!);
        }
    }

    private (string Key, byte[] Value) Entry(ReadOnlySpan<byte> bytes)
    {
        var (key, value) = ("", Array.Empty<byte>());
        var cursor = new WireCursor(bytes, file);
        while (cursor.Next())
            if (cursor is { Number: 1, IsStretch: true }) key = cursor.ReadText();
            else if (cursor is { Number: 2, IsStretch: true }) value = cursor.ReadStretch().ToArray();
            else cursor.Skip();
        return (key, value);
    }

    private JsonObject Struct(ReadOnlySpan<byte> bytes, int level)
    {
        var members = new JsonObject();
        var cursor = new WireCursor(bytes, file);
        while (cursor.Next())
        {
            if (cursor is not { Number: 1, IsStretch: true })
            {
                cursor.Skip();
                continue;
            }
            var (key, value) = Entry(cursor.ReadStretch());
            members[key] = Value(value, level + 1);
        }
        return members;
    }

    private JsonNode? Value(ReadOnlySpan<byte> bytes, int level)
    {
        JsonNode? value = null;
        var cursor = new WireCursor(bytes, file);
        if (level > MostLevels) throw cursor.Fault($"user data at most {MostLevels} levels deep");
        while (cursor.Next())
            switch (cursor.Number)
            {
                case 2 when cursor.IsDouble:
                    var number = cursor.ReadDouble();
                    if (!double.IsFinite(number)) throw cursor.Fault("a number that is finite");
                    value = number;
                    break;
                case 3 when cursor.IsStretch:
                    value = cursor.ReadText();
                    break;
                case 4 when cursor.IsVarint:
                    value = cursor.ReadVarint() != 0;
                    break;
                case 5 when cursor.IsStretch:
                    value = Struct(cursor.ReadStretch(), level);
                    break;
                case 6 when cursor.IsStretch:
                    value = Items(cursor.ReadStretch(), level);
                    break;
                default:
                    cursor.Skip();
                    break;
            }
        return value;
    }

    private JsonArray Items(ReadOnlySpan<byte> bytes, int level)
    {
        var items = new JsonArray();
        var cursor = new WireCursor(bytes, file);
        while (cursor.Next())
            if (cursor is { Number: 1, IsStretch: true }) items.Add(Value(cursor.ReadStretch(), level + 1));
            else cursor.Skip();
        return items;
    }
}
