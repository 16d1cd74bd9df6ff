using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.Objects;

/// <summary>
/// A file of JSON objects: well-formed, each member once, whole characters only, not too deep. It gathers what looks wrong in it, and finds
/// the places of values by their paths, in one walk for all of them.
/// </summary>
internal sealed class JsonFile
{
    /// <summary>Leaves room for what is kept of a file within the 48 levels that an extension may have.</summary>
    private const int MostDepth = 40;

    private readonly MapInput _input;
    private readonly int _maxDepth;
    private readonly Dictionary<string, (string Path, int Count)> _warnings = new(StringComparer.Ordinal);

    private JsonFile(MapInput input)
    {
        _input = input;
        _maxDepth = Math.Min(MostDepth, input.Limits.MaxDepth);
        Check();
        var root = JsonNode.Parse(input.Bytes.Span, null, new JsonDocumentOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = _maxDepth,
        });
        Root = root as JsonObject ?? throw Fault("$", "a JSON object", root.Found());
    }

    /// <summary>The outermost object.</summary>
    public JsonObject Root { get; }

    /// <summary>The name that messages give the file, or null.</summary>
    public string? Name => _input.File;

    /// <exception cref="MapFormatException">The file is no JSON object, or breaks a rule.</exception>
    public static JsonFile Read(MapInput input) => new(input);

    /// <summary>Says that something looks wrong: once, with the first place, and how often.</summary>
    public void Warn(string path, string message) =>
        _warnings[message] = _warnings.TryGetValue(message, out var known) ? (known.Path, known.Count + 1) : (path, 1);

    public MapFormatException Fault(string path, string expected, string found) => new(Locate([path])[path], expected, found);

    /// <summary>A map that was read from the file.</summary>
    /// <param name="map">The map.</param>
    /// <param name="pathOf">The path at which a node stands; null for one that has none of its own.</param>
    public MapReadResult Result(ArgumentGraph map, Func<string, string?> pathOf)
    {
        var places = _warnings.Count == 0 ? [] : Locate(_warnings.Values.Select(warning => warning.Path));
        var warnings = _warnings.Select(warning => new MapWarning(
            places[warning.Value.Path], warning.Value.Count == 1 ? warning.Key : $"{warning.Key} ({warning.Value.Count} times)"));
        return new MapReadResult(map, [.. warnings], _input.File, LocateNodes);

        IReadOnlyDictionary<string, MapLocation> LocateNodes(IEnumerable<string> ids)
        {
            var paths = ids.Select(id => (Id: id, Path: pathOf(id))).Where(pair => pair.Path is not null).ToList();
            var found = Locate(paths.Select(pair => pair.Path!));
            return paths.ToDictionary(pair => pair.Id, pair => found[pair.Path!], StringComparer.Ordinal);
        }
    }

    /// <summary>The places of values, by their paths; of one that is not there, the place of what should hold it.</summary>
    private Dictionary<string, MapLocation> Locate(IEnumerable<string> paths)
    {
        var wanted = paths.ToHashSet(StringComparer.Ordinal);
        var offsets = new Dictionary<string, long>(StringComparer.Ordinal);
        var reader = NewReader();
        var path = new JsonTrail();
        while (offsets.Count < wanted.Count && reader.Read())
            if (path.Follow(ref reader) && path.ToString() is var here && wanted.Contains(here)) offsets[here] = reader.TokenStartIndex;
        return wanted.ToDictionary(each => each, each => At(offsets.GetValueOrDefault(each), each), StringComparer.Ordinal);
    }

    private void Check()
    {
        if (_input.Text.Length == 0) throw new MapFormatException(At(0, null), "a JSON object", "nothing");
        var reader = NewReader();
        var path = new JsonTrail();
        try
        {
            while (reader.Read())
            {
                var isNew = path.Follow(ref reader) || reader.TokenType != JsonTokenType.PropertyName || path.IsNewName;
                if (!isNew)
                    throw new MapFormatException(At(reader.TokenStartIndex, null), "each member once",
                        $"a second {MapInput.Shown(path.Name)}");
                if (reader.TokenType == JsonTokenType.String && reader.ValueIsEscaped) _ = reader.GetString();
            }
        }
        catch (JsonException fault)
        {
            var offset = OffsetOf(fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
            throw new MapFormatException(At(offset, null), $"well-formed JSON, at most {_maxDepth} levels deep",
                _input.Found(CharsBefore(offset)));
        }
        catch (InvalidOperationException)
        {
            throw new MapFormatException(At(reader.TokenStartIndex, null), "a string of whole characters",
                "half of a surrogate pair (\\uD800 to \\uDFFF)");
        }
    }

    private Utf8JsonReader NewReader() => new(_input.Bytes.Span, new JsonReaderOptions
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = _maxDepth,
    });

    private MapLocation At(long offset, string? path) => _input.LocationOf(CharsBefore(offset)) with { Path = path };

    private int CharsBefore(long offset) => Encoding.UTF8.GetCharCount(_input.Bytes.Span[..(int)offset]);

    private long OffsetOf(long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--) start += _input.Bytes.Span[start..].IndexOf((byte)'\n') + 1;
        return Math.Min(start + byteInLine, _input.Bytes.Length);
    }
}
