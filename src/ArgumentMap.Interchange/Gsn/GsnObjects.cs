using System.Text.Json;
using System.Text.Json.Nodes;
using ArgumentMap.Gsn;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Gsn;

/// <summary>What a map says of elements, as the members of a GSN file.</summary>
internal sealed class GsnObjects(ArgumentGraph map)
{
    /// <summary>Of a node: further members.</summary>
    public const string More = GsnElements.MoreNote;

    /// <summary>Of a node: whether its file tells its kind by a member, where that is not as usual.</summary>
    public const string Typed = GsnElements.TypedNote;

    private readonly GsnKinds _kinds = new(map);

    private readonly IReadOnlyDictionary<string, string> _renamed = map.RenamedElements();

    private readonly Dictionary<string, int> _steps =
        map.Relations.Select((relation, at) => (relation.Id, at)).ToDictionary(step => step.Id, step => step.at, StringComparer.Ordinal);

    /// <summary>Whether a node is an element of the file.</summary>
    public bool IsElement(ArgumentNode node) => IsNamed(node) && !node.IsAway();

    public static JsonObject Module(ArgumentGraph map, JsonNode? more)
    {
        var said = new JsonObject();
        if (map.Title is { Length: > 0 } title) said.Add(GsnWords.Name, title);
        if (map.Description is { Length: > 0 } description) said.Add(GsnWords.Brief, description);
        AddMore(said, more);
        return said;
    }

    public JsonObject Element(ArgumentNode node)
    {
        var notes = node.Extensions.Notes(GsnWords.Notes);
        var said = new JsonObject();
        var text = node is Relation { Text.Length: 0, Title: { } title } ? title : node.Text;
        if (text.Length > 0) said.Add(GsnWords.Text, text);
        // In an order that the native format keeps: steps stand as the map has them.
        var supporters = _kinds.SupportersOf(node).OrderBy(supporter => _steps.GetValueOrDefault(supporter.Id, -1));
        Add(said, GsnWords.SupportedBy, supporters.Select(supporter => supporter.Id));
        Add(said, GsnWords.InContextOf, map.RelationsTo(node.Id, RelationKind.Context).SelectMany(PremisesOf));
        Add(said, GsnWords.Challenges, ChallengedBy(node));
        if (node.Tags.Contains(GsnElements.Undeveloped)) said.Add(GsnWords.Undeveloped, true);
        if (node.Tags.Contains(GsnElements.Defeated)) said.Add(GsnWords.IsDefeated, true);
        JsonNode[] classes = [.. node.Tags.Where(tag => !GsnWords.IsReserved(tag)).Select(tag => (JsonNode)tag)];
        if (classes.Length > 0) said.Add(GsnWords.Classes, new JsonArray(classes));
        if (UrlOf(node) is { } url) said.Add(GsnWords.Url, url);
        var kind = _kinds.Of(node)!.Value;
        if (IsTyped(node, kind, notes)) said.Add(GsnWords.NodeType, kind.ToString());
        AddMore(said, notes.Member(More));
        foreach (var name in GsnWords.Naming)
            if (_renamed.Count > 0 && said[name] is { } naming)
                said[name] = GsnWords.Renamed(naming, id => _renamed.GetValueOrDefault(id, id));
        return said;
    }

    /// <summary>A kind is told where the id does not tell it. Of an id that tells none it need not be, where the file did not.</summary>
    private static bool IsTyped(ArgumentNode node, GsnKind kind, JsonNode? notes)
    {
        var byId = GsnElements.KindOfId(node.Id);
        var noted = notes.Member(Typed);
        return noted is null ? byId != kind : noted.GetValueKind() == JsonValueKind.True || byId is not null;
    }

    private static void AddMore(JsonObject said, JsonNode? more)
    {
        foreach (var (name, value) in more as JsonObject ?? [])
            if (!said.ContainsKey(name)) said.Add(name, value?.DeepClone());
    }

    private bool IsNamed(ArgumentNode node) => _kinds.Of(node) is not null;

    private IEnumerable<string> PremisesOf(ArgumentNode relation) => map.PremisesOf(relation.Id).Where(IsNamed).Select(premise =>
        premise.Id);

    private IEnumerable<string> ChallengedBy(ArgumentNode node)
    {
        foreach (var attack in map.RelationsFrom(node.Id, RelationKind.Attack))
            if (PairOf(attack) is { } pair)
                foreach (var end in pair) yield return end;
            else
                foreach (var target in map.ConclusionsOf(attack.Id).Where(IsNamed)) yield return target.Id;
    }

    /// <summary>
    /// The two elements of the relation that an attack challenges, as the file names them; null where it does not or they are gone.
    /// </summary>
    private IReadOnlyList<string>? PairOf(Relation attack)
    {
        var noted = attack.Extensions.Notes(GsnWords.Notes).Member(GsnElements.PairNote) as JsonArray;
        var ends = noted?.Select(end => end.Text()).OfType<string>().Select(end => _renamed.GetValueOrDefault(end, end)).ToList();
        return ends is [var from, var to]
            && map.Contains(from) && map.Contains(to) && map.ConclusionsOf(attack.Id) is [Relation target] && Joins(target, from, to)
                ? [from, to] : null;
    }

    private bool Joins(Relation relation, string from, string to) =>
        (relation.Id == from || map.ConclusionsOf(relation.Id).Any(end => end.Id == from))
        && (relation.Id == to || map.PremisesOf(relation.Id).Any(end => end.Id == to));

    private string? UrlOf(ArgumentNode node)
    {
        foreach (var anchor in node.Anchors)
            if (map.TryGetSource(anchor.Source, out var source) && source.Url is { Length: > 0 } url)
                return anchor.Fragment is { Length: > 0 } fragment ? $"{url}#{fragment}" : url;
        return null;
    }

    private static void Add(JsonObject said, string name, IEnumerable<string> items)
    {
        var list = items.Distinct(StringComparer.Ordinal).Select(item => (JsonNode)item).ToArray();
        if (list.Length > 0) said.Add(name, new JsonArray(list));
    }
}
