namespace ArgumentMap.Diff;

/// <summary>
/// Matches relations by what they join, given the match of the other nodes. The ids of relations are often only numbers, so an id alone
/// counts less than kind and ends. O((relations + edges) log).
/// </summary>
internal sealed class RelationMatch
{
    private readonly ArgumentGraph _old;
    private readonly ArgumentGraph _new;
    private readonly IdPairs _nodes;

    private RelationMatch(ArgumentGraph oldMap, ArgumentGraph newMap, IdPairs nodes) => (_old, _new, _nodes) = (oldMap, newMap, nodes);

    /// <summary>Adds the pairs of relations to those of the other nodes.</summary>
    public static void Match(ArgumentGraph oldMap, ArgumentGraph newMap, IdPairs nodes)
    {
        var match = new RelationMatch(oldMap, newMap, nodes);
        match.ByIdAndEnds();
        match.ByEnds();
        nodes.AddEqual(match.OldFree().Select(relation => relation.Id), match.NewFree().Select(relation => relation.Id));
        match.ByPremises();
    }

    private List<Relation> OldFree() => _old.Relations.Where(relation => !_nodes.HasOld(relation.Id)).ToList();

    private List<Relation> NewFree() => _new.Relations.Where(relation => !_nodes.HasNew(relation.Id)).ToList();

    /// <summary>An end that is a relation itself is taken to be the one with the same id here.</summary>
    private void ByIdAndEnds()
    {
        var same = _old.Relations
            .Where(relation => _new.TryGetNode(relation.Id, out var node) && node is Relation other
                && OldKey(relation, SameOrMatched) == NewKey(other))
            .Select(relation => relation.Id)
            .ToList();
        foreach (var id in same) _nodes.Add(id, id);

        string? SameOrMatched(ArgumentNode end) => end is Relation ? end.Id : Matched(end);
    }

    /// <summary>
    /// A relation about relations waits until it is known what became of these (topological order; A. Kahn, 1962). In a circle of
    /// relations none ever comes to its turn, and ids decide.
    /// </summary>
    private void ByEnds()
    {
        var free = OldFree();
        var waitsFor = free.ToDictionary(relation => relation.Id, _ => 0, StringComparer.Ordinal);
        foreach (var relation in free) waitsFor[relation.Id] = Ends(_old, relation).Count(end => waitsFor.ContainsKey(end.Id));
        var places = Places(NewFree(), NewKey);
        var ready = new Queue<Relation>(free.Where(relation => waitsFor[relation.Id] == 0));
        while (ready.Count > 0)
        {
            var relation = ready.Dequeue();
            Take(relation, OldKey(relation, Matched), places);
            foreach (var about in _old.RelationsTo(relation.Id).Concat(_old.RelationsFrom(relation.Id))) Release(about);
        }

        void Release(Relation about)
        {
            if (waitsFor.ContainsKey(about.Id) && --waitsFor[about.Id] == 0) ready.Enqueue(about);
        }
    }

    private void ByPremises()
    {
        var places = Places(NewFree()
            .Where(relation => _new.PremisesOf(relation.Id).Count > 0),
                relation => Key(relation.Kind, NewIds(_new.PremisesOf(relation.Id)), []));
        foreach (var relation in OldFree()) Take(relation, Key(relation.Kind, _old.PremisesOf(relation.Id).Select(Matched), []), places);
    }

    private static Dictionary<string, Queue<string>> Places(IEnumerable<Relation> relations, Func<Relation, string?> keyOf) => relations
        .GroupBy(relation => keyOf(relation)!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => new Queue<string>(group.Select(relation => relation.Id)), StringComparer.Ordinal);

    private void Take(Relation relation, string? key, Dictionary<string, Queue<string>> places)
    {
        if (key is not null && places.TryGetValue(key, out var ids) && ids.Count > 0) _nodes.Add(relation.Id, ids.Dequeue());
    }

    private string? Matched(ArgumentNode oldEnd) => _nodes.TryGetNew(oldEnd.Id, out var id) ? id : null;

    private string? OldKey(Relation relation, Func<ArgumentNode, string?> idOf) =>
        Key(relation.Kind, _old.PremisesOf(relation.Id).Select(idOf), _old.ConclusionsOf(relation.Id).Select(idOf));

    private string? NewKey(Relation relation) =>
        Key(relation.Kind, NewIds(_new.PremisesOf(relation.Id)), NewIds(_new.ConclusionsOf(relation.Id)));

    private static IEnumerable<string?> NewIds(IEnumerable<ArgumentNode> nodes) => nodes.Select(node => node.Id);

    private static IEnumerable<ArgumentNode> Ends(ArgumentGraph map, Relation relation) =>
        map.PremisesOf(relation.Id).Concat(map.ConclusionsOf(relation.Id));

    /// <summary>Kind and ends as one text, or null where an end has no match. No id has a control character.</summary>
    private static string? Key(RelationKind kind, IEnumerable<string?> premises, IEnumerable<string?> conclusions)
    {
        var (from, to) = (premises.ToList(), conclusions.ToList());
        if (from.Contains(null) || to.Contains(null)) return null;
        from.Sort(StringComparer.Ordinal);
        to.Sort(StringComparer.Ordinal);
        return $"{Vocabulary.Word(kind)}\n{string.Join("\n", from)}\n\n{string.Join("\n", to)}";
    }
}
