namespace ArgumentMap.Diff;

/// <summary>What became of each sort of thing, given which things of the two maps are the same.</summary>
internal sealed class MapComparison(ArgumentGraph oldMap, ArgumentGraph newMap, MapMatch match)
{
    public ItemChanges<SourceDocument> Sources() =>
        Changes(match.Sources, oldMap.Sources, newMap.Sources, source => source.Id, MemberComparison.OfSources);

    public ItemChanges<Participant> Participants() =>
        Changes(match.Participants, oldMap.Participants, newMap.Participants, participant => participant.Id,
            MemberComparison.OfParticipants);

    public ItemChanges<NodeGroup> Groups() =>
        Changes(match.Groups, oldMap.Groups, newMap.Groups, group => group.Id,
            (old, current) => MemberComparison.OfGroups(match.Translated(old), current));

    public ItemChanges<Statement> Statements() => Changes(match.Nodes, oldMap.Statements, newMap.Statements, statement => statement.Id,
        (old, current) => match.Translated(old) is var seen && seen.Equals(current)
            ? []
            : MemberComparison.OfStatements(old.Id, seen, current));

    public ItemChanges<Locution> Locutions() => Changes(match.Nodes, oldMap.Locutions, newMap.Locutions, locution => locution.Id,
        (old, current) => match.Translated(old) is var seen && seen.Equals(current)
            ? []
            : MemberComparison.OfLocutions(old.Id, seen, current));

    public ItemChanges<Relation> Relations() =>
        Changes(match.Nodes, oldMap.Relations, newMap.Relations, relation => relation.Id, RelationMembers);

    public ValueList<MovedStatement> Moved() => newMap.Statements.Select(MoveOf).OfType<MovedStatement>().ToValueList();

    private ItemChanges<T> Changes<T>(
        IdPairs pairs, IReadOnlyCollection<T> oldItems, IReadOnlyCollection<T> newItems, Func<T, string> idOf,
        Func<T, T, ValueList<MemberChange>> membersOf) where T : class
    {
        var oldById = oldItems.ToDictionary(idOf, StringComparer.Ordinal);
        var changed = new List<ItemChange<T>>();
        foreach (var item in newItems)
        {
            if (!pairs.TryGetOld(idOf(item), out var oldId)) continue;
            var members = membersOf(oldById[oldId], item);
            if (members.Count == 0) continue;
            var similarity = item is ArgumentNode && match.Similarities.TryGetValue(idOf(item), out var score) ? score : (double?)null;
            changed.Add(new ItemChange<T>(oldById[oldId], item, members) { Similarity = similarity });
        }
        return new ItemChanges<T>(
            newItems.Where(item => !pairs.HasNew(idOf(item))).ToValueList(),
            oldItems.Where(item => !pairs.HasOld(idOf(item))).ToValueList(),
            changed.ToValueList());
    }

    private ValueList<MemberChange> RelationMembers(Relation old, Relation current)
    {
        var ends = new[]
        {
            (Member: "premises", Old: oldMap.PremisesOf(old.Id), New: newMap.PremisesOf(current.Id)),
            (Member: "conclusion", Old: oldMap.ConclusionsOf(old.Id), New: newMap.ConclusionsOf(current.Id)),
        };
        var seen = match.Translated(old);
        ValueList<MemberChange> members = seen.Equals(current) ? [] : MemberComparison.OfRelations(old.Id, seen, current);
        return members
            .Concat(ends.Where(end => !AreSame(end.Old, end.New)).Select(end => new MemberChange(end.Member, Ids(end.Old), Ids(end.New))))
            .ToValueList();
    }

    private bool AreSame(IReadOnlyList<ArgumentNode> oldEnds, IReadOnlyList<ArgumentNode> newEnds) =>
        oldEnds.Count == newEnds.Count && Without(oldEnds, newEnds).Count == 0;

    private static string? Ids(IReadOnlyList<ArgumentNode> nodes) =>
        nodes.Count == 0 ? null : string.Join(", ", nodes.Select(node => node.Id));

    private MovedStatement? MoveOf(Statement current)
    {
        if (!match.Nodes.TryGetOld(current.Id, out var oldId)) return null;
        var (was, now) = (BearsOn(oldMap, oldId), BearsOn(newMap, current.Id));
        var from = Without(was, now);
        if (from.Count == 0) return null;
        var kept = new HashSet<string>(was.Select(node => match.Nodes.TryGetNew(node.Id, out var id) ? id : null)
            .OfType<string>(), StringComparer.Ordinal);
        var to = now.Where(node => !kept.Contains(node.Id)).ToValueList();
        return to.Count == 0 ? null : new MovedStatement(oldMap.GetStatement(oldId), current, from, to);
    }

    /// <summary>The old nodes that have no match among the new ones.</summary>
    private ValueList<ArgumentNode> Without(IEnumerable<ArgumentNode> oldNodes, IEnumerable<ArgumentNode> newNodes)
    {
        var ids = new HashSet<string>(newNodes.Select(node => node.Id), StringComparer.Ordinal);
        return oldNodes.Where(node => !match.Nodes.TryGetNew(node.Id, out var id) || !ids.Contains(id)).ToValueList();
    }

    private static List<ArgumentNode> BearsOn(ArgumentGraph map, string id) =>
        [.. map.RelationsFrom(id).SelectMany(relation => map.ConclusionsOf(relation.Id)).GroupBy(node => node.Id, StringComparer.Ordinal)
            .Select(group => group.First())];
}
