#if !NET
using System.Runtime.InteropServices;
#endif
using System.Text;
using System.Text.Json;
using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>
/// The bytes of a file that is to be read: no more of them than the limits allow, and all UTF-8. Later it finds the line, column and JSON
/// path of a place in a well-formed file, for messages.
/// </summary>
internal sealed class JsonInput
{
    private readonly ReadOnlyMemory<byte> _utf8;

    public JsonInput(MapInput input)
    {
        File = input.File;
        Limits = input.Limits;
        _utf8 = input.Bytes;
        CheckEncoding();
    }

    public string? File { get; }

    public MapReadOptions Limits { get; }

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
        while (found.Count < wanted.Count && reader.Read())
        {
            path.Follow(ref reader);
            if (IsValue(reader.TokenType) && wanted.Contains((int)reader.TokenStartIndex))
                found[(int)reader.TokenStartIndex] = lines.LocationAt(reader.TokenStartIndex, File, path.ToString());
        }
        return found;
    }

    /// <summary>The places of values whose JSON paths are known, by rising offsets. No walk.</summary>
    public IEnumerable<MapLocation> Locate(IEnumerable<(int Offset, string Path)> places)
    {
        var lines = new LineCounter(_utf8);
        return places.Select(place => lines.LocationAt(place.Offset, File, place.Path));
    }

    /// <summary>The place of an offset, with the path that is known of it. O(file before it).</summary>
    public MapLocation LocationAt(long offset, string? path) => new LineCounter(_utf8).LocationAt(offset, File, path);

    public Utf8JsonReader NewReader() => new(Utf8, new JsonReaderOptions
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = Limits.MaxDepth,
    });

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

    private static bool IsValue(JsonTokenType type) =>
        type is not (JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject);

    /// <summary>
    /// Where the value at a path starts, and what stands there in a few words. Of a path that is not there, its nearest parent.
    /// </summary>
    private (long Offset, string Token) Find(string wanted)
    {
        var reader = NewReader();
        var path = new JsonPath();
        var best = (Length: 0, Offset: 0L, Token: "nothing");
        while (reader.Read())
        {
            path.Follow(ref reader);
            if (!IsValue(reader.TokenType)) continue;
            var here = path.ToString();
            if (here == wanted) return (reader.TokenStartIndex, JsonFound.Described(ref reader));
            if (here.Length > best.Length && wanted.StartsWith(here, StringComparison.Ordinal) && wanted[here.Length] is '.' or '[')
                best = (here.Length, reader.TokenStartIndex, "nothing");
        }
        return (best.Offset, best.Token);
    }
}
