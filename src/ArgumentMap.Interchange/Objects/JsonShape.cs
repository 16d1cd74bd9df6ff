using System.Text.Json;

namespace ArgumentMap.Interchange.Objects;

/// <summary>
/// What can be told of a JSON file without reading it whole: the members of its outermost object, and those of the first object in each.
/// </summary>
internal sealed class JsonShape
{
    private static readonly JsonReaderOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 1000,
    };

    private readonly Dictionary<string, HashSet<string>> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _arrays = new(StringComparer.Ordinal);
    private readonly HashSet<string> _objects = new(StringComparer.Ordinal);

    /// <summary>Null where the bytes are no JSON object. Linear in the file, and never throws.</summary>
    public static JsonShape? Of(ReadOnlyMemory<byte> bytes)
    {
        var utf8 = bytes.Span;
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) utf8 = utf8[3..];
        // A comment may stand before the object.
        if (utf8.TrimStart(" \t\r\n"u8) is not [(byte)'{' or (byte)'/', ..]) return null;
        var shape = new JsonShape();
        try
        {
            var reader = new Utf8JsonReader(utf8, Lenient);
            shape.Read(ref reader);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // What was seen before tells enough: the file is then refused by its reader, with the place.
        }
        return shape;
    }

    public bool Has(string name) => _members.ContainsKey(name);

    /// <summary>Whether there is an object of that name.</summary>
    public bool IsObject(string name) => _objects.Contains(name);

    /// <summary>Whether there is a list of that name, of objects with such a member.</summary>
    public bool HasItems(string name, string member) => _arrays.Contains(name) && _members[name].Contains(member);

    /// <summary>Whether there is a list of that name without an object in it.</summary>
    public bool HasEmptyList(string name) => _arrays.Contains(name) && _members[name].Count == 0;

    private void Read(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var members = _members[name] = new(StringComparer.Ordinal);
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray) _arrays.Add(name);
            if (reader.TokenType == JsonTokenType.StartObject) _objects.Add(name);
            var depth = reader.CurrentDepth;
            if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject)) continue;
            var level = depth + (reader.TokenType == JsonTokenType.StartArray ? 2 : 1);
            var isFirst = true;
            while (reader.Read() && reader.CurrentDepth > depth)
            {
                if (isFirst && reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == level)
                    members.Add(reader.GetString()!);
                if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == level - 1) isFirst = false;
            }
        }
    }
}
