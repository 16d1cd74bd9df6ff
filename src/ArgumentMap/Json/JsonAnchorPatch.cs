using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>
/// Writes repaired anchors into the bytes of a map's file: the values of their <c>start</c>, <c>end</c>, <c>paragraph</c> and <c>sha256</c>
/// and, where asked for, the <c>sha256</c> and <c>length</c> of sources. Every other byte stays, comments and layout too. O(file).
/// </summary>
internal sealed class JsonAnchorPatch
{
    private readonly Dictionary<(string List, int Item), string> _ids;
    private readonly Dictionary<(string Node, int Index), TextAnchor> _anchors;
    private readonly Dictionary<string, SourceDocument> _sources;

    // Where the reader stands: the list of the map, the item of it, its member, and the anchor in that.
    private string _list = "";
    private string _member = "";
    private string _anchorMember = "";
    private int _item = -1;
    private int _anchor = -1;

    /// <param name="map">The map as it was read from the bytes.</param>
    /// <param name="repairs">What became of its anchors.</param>
    /// <param name="sources">The sources whose digest and length are to be written anew.</param>
    public JsonAnchorPatch(ArgumentGraph map, IEnumerable<AnchorRepair> repairs, IEnumerable<SourceDocument> sources)
    {
        _ids = Ids("statements", map.Statements).Concat(Ids("locutions", map.Locutions)).Concat(Ids("relations", map.Relations))
            .Concat(map.Sources.Select((source, item) => (Key: ("sources", item), source.Id)))
            .ToDictionary(entry => entry.Key, entry => entry.Id);
        _anchors = repairs.Where(repair => !repair.IsOrphan).ToDictionary(repair => (repair.Node, repair.Index), repair => repair.New!);
        _sources = sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
    }

    /// <summary>The bytes with the new values.</summary>
    public byte[] Apply(byte[] utf8, int maxDepth)
    {
        var skip = utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? 3 : 0;
        var reader = new Utf8JsonReader(utf8.AsSpan(skip), new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = maxDepth,
        });
        using var patched = new MemoryStream(utf8.Length);
        var copied = 0;
        while (reader.Read())
        {
            if (Follow(ref reader) is not { } value || reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String)) continue;
            var (start, bytes) = (skip + (int)reader.TokenStartIndex, Encoding.UTF8.GetBytes(value));
            patched.Write(utf8, copied, start - copied);
            patched.Write(bytes, 0, bytes.Length);
            copied = skip + (int)reader.BytesConsumed;
        }
        patched.Write(utf8, copied, utf8.Length - copied);
        return patched.ToArray();
    }

    private static IEnumerable<((string, int) Key, string Id)> Ids(string list, IEnumerable<ArgumentNode> nodes) =>
        nodes.Select((node, item) => ((list, item), node.Id));

    /// <summary>Goes to the next token, and says what is to stand in its place; null where it stays.</summary>
    private string? Follow(ref Utf8JsonReader reader)
    {
        switch ((reader.TokenType, reader.CurrentDepth))
        {
            case (JsonTokenType.PropertyName, 1):
                (_list, _item) = (reader.GetString()!, -1);
                return null;
            case (JsonTokenType.StartObject, 2):
                (_item, _member) = (_item + 1, "");
                return null;
            case (JsonTokenType.PropertyName, 3):
                (_member, _anchor) = (reader.GetString()!, -1);
                return null;
            case (JsonTokenType.StartObject, 4):
                (_anchor, _anchorMember) = (_anchor + 1, "");
                return null;
            case (JsonTokenType.PropertyName, 5):
                _anchorMember = reader.GetString()!;
                return null;
            case (_, 3):
                return _list == "sources" && _sources.TryGetValue(_ids[(_list, _item)], out var source) ? ValueOf(source) : null;
            case (_, 5):
                return _member == "anchors" && _ids.TryGetValue((_list, _item), out var node)
                    && _anchors.TryGetValue((node, _anchor), out var anchor) ? ValueOf(anchor) : null;
            default:
                return null;
        }
    }

    private string? ValueOf(SourceDocument source) => _member switch
    {
        "sha256" => $"\"{source.Sha256}\"",
        "length" => Number(source.Length),
        _ => null,
    };

    private string? ValueOf(TextAnchor anchor) => _anchorMember switch
    {
        "start" => Number(anchor.Start),
        "end" => Number(anchor.End),
        "paragraph" => Number(anchor.Paragraph),
        "sha256" => $"\"{anchor.Sha256}\"",
        _ => null,
    };

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
