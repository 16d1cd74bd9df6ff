using System.Text.Json;
using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>
/// Finds what is wrong with the form of a file, by a walk that looks at nothing else. Reading does without until it knows that something is
/// wrong.
/// </summary>
internal sealed class JsonStructure
{
    private readonly JsonInput _input;
    private readonly JsonPath _path = new();

    private JsonStructure(JsonInput input) => _input = input;

    /// <summary>Throws for what is wrong with the form of a file, in the file's order. O(file).</summary>
    /// <exception cref="MapFormatException">
    /// It is not well-formed, nests too deep, has a member twice or half of a surrogate pair.
    /// </exception>
    public static void Check(JsonInput input) => new JsonStructure(input).Check();

    /// <summary>Looks over the value at whose first token a reader stands, of which it is given a copy.</summary>
    /// <exception cref="JsonException">An object has a member twice, or the value is not well-formed.</exception>
    /// <exception cref="InvalidOperationException">A string has half of a surrogate pair.</exception>
    public static void CheckValue(Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            JsonValues.CheckEscapes(ref reader);
            return;
        }
        var depth = reader.CurrentDepth;
        var path = new JsonPath();
        path.Follow(ref reader);
        while (reader.CurrentDepth > depth || reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            reader.Read();
            JsonValues.CheckEscapes(ref reader);
            path.Follow(ref reader, static (_, _) => throw new JsonException("A member comes twice."));
        }
    }

    public static MapFormatException TooDeep(MapLocation location, MapReadOptions options) =>
        new(location, $"at most {options.MaxDepth} levels of nesting ({nameof(MapReadOptions)}.{nameof(MapReadOptions.MaxDepth)})", "more");

    private void Check()
    {
        var reader = _input.NewReader();
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName) CheckEscapes(ref reader, _path.Container);
                _path.Follow(ref reader, Repeated);
                if (reader.TokenType == JsonTokenType.String) CheckEscapes(ref reader, _path.ToString);
            }
        }
        catch (JsonException fault)
        {
            throw SyntaxFault(fault);
        }
    }

    private void Repeated(string name, long offset) =>
        throw new MapFormatException(_input.LocationAt(offset, _path.ToString()), "each member once", $"a second '{name}'");

    private void CheckEscapes(ref Utf8JsonReader reader, Func<string> path)
    {
        try
        {
            JsonValues.CheckEscapes(ref reader);
        }
        catch (InvalidOperationException)
        {
            var location = _input.LocationAt(reader.TokenStartIndex, path());
            throw new MapFormatException(location, "a string of whole characters", "half of a surrogate pair (\\uD800 to \\uDFFF)");
        }
    }

    private MapFormatException SyntaxFault(JsonException fault)
    {
        var utf8 = _input.Utf8;
        var offset = OffsetOf(fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
        var location = _input.LocationAt(offset, _path.ToString());
        if (_path.Depth >= _input.Limits.MaxDepth && offset < utf8.Length && utf8[offset] is (byte)'[' or (byte)'{')
            return TooDeep(location, _input.Limits);
        return new MapFormatException(location, "well-formed JSON", JsonFound.Letter(utf8, offset));
    }

    private int OffsetOf(long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--) start += _input.Utf8.Slice(start).IndexOf((byte)'\n') + 1;
        return (int)Math.Min(start + byteInLine, _input.Utf8.Length);
    }
}
