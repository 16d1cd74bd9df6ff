using System.Text.Json;

namespace ArgumentMap.Gsn;

/// <summary>
/// A map seen as an assurance case in the Goal Structuring Notation: claims are goals, evidence is solutions, steps with words of their own
/// are strategies, and what is given as context is context, an assumption or a justification, as its relation says.
/// </summary>
public static class GsnElements
{
    /// <summary>The extension in which map and nodes keep what a GSN file says beyond the model.</summary>
    public const string Extension = "gsn";

    /// <summary>The tag of a goal or strategy that is not argued for yet, on purpose.</summary>
    public const string Undeveloped = "undeveloped";

    /// <summary>The tag of an element that a challenge has defeated.</summary>
    public const string Defeated = "defeated";

    /// <summary>The id of the group of elements that a file refers to and another file, another module, has.</summary>
    public const string Away = "away";

    /// <summary>The member of the extension of a node that has its kind, where the map alone would say another.</summary>
    public const string TypeNote = "type";

    /// <summary>The member of the extension of a node that has whether its file tells its kind, where that is not as usual.</summary>
    public const string TypedNote = "typed";

    /// <summary>Beginnings of ids, those first that begin like others.</summary>
    private static readonly (string Beginning, GsnKind Kind)[] Beginnings =
    [
        ("G", GsnKind.Goal), ("Sn", GsnKind.Solution), ("S", GsnKind.Strategy), ("CG", GsnKind.CounterGoal),
            ("CSn", GsnKind.CounterSolution),
        ("C", GsnKind.Context), ("A", GsnKind.Assumption), ("J", GsnKind.Justification),
    ];

    /// <summary>The member of the extension of a node that has what the file says of it beyond the model.</summary>
    public const string MoreNote = "more";

    /// <summary>The member of the extension of a node that has its id in the file, where what the extension keeps names it.</summary>
    public const string IdNote = "id";

    /// <summary>The member of the extension of an attack that has the two elements whose relation is challenged.</summary>
    public const string PairNote = "pair";

    /// <summary>Whether a map was read from a GSN file, so that it is an assurance case and no text's argument.</summary>
    public static bool IsCase(this ArgumentGraph map) => Guard.NotNull(map, nameof(map)).Extensions.TryGet(Extension, out _);

    /// <summary>
    /// Which element a node is; null for a node that is none of its own, such as a step without words. O(relations at the node and at what
    /// it supports): of many nodes <see cref="GsnKinds"/> tells it at less cost.
    /// </summary>
    public static GsnKind? GsnKindOf(this ArgumentGraph map, ArgumentNode node) => new GsnKinds(map).Of(node);

    /// <summary>
    /// The kind that an id tells by how it begins, as is the custom: G, S, Sn, C, A, J, and CG and CSn for counter elements, whose own
    /// counters begin with one C more; null where it begins like none.
    /// </summary>
    public static GsnKind? KindOfId(string id)
    {
        var start = Guard.NotNull(id, nameof(id)).Length - id.TrimStart('C').Length;
        var isCounter = start > 0 && (StartsWith(id, start, "G") || StartsWith(id, start, "Sn"));
        foreach (var (beginning, kind) in Beginnings)
            if (StartsWith(id, isCounter ? start - 1 : 0, beginning)) return kind;
        return null;
    }

    /// <summary>
    /// The ids of elements that have another id now than in the file, by that other one: what the extension keeps of the file names them by
    /// it. O(nodes).
    /// </summary>
    public static IReadOnlyDictionary<string, string> RenamedElements(this ArgumentGraph map)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in Guard.NotNull(map, nameof(map)).Nodes)
            if (IdInFile(node) is { } id && id != node.Id && !renamed.ContainsKey(id) && !IsStillCalled(map, id)) renamed.Add(id, node.Id);
        return renamed;
    }

    /// <summary>
    /// The assurance claim points that a file has put at its elements, each with the ids of the elements that it names, in the order of the
    /// nodes. O(nodes and points).
    /// </summary>
    public static IEnumerable<(ArgumentNode Node, string Name, IReadOnlyList<string> Ends)> ClaimPointsOf(this ArgumentGraph map) =>
        ClaimPointsOf(map, map.RenamedElements());

    private static IEnumerable<(ArgumentNode Node, string Name, IReadOnlyList<string> Ends)> ClaimPointsOf(ArgumentGraph map,
        IReadOnlyDictionary<string, string> renamed) =>
        from node in map.Nodes
        let more = Note(node, MoreNote)
        where more is { ValueKind: JsonValueKind.Object } && more.Value.TryGetProperty("acp", out var all)
            && all.ValueKind == JsonValueKind.Object
        from point in more.Value.GetProperty("acp").EnumerateObject()
        select (node, point.Name, (IReadOnlyList<string>)
            [.. NamesIn(point.Value).Select(name => renamed.TryGetValue(name, out var id) ? id : name)]);

    private static IEnumerable<string> NamesIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Where(IsText).Select(end => end.GetString()!),
        JsonValueKind.String => [value.GetString()!],
        _ => [],
    };

    /// <summary>Whether the node of that id has had it in the file; another may have come to it since.</summary>
    private static bool IsStillCalled(ArgumentGraph map, string id) => map.TryGetNode(id, out var node) && IdInFile(node) == id;

    private static string? IdInFile(ArgumentNode node) =>
        Note(node, IdNote) is { ValueKind: JsonValueKind.String } id ? id.GetString() : null;

    /// <summary>Whether a node is of a file other than its map's.</summary>
    public static bool IsAway(this ArgumentNode node) => Guard.NotNull(node, nameof(node)).Group == Away;

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;

    private static bool StartsWith(string id, int at, string beginning) =>
        string.CompareOrdinal(id, at, beginning, 0, beginning.Length) == 0;

    /// <summary>The kind that the extension of a node has; null where it has none.</summary>
    internal static GsnKind? Noted(ArgumentNode node) =>
        Note(node, TypeNote) is { ValueKind: JsonValueKind.String } word && Enum.TryParse<GsnKind>(word.GetString(), out var kind)
        && kind.ToString() == word.GetString() ? kind : null;

    internal static JsonElement? Note(ArgumentNode node, string name) =>
        node.Extensions.TryGet(Extension, out var notes) && notes.Value.ValueKind == JsonValueKind.Object
        && notes.Value.TryGetProperty(name, out var note) ? note : null;
}
