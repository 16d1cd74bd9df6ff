using System.Text;
using System.Text.Json;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Syntax;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.ArgdownJson;

/// <summary>
/// Where in a file of JSON its statements, arguments and relations stand. What they say is known by how many-th it is in the document that
/// the file was made of, and told at the statement, argument or relation that it belongs to.
/// </summary>
internal sealed class ArgdownJsonPlaces : IPlaces
{
    private const int DepthOfItems = 2;

    private readonly TextPlaces _text;
    private readonly string? _file;
    private readonly Dictionary<(string List, string Name), int> _offsets = [];
    private readonly List<int> _marks = [];

    /// <summary>Of no file: nobody asks.</summary>
    public ArgdownJsonPlaces() => _text = new TextPlaces("");

    public ArgdownJsonPlaces(MapInput input)
    {
        (_text, _file) = (new TextPlaces(input.Text), input.File);
        try
        {
            Find(input.Bytes.Span, input.Limits.MaxDepth);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The file's reader refuses it, with the place.
        }
    }

    public MapLocation At(int first, int second) => _text.LocationOf(first < _marks.Count ? _marks[first] : 0, _file);

    /// <summary>Says that what is numbered next belongs to an item of a list.</summary>
    public void Mark(string list, string name) => _marks.Add(OffsetOf(list, name));

    public MapFormatException Fault(string list, string name, string expected, string found) =>
        new(LocationOf(list, name), expected, found);

    /// <summary>Where an item of a list stands; of another name, where the file starts.</summary>
    public MapLocation LocationOf(string list, string name) => _text.LocationOf(OffsetOf(list, name), _file);

    private int OffsetOf(string list, string name) => _offsets.GetValueOrDefault((list, name));

    private void Find(ReadOnlySpan<byte> bytes, int depth)
    {
        var reader = new Utf8JsonReader(bytes, new()
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = depth,
        });
        var (list, number, seen, letters) = ("", 0, 0, 0);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1) (list, number) = (reader.GetString()!, 0);
            if (reader.CurrentDepth != DepthOfItems) continue;
            var name = reader.TokenType switch
            {
                JsonTokenType.PropertyName => reader.GetString()!,
                JsonTokenType.StartObject => $"{number++}",
                _ => null,
            };
            if (name is null) continue;
            letters += Encoding.UTF8.GetCharCount(bytes[seen..(int)reader.TokenStartIndex]);
            seen = (int)reader.TokenStartIndex;
            _offsets.TryAdd((list, name), letters);
        }
    }
}
