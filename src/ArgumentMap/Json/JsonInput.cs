#if !NET
using System.Runtime.InteropServices;
#endif
using System.Text;
using System.Text.Json;
using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>
/// The bytes of a file that is to be read: no more of them than the limits allow, and all UTF-8. Later it finds what is wrong with their form,
/// and the line, column and JSON path of a place, for messages.
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
    }

    public string? File { get; }

    public ReadOnlySpan<byte> Utf8 => _utf8.Span;

    /// <summary>An exception for a place that a JSON path names.</summary>
    public MapFormatException Fault(string path, string expected, string? found = null)
    {
        var (offset, token) = Find(path);
        return new MapFormatException(LocationAt(offset, path), expected, found ?? token);
    }

    /// <summary>An exception for the value at an offset.</summary>
    /// <param name="offset">Where the value starts.</param>
    /// <param name="member">The member of it that is meant, there or not; null for itself.</param>
    /// <param name="expected">What should stand there.</param>
    /// <param name="found">What is wrong instead; null for what stands there.</param>
    public MapFormatException FaultAt(int offset, string? member, string expected, string? found = null)
    {
        var path = Locate([offset]).TryGetValue(offset, out var place) ? place.Path! : "$";
        return Fault(member is null ? path : JsonPath.Member(path, member), expected, found);
    }

    /// <summary>The places of values, by the offsets at which these start, found in one walk.</summary>
    public Dictionary<int, MapLocation> Locate(IEnumerable<int> offsets)
    {
        var wanted = new HashSet<int>(offsets);
        var found = new Dictionary<int, MapLocation>();
        var lines = new LineCounter(_utf8);
        var reader = NewReader();
        var path = new JsonPath();
        while (found.Count < wanted.Count && Advance(ref reader, path))
            if (IsValue(reader.TokenType) && wanted.Contains((int)reader.TokenStartIndex))
                found[(int)reader.TokenStartIndex] = lines.LocationAt(reader.TokenStartIndex, File, path.ToString());
        return found;
    }

    /// <summary>The places of values whose JSON paths are known, by rising offsets. No walk.</summary>
    public IEnumerable<MapLocation> Locate(IEnumerable<(int Offset, string Path)> places)
    {
        var lines = new LineCounter(_utf8);
        return places.Select(place => lines.LocationAt(place.Offset, File, place.Path));
    }

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
        Follow(ref reader, path, null);
        while (reader.CurrentDepth > depth || reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            reader.Read();
            JsonValues.CheckEscapes(ref reader);
            Follow(ref reader, path, static (_, _) => throw new JsonException("A member comes twice."));
        }
    }

    private void CheckEncoding()
    {
        try
        {
#if NET
            new UTF8Encoding(false, true).GetCharCount(Utf8);
#else
            var bytes = MemoryMarshal.TryGetArray(_utf8, out var array) ? array : new ArraySegment<byte>(_utf8.ToArray());
            new UTF8Encoding(false, true).GetCharCount(bytes.Array!, bytes.Offset, bytes.Count);
#endif
        }
        catch (DecoderFallbackException fault)
        {
            throw new MapFormatException(LocationAt(fault.Index, null), "text in UTF-8", "a byte that is not UTF-8");
        }
    }

    /// <summary>Throws for what is wrong with the form of the file, in the file's order; a walk of its own, for when something is.</summary>
    /// <exception cref="MapFormatException">It is not well-formed, nests too deep, has a member twice or half of a surrogate pair.</exception>
    public void CheckStructure()
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

    public Utf8JsonReader NewReader() => new(Utf8, new JsonReaderOptions
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = _options.MaxDepth,
    });

    /// <summary>Reads a token and lets the path follow.</summary>
    private bool Advance(ref Utf8JsonReader reader, JsonPath path, Action<string, long>? repeated = null)
    {
        if (!reader.Read()) return false;
        if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueIsEscaped) CheckEscapes(ref reader, path.Container);
        Follow(ref reader, path, repeated);
        return true;
    }

    private static void Follow(ref Utf8JsonReader reader, JsonPath path, Action<string, long>? repeated)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                var name = reader.GetString()!;
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
    }

    private static bool IsValue(JsonTokenType type) => type is not (JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject);

    /// <summary>Where the value at a path starts, and what stands there in a few words. Of a path that is not there, its nearest parent.</summary>
    private (long Offset, string Token) Find(string wanted)
    {
        var reader = NewReader();
        var path = new JsonPath();
        var best = (Length: 0, Offset: 0L, Token: "nothing");
        while (Advance(ref reader, path))
        {
            if (!IsValue(reader.TokenType)) continue;
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
