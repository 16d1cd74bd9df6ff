using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Argdown.Mapping;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Argdown.Writing;

/// <summary>What a document says of a map as data, and what of it as words.</summary>
internal sealed class DocumentData
{
    private readonly ArgumentGraph _map;
    private readonly Dictionary<string, JsonObject> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string, IReadOnlyList<string>)> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named;

    /// <param name="map">The map.</param>
    /// <param name="named">The relations that need a title, since the document would say something else of them without.</param>
    public DocumentData(ArgumentGraph map, HashSet<string> named)
    {
        (_map, _named) = (map, named);
        foreach (var node in map.Nodes)
            if (node.Extensions.Notes(ArgdownNames.Notes).Member(ArgdownNames.OtherData) is JsonObject said)
                _nodes.Add(node.Id, Copy(said));
        foreach (var group in map.Groups)
            if (group.Extensions.Notes(ArgdownNames.Notes).Member(ArgdownNames.OtherData) is JsonObject said)
                _groups.Add(group.Id, Copy(said));
        if (map.Title is not null) FrontMatter["title"] = map.Title;
        if (map.Analysts.Count > 0) FrontMatter["author"] = map.Analysts.Count == 1 ? map.Analysts[0] : Texts(map.Analysts);
        if (map.Description is not null) FrontMatter["abstract"] = map.Description;
        foreach (var (name, value) in map.Extensions.Notes(ArgdownNames.Notes).Member(ArgdownNames.OtherData) as JsonObject ?? [])
            if (name != ArgdownNames.Data) FrontMatter.TryAdd(name, value?.DeepClone());
    }

    public JsonObject FrontMatter { get; } = [];

    public JsonObject? OfNode(string id) => _nodes.GetValueOrDefault(id);

    public JsonObject? OfGroup(string id) => _groups.GetValueOrDefault(id);

    public void Say(string id, JsonObject said) => Say(_nodes, id, said);

    public void SayOfGroup(string id, JsonObject said) => Say(_groups, id, said);

    /// <summary>Whether a relation is written as a sign between two statements alone.</summary>
    public bool IsUnnamed(Relation relation)
    {
        if (_named.Contains(relation.Id) || relation.Kind is not (RelationKind.Support or RelationKind.Attack)
            || relation.Group is not null)
            return false;
        if (_map.RelationsTo(relation.Id).Count > 0 || _map.RelationsFrom(relation.Id).Count > 0) return false;
        return _map.PremisesOf(relation.Id) is [Statement from] && _map.ConclusionsOf(relation.Id) is [var to]
            && (to is Statement || (to is Relation && relation.Kind == RelationKind.Attack))
            && relation.Id == ArgdownNames.IdOf(from.Id, relation.Kind == RelationKind.Attack, to.Id)
            && (IsBare(relation, ExtensionData.Empty) || (TwinOf(relation) is { } twin && !_named.Contains(twin.Id)));
    }

    /// <summary>Whether it is the half of a contradiction at which that is written.</summary>
    public bool IsContradiction(Relation relation) => TwinOf(relation) is { } twin
        && string.CompareOrdinal(relation.Id, twin.Id) > 0;

    /// <summary>Whether it is the half of a contradiction that is written at the other half.</summary>
    public bool IsContradicted(Relation relation) => TwinOf(relation) is not null && !IsContradiction(relation);

    /// <summary>The words of a node, with its markup where that still says its text, and the tags that are not among them.</summary>
    public (string Words, IReadOnlyList<string> Tags) WordsOf(ArgumentNode node)
    {
        if (_words.TryGetValue(node.Id, out var known)) return known;
        var markup = node.Extensions.Notes(ArgdownNames.Notes).Member(ArgdownNames.Markup).Text();
        var member = markup is null ? null : WordsAlone.StatementOf(markup);
        var isMarkup = member is not null && NaturalText.Of(member).Text == node.Text;
        var said = isMarkup ? member!.Tags ?? [] : [];
        var tags = node.Tags.Where(tag => !said.Contains(tag)).Select(ProseText.TagOf).OfType<string>().ToList();
        return _words[node.Id] = (isMarkup ? markup! : ProseText.Escaped(ProseText.OnOneLine(node.Text)), tags);
    }

    /// <summary>The attack the other way round, where both are one contradiction.</summary>
    private Relation? TwinOf(Relation relation)
    {
        if (relation.Kind != RelationKind.Attack || !IsMarked(relation)) return null;
        if (_map.PremisesOf(relation.Id) is not [Statement from] || _map.ConclusionsOf(relation.Id) is not [Statement to]) return null;
        return from.Id != to.Id && _map.TryGetRelation(ArgdownNames.IdOf(to.Id, isAttack: true, from.Id), out var twin) && IsMarked(twin)
            && _map.PremisesOf(twin.Id) is [var other] && other.Id == to.Id && _map.ConclusionsOf(twin.Id) is [var back]
            && back.Id == from.Id
            ? twin : null;
    }

    private static bool IsMarked(Relation relation) => IsBare(relation, ExtensionData.Empty.With(ArgdownNames.Notes,
        $"{{\"{ArgdownNames.Contradiction}\":true}}"));

    private static bool IsBare(Relation relation, ExtensionData extensions) =>
        relation with { Group = null } == new Relation(relation.Id, relation.Kind) { Extensions = extensions };

    private static void Say(Dictionary<string, JsonObject> known, string id, JsonObject said)
    {
        if (!known.TryGetValue(id, out var members)) known.Add(id, members = []);
        members[ArgdownNames.Data] = said;
    }

    private static JsonObject Copy(JsonObject said)
    {
        var copy = (JsonObject)said.DeepClone();
        copy.Remove(ArgdownNames.Data);
        return copy;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
