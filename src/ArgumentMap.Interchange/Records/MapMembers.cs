using System.Text.Json;

namespace ArgumentMap.Interchange.Records;

/// <summary>
/// The members of what a map consists of, by the names that the native format gives them. A new one of the model is one line here; until
/// then it stands among what others have added, and is not lost.
/// </summary>
internal static class MapMembers
{
    /// <summary>What others have added, as far as it has no column or key of its own.</summary>
    public const string Extensions = "extensions";

    public const string Id = "id";

    public const string Kind = "kind";

    public const string Text = "text";

    /// <summary>Of an edge, what it joins; of a relation, what part its premise plays.</summary>
    public const string Role = "role";

    public const string Premises = "premises";

    public const string Conclusion = "conclusion";

    /// <summary>Of a group: the ids of its nodes.</summary>
    public const string Members = "members";

    /// <summary>All members in the order in which they are written, with the lists of the map whose items have them.</summary>
    private static readonly (string Name, MemberType Type, string[] Lists)[] Table =
    [
        (Id, MemberType.Text, [MapLists.Map, .. MapLists.All]),
        (Kind, MemberType.Text, [MapLists.Statements, MapLists.Relations]),
        ("title", MemberType.Text,
            [MapLists.Map, MapLists.Sources, MapLists.Statements, MapLists.Locutions, MapLists.Relations, MapLists.Groups]),
        (Text, MemberType.Text, [MapLists.Statements, MapLists.Locutions, MapLists.Relations]),
        ("main", MemberType.Flag, [MapLists.Statements]),
        ("evidenceType", MemberType.Text, [MapLists.Statements]),
        ("addressees", MemberType.Texts, [MapLists.Statements]),
        ("saidBy", MemberType.Text, [MapLists.Statements, MapLists.Locutions, MapLists.Relations]),
        ("alsoSaidBy", MemberType.Texts, [MapLists.Statements, MapLists.Locutions, MapLists.Relations]),
        ("certainty", MemberType.Text, [MapLists.Statements]),
        ("basis", MemberType.Text, [MapLists.Statements, MapLists.Relations]),
        ("baseScore", MemberType.Number, [MapLists.Statements]),
        ("tags", MemberType.Texts, [MapLists.Map, MapLists.Statements, MapLists.Locutions, MapLists.Relations]),
        (Role, MemberType.Text, [MapLists.Relations]),
        ("scheme", MemberType.Text, [MapLists.Relations]),
        ("criticalQuestion", MemberType.Text, [MapLists.Relations]),
        ("weight", MemberType.Number, [MapLists.Relations]),
        ("anchors", MemberType.Anchors, [MapLists.Statements, MapLists.Locutions, MapLists.Relations]),
        ("name", MemberType.Text, [MapLists.Participants]),
        ("authors", MemberType.Texts, [MapLists.Sources]),
        ("publisher", MemberType.Text, [MapLists.Sources]),
        ("published", MemberType.Text, [MapLists.Sources]),
        ("url", MemberType.Text, [MapLists.Sources]),
        ("language", MemberType.Text, [MapLists.Map, MapLists.Sources]),
        ("sha256", MemberType.Text, [MapLists.Sources]),
        ("length", MemberType.Whole, [MapLists.Sources]),
        ("description", MemberType.Text, [MapLists.Map]),
        ("analysts", MemberType.Texts, [MapLists.Map]),
        ("created", MemberType.Text, [MapLists.Map]),
        ("modified", MemberType.Text, [MapLists.Map]),
        ("licence", MemberType.Text, [MapLists.Map]),
        ("parent", MemberType.Text, [MapLists.Groups]),
        ("standard", MemberType.Text, [MapLists.Groups]),
        (Members, MemberType.Texts, [MapLists.Groups]),
        (Extensions, MemberType.Members, []),
    ];

    private static readonly Dictionary<string, int> Places = Table.Select((member, index) => (member.Name, Place: index))
        .ToDictionary(pair => pair.Name, pair => pair.Place, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Table.Select(member => member.Name)];

    /// <summary>The member that a name in a file means, whatever its case; null where there is none.</summary>
    public static string? Find(string name) => Places.TryGetValue(name.Trim(), out var place) ? Table[place].Name : null;

    /// <summary>Where a member stands among all, in the order in which they are written; behind them where it is none.</summary>
    public static int PlaceOf(string name) => Places.TryGetValue(name, out var place) ? place : Table.Length;

    /// <summary>How a member is spelled; what others have added is a text.</summary>
    public static MemberType TypeOf(string name) => Places.TryGetValue(name, out var place) ? Table[place].Type : MemberType.Text;

    /// <summary>Whether the model itself has a member on the items of a list, with a value of that kind.</summary>
    public static bool IsOwn(string list, JsonProperty member) =>
        Places.TryGetValue(member.Name, out var place) && Table[place].Name == member.Name && Table[place].Lists.Contains(list)
        && IsOf(Table[place].Type, member.Value);

    private static bool IsOf(MemberType type, JsonElement value) => type switch
    {
        MemberType.Text => value.ValueKind == JsonValueKind.String,
        MemberType.Flag => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        MemberType.Number or MemberType.Whole => value.ValueKind == JsonValueKind.Number,
        MemberType.Texts => value.ValueKind == JsonValueKind.Array
            && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String),
        _ => value.ValueKind == JsonValueKind.Array,
    };
}
