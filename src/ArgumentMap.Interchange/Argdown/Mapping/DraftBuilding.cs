using ArgumentMap.Formats;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>
/// Makes the nodes of a map from what a document says, and joins them. O(document).
/// </summary>
/// <param name="map">The map, as yet without nodes.</param>
/// <param name="spelled">A map with the nodes of which data say more than the words, not joined.</param>
/// <param name="drafts">What the document says.</param>
/// <param name="places">The document.</param>
internal sealed class DraftBuilding(ArgumentGraph map, ArgumentGraph spelled, MapDraft drafts, IPlaces places)
{
    private const string Node = "the id of a statement, locution or relation of this map";

    /// <summary>The rule that finds what is named twice.</summary>
    private const string RepeatedEnd = "repeated-end";

    private readonly DraftNotes _notes = new();
    private readonly List<MapWarning> _warnings = [];
    private (string Id, int Place)[] _places = [];

    public IReadOnlyList<MapWarning> Warnings => _warnings;

    /// <exception cref="MapFormatException">Two nodes have one id, or what an id names is not there.</exception>
    public void Build(CancellationToken cancellation)
    {
        CheckIds();
        Group();
        _places = [.. drafts.Nodes.Select(draft => (draft.Id, draft.Place))];
        foreach (var draft in drafts.Nodes)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(draft);
        }
        foreach (var relation in drafts[MapLists.Relations]) Join(relation);
    }

    /// <summary>A document's own shortcodes may bring what no map can say.</summary>
    private void Add(Draft draft)
    {
        try
        {
            map.Add(NodeOf(draft));
        }
        catch (ArgumentException)
        {
            throw PlaceOf(draft).Fault("a text of whole characters", "half of a surrogate pair (\\uD800 to \\uDFFF)");
        }
    }

    /// <summary>Where nodes stand, by the ids with which they were read.</summary>
    public Dictionary<string, MapLocation> Locate(IEnumerable<string> ids)
    {
        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        return _places.Where(place => wanted.Contains(place.Id))
            .ToDictionary(place => place.Id, place => places.At(place.Place, 0), StringComparer.Ordinal);
    }

    /// <summary>The words give each an id of its own; data may give it another.</summary>
    private void CheckIds()
    {
        if (spelled.NodeCount == 0) return;
        var known = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var draft in drafts.Nodes)
            if (!known.TryAdd(draft.Id, draft))
                throw PlaceOf(draft).Fault($"an id that no other node has (line {PlaceOf(known[draft.Id]).Location.Line} has it)",
                    MapInput.Shown(draft.Id));
    }

    /// <summary>Where data list the members of a group, they are those.</summary>
    private void Group()
    {
        var groups = drafts[MapLists.Groups];
        if (groups.TrueForAll(group => group.SaidIds(MapMembers.Members) is null)) return;
        var byId = drafts.Nodes.ToDictionary(draft => draft.Id, StringComparer.Ordinal);
        var inside = drafts.Nodes.ToLookup(draft => draft.Group);
        foreach (var draft in byId.Values) draft.Group = null;
        foreach (var group in groups)
            foreach (var id in group.SaidIds(MapMembers.Members) ?? inside[group].Select(draft => draft.Id))
            {
                if (!byId.TryGetValue(id, out var draft)) throw PlaceOf(group).Fault(Node, MapInput.Shown(id));
                if (draft.Group is { } other)
                    throw PlaceOf(group).Fault($"a node that no group has yet (it is in '{other.Id}')", MapInput.Shown(id));
                draft.Group = group;
            }
    }

    private ArgumentNode NodeOf(Draft draft)
    {
        if (!draft.IsPlain) return draft.Group is null ? spelled[draft.Id] : spelled[draft.Id] with { Group = draft.Group.Id };
        var words = draft.Words;
        var extensions = _notes.Of(draft);
        var tags = words.Tags is null ? [] : words.Tags.Count == 1 ? _notes.Tag(words.Tags[0]) : words.Tags.ToValueList();
        return draft.List == MapLists.Relations
            ? new Relation(draft.Id, draft.Kind == DraftRelations.Attack ? RelationKind.Attack : RelationKind.Support)
            {
                Title = draft.Title,
                Text = words.Text ?? "",
                Scheme = draft.Scheme,
                Tags = tags,
                Group = draft.Group?.Id,
                Extensions = extensions,
            }
            : new Claim(draft.Id, words.Text!) { Title = draft.Title, Tags = tags, Group = draft.Group?.Id, Extensions = extensions };
    }

    private void Join(Draft relation)
    {
        if (relation.SaidIds(MapMembers.Premises) is { } premises)
            foreach (var id in premises) JoinPremise(relation, Known(relation, id));
        else
            for (var i = 0; i < relation.Premises.Count; i++) JoinPremise(relation, relation.Premises[i].Id);
        if (relation.SaidIds(MapMembers.Conclusion) is { } conclusions)
            foreach (var id in conclusions) JoinConclusion(relation, Known(relation, id));
        else
            for (var i = 0; i < relation.Conclusions.Count; i++) JoinConclusion(relation, relation.Conclusions[i].Id);
    }

    private string Known(Draft relation, string id) => map.Contains(id) ? id : throw PlaceOf(relation).Fault(Node, MapInput.Shown(id));

    private void JoinPremise(Draft relation, string id)
    {
        if (!map.AddPremise(relation.Id, id)) WarnOfRepeated(relation, id, "premises");
    }

    private void JoinConclusion(Draft relation, string id)
    {
        if (!map.AddConclusion(relation.Id, id)) WarnOfRepeated(relation, id, "conclusions");
    }

    /// <summary>In the words and under the rule of the native format.</summary>
    private void WarnOfRepeated(Draft relation, string id, string list) => _warnings.Add(
        new MapWarning(PlaceOf(relation).Location, $"'{id}' is named twice among the {list}; kept once") { Rule = RepeatedEnd });

    private Place PlaceOf(Draft draft) => new(places, draft.Place, 0);
}
