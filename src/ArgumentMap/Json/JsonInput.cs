using System.Text;
using System.Text.Json;
using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>
/// The bytes of a file that is to be read. Checks first what no document type can: that they are UTF-8, well-formed JSON within the
/// limits, and that no object names a member twice. Later it finds the line and column of a JSON path, for messages.
/// </summary>
internal sealed class JsonInput
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly MapReadOptions _options;

    public JsonInput(MapInput input)
    {
        File = input.File;
        _options = input.Limits;
        _utf8 = input.Bytes;
        CheckEncoding();
        CheckStructure();
    }

    public string? File { get; }

    public ReadOnlySpan<byte> Utf8 => _utf8.Span;

    /// <summary>An exception for a place that a JSON path names.</summary>
    public MapFormatException Fault(string path, string expected, string? found = null)
    {
        var (offset, token) = Find(path);
        return new MapFormatException(LocationAt(offset, path), expected, found ?? token);
    }

    /// <summary>The places that JSON paths name, found in one walk.</summary>
    public Dictionary<string, MapLocation> Locate(IEnumerable<string> paths)
    {
        var wanted = new HashSet<string>(paths, StringComparer.Ordinal);
        var found = new Dictionary<string, MapLocation>(StringComparer.Ordinal);
        if (wanted.Count == 0) return found;
        // Spelling a path costs, so deeper tokens than any that is wanted are passed over; the count errs on the deep side only.
        var deepest = wanted.Max(path => path.Count(letter => letter is '.' or '['));
        var lines = new LineCounter(_utf8);
        var reader = NewReader();
        var path = new JsonPath();
        while (Advance(ref reader, path))
        {
            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject) continue;
            var steps = reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? path.Depth - 1 : path.Depth;
            if (steps <= deepest && path.ToString() is var here && wanted.Contains(here)) found[here] = lines.LocationAt(reader.TokenStartIndex, File, here);
        }
        return found;
    }

    private void CheckEncoding()
    {
        try
        {
#if NET
            new UTF8Encoding(false, true).GetCharCount(Utf8);
#else
            new UTF8Encoding(false, true).GetCharCount(_utf8.ToArray());
#endif
        }
        catch (DecoderFallbackException fault)
        {
            throw new MapFormatException(LocationAt(fault.Index, null), "text in UTF-8", "a byte that is not UTF-8");
        }
    }

    private void CheckStructure()
    {
        var reader = NewReader();
        var path = new JsonPath();
        try
        {
            while (Advance(ref reader, path, Repeated))
                if (reader.TokenType == JsonTokenType.String && reader.ValueIsEscaped) CheckEscapes(ref reader, path.ToString);
        }
        catch (JsonException fault)
        {
            throw SyntaxFault(fault, path);
        }

        void Repeated(string name, long offset) => throw new MapFormatException(LocationAt(offset, path.ToString()), "each member once", $"a second '{name}'");
    }

    private void CheckEscapes(ref Utf8JsonReader reader, Func<string> path)
    {
        try
        {
            _ = reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new MapFormatException(LocationAt(reader.TokenStartIndex, path()), "a string of whole characters", "half of a surrogate pair (\\uD800 to \\uDFFF)");
        }
    }

    private MapFormatException SyntaxFault(JsonException fault, JsonPath path)
    {
        var offset = OffsetOf(fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
        var location = LocationAt(offset, path.ToString());
        if (path.Depth >= _options.MaxDepth && offset < _utf8.Length && Utf8[(int)offset] is (byte)'[' or (byte)'{')
            return TooDeep(location, _options);
        return new MapFormatException(location, "well-formed JSON", _utf8.Length == 0 ? "nothing" : Shown(offset));
    }

    public static MapFormatException TooDeep(MapLocation location, MapReadOptions options) =>
        new(location, $"at most {options.MaxDepth} levels of nesting ({nameof(MapReadOptions)}.{nameof(MapReadOptions.MaxDepth)})", "more");

    private Utf8JsonReader NewReader() => new(Utf8, new JsonReaderOptions
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = _options.MaxDepth,
    });

    /// <summary>Reads a token and lets the path follow.</summary>
    private bool Advance(ref Utf8JsonReader reader, JsonPath path, Action<string, long>? repeated = null)
    {
        if (!reader.Read()) return false;
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                var name = NameOf(ref reader, path);
                if (!path.StepTo(name)) repeated?.Invoke(name, reader.TokenStartIndex);
                break;
            case JsonTokenType.StartArray:
                path.StepToNextItem();
                path.EnterArray();
                break;
            case JsonTokenType.StartObject:
                path.StepToNextItem();
                path.EnterObject();
                break;
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                path.Leave();
                break;
            default:
                path.StepToNextItem();
                break;
        }
        return true;
    }

    private string NameOf(ref Utf8JsonReader reader, JsonPath path)
    {
        if (reader.ValueIsEscaped) CheckEscapes(ref reader, path.Container);
        return reader.GetString()!;
    }

    /// <summary>Where the value at a path starts, and what stands there in a few words. Of a path that is not there, its nearest parent.</summary>
    private (long Offset, string Token) Find(string wanted)
    {
        var reader = NewReader();
        var path = new JsonPath();
        var best = (Length: 0, Offset: 0L, Token: "nothing");
        while (Advance(ref reader, path))
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject) continue;
            var here = path.ToString();
            if (here == wanted) return (reader.TokenStartIndex, Described(ref reader));
            if (here.Length > best.Length && wanted.StartsWith(here, StringComparison.Ordinal) && wanted[here.Length] is '.' or '[') best = (here.Length, reader.TokenStartIndex, "nothing");
        }
        return (best.Offset, best.Token);
    }

    private static string Described(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => $"the string \"{Shortened(reader.GetString()!)}\"",
        JsonTokenType.Number => $"the number {Shortened(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()))}",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    /// <summary>The one character at an offset.</summary>
    private string Shown(long offset)
    {
        if (offset >= _utf8.Length) return "the end of the file";
        var end = (int)offset + 1;
        while (end < _utf8.Length && (Utf8[end] & 0xC0) == 0x80) end++;
        return $"'{Printable(Encoding.UTF8.GetString(_utf8.Slice((int)offset, end - (int)offset).ToArray()))}'";
    }

    private static string Shortened(string text) => Printable(text.Length <= 40 ? text : $"{text.Remove(char.IsHighSurrogate(text[38]) ? 38 : 39)}…");

    /// <summary>A message is one line and cannot steer a terminal, so control characters are shown as escapes.</summary>
    private static string Printable(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(letter => letter switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => char.IsControl(letter) ? $"\\u{(int)letter:x4}" : letter.ToString(),
        })) : text;

    private long OffsetOf(long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--) start += Utf8.Slice(start).IndexOf((byte)'\n') + 1;
        return Math.Min(start + byteInLine, _utf8.Length);
    }

    private MapLocation LocationAt(long offset, string? path) => new LineCounter(_utf8).LocationAt(offset, File, path);
}
