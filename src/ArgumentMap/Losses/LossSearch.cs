using ArgumentMap.Diff;

namespace ArgumentMap.Losses;

/// <summary>Gathers losses, item by item: map, sources, participants, groups, nodes, each in the map's order.</summary>
internal sealed class LossSearch(ArgumentGraph map, LossWords words)
{
    private readonly List<MapLoss> _losses = [];

    /// <summary>What a map that was read back no longer says. O(map) but for sorting.</summary>
    public ValueList<MapLoss> Since(ArgumentGraph back)
    {
        var match = new MapMatch(map, back, DiffOptions.Default);
        Compare(MapItem.Map, map.Id, map, back, words.OfMap);
        foreach (var source in map.Sources)
            Follow(MapItem.Source, source.Id, source, match.Sources, back.GetSource, _ => LossWords.Sources, words.OfSources);
        foreach (var participant in map.Participants)
            Follow(MapItem.Participant, participant.Id, participant, match.Participants, back.GetParticipant, _ => LossWords.Participants,
                words.OfParticipants);
        foreach (var group in map.Groups)
            Follow(MapItem.Group, group.Id, match.Translated(group), match.Groups, back.GetGroup, _ => LossWords.Groups, words.OfGroups);
        foreach (var node in map.Nodes)
        {
            Follow(MapItem.Node, node.Id, match.Translated(node), match.Nodes, back.GetNode, LossWords.WordOf, words.OfNodes);
            if (node is Relation && match.Nodes.TryGetNew(node.Id, out var id) && !HasItsEnds(node.Id, back, id, match.Nodes))
                Add(LossWords.Ends, MapItem.Node, node.Id);
        }
        return _losses.Distinct().ToValueList();
    }

    /// <summary>What the map says of what is declared to be lost. O(map · declared).</summary>
    public ValueList<MapLoss> Of(IReadOnlyCollection<string> declared)
    {
        Say(MapItem.Map, map.Id, map, null, words.OfMap);
        foreach (var source in map.Sources) Say(MapItem.Source, source.Id, source, LossWords.Sources, words.OfSources);
        foreach (var participant in map.Participants)
            Say(MapItem.Participant, participant.Id, participant, LossWords.Participants, words.OfParticipants);
        foreach (var group in map.Groups) Say(MapItem.Group, group.Id, group, LossWords.Groups, words.OfGroups);
        foreach (var node in map.Nodes) Say(MapItem.Node, node.Id, node, LossWords.WordOf(node), words.OfNodes);
        return _losses.Distinct().ToValueList();

        void Say<T>(MapItem of, string id, T item, string? whole, IReadOnlyList<LossWord<T>> about)
        {
            if (whole is not null && declared.Contains(whole))
            {
                Add(whole, of, id);
                return;
            }
            if (whole is not null && declared.Contains(LossWords.Ids)) Add(LossWords.Ids, of, id);
            var lost = new HashSet<string>(StringComparer.Ordinal);
            foreach (var word in about)
                if (declared.Contains(word.Word) && word.IsSaidBy(item) && !word.PartOf.Any(lost.Contains))
                {
                    lost.Add(word.Word);
                    Add(word.Word, of, id);
                }
        }
    }

    private void Follow<T>(MapItem of, string id, T item, IdPairs pairs, Func<string, T> find, Func<T, string> whole,
        IReadOnlyList<LossWord<T>> about)
    {
        if (!pairs.TryGetNew(id, out var still))
        {
            Add(whole(item), of, id);
            return;
        }
        if (still != id) Add(item is Relation ? LossWords.IdsOfSteps : LossWords.Ids, of, id);
        Compare(of, id, item, find(still), about);
    }

    private void Compare<T>(MapItem of, string id, T item, T still, IReadOnlyList<LossWord<T>> about)
    {
        var lost = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in about)
            if (word.IsLost(item, still) && !word.PartOf.Any(lost.Contains))
            {
                lost.Add(word.Word);
                Add(word.Word, of, id);
            }
    }

    private bool HasItsEnds(string relation, ArgumentGraph back, string still, IdPairs pairs) =>
        Has(map.PremisesOf(relation), back.PremisesOf(still), pairs) && Has(map.ConclusionsOf(relation), back.ConclusionsOf(still), pairs);

    private static bool Has(IReadOnlyList<ArgumentNode> ends, IReadOnlyList<ArgumentNode> still, IdPairs pairs)
    {
        var ids = new HashSet<string>(still.Select(node => node.Id), StringComparer.Ordinal);
        return ends.All(end => pairs.TryGetNew(end.Id, out var id) && ids.Contains(id));
    }

    private void Add(string what, MapItem of, string id) => _losses.Add(new MapLoss(what, of, id));
}
