using System.Text.Json;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Records;

/// <summary>
/// What a map that is to be written has, as records: what the native format says of it, since that says everything. O(map).
/// </summary>
internal sealed class MapRecords : IDisposable
{
    private static readonly MapReadOptions NoLimit = new() { MaxBytes = int.MaxValue };

    private readonly JsonDocument _document;

    private MapRecords(JsonDocument document)
    {
        _document = document;
        var root = document.RootElement;
        Map = Record(MapLists.Map, root);
        Sources = Records(root, MapLists.Sources);
        Participants = Records(root, MapLists.Participants);
        Nodes = [.. Records(root, MapLists.Statements), .. Records(root, MapLists.Locutions), .. Records(root, MapLists.Relations)];
        Groups = Records(root, MapLists.Groups);
    }

    /// <summary>The map itself.</summary>
    public MapRecord Map { get; }

    public IReadOnlyList<MapRecord> Sources { get; }

    public IReadOnlyList<MapRecord> Participants { get; }

    /// <summary>The statements, the locutions and the relations.</summary>
    public IReadOnlyList<MapRecord> Nodes { get; }

    /// <summary>The groups of nodes.</summary>
    public IReadOnlyList<MapRecord> Groups { get; }

    /// <summary>All of them, in the order in which a table has them.</summary>
    public IReadOnlyList<MapRecord> All => [Map, .. Sources, .. Participants, .. Nodes, .. Groups];

    public static MapRecords Of(ArgumentGraph map) => new(JsonDocument.Parse(new JsonFormat { Limits = NoLimit }.ToBytes(map)));

    public void Dispose() => _document.Dispose();

    private static IReadOnlyList<MapRecord> Records(JsonElement root, string list) =>
        root.TryGetProperty(list, out var items) && IsList(items) ? [.. items.EnumerateArray().Select(item => Record(list, item))] : [];

    /// <summary>Whether a value is a list of things with ids, not what somebody else has called so.</summary>
    private static bool IsList(JsonElement items) => items.ValueKind == JsonValueKind.Array && items.EnumerateArray().All(item =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(MapMembers.Id, out var id) && id.ValueKind == JsonValueKind.String);

    private static MapRecord Record(string list, JsonElement item)
    {
        var own = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var others = new List<JsonProperty>();
        foreach (var member in item.EnumerateObject())
            if (MapMembers.IsOwn(list, member)) own.Add(member.Name, member.Value);
            else if (!IsStructure(list, member)) others.Add(member);
        return new MapRecord(list, own, others);
    }

    /// <summary>Whether a member is said by the order of records and by edges.</summary>
    private static bool IsStructure(string list, JsonProperty member) => list switch
    {
        MapLists.Map => member.Name == "format" || (MapLists.All.Contains(member.Name) && IsList(member.Value)),
        MapLists.Relations => member.Name is MapMembers.Premises or MapMembers.Conclusion,
        _ => false,
    };
}
