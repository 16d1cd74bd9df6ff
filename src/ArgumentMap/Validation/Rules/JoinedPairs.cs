namespace ArgumentMap.Validation.Rules;

/// <summary>
/// The pairs of statements that an attack or a rephrase joins, either way, or an issue of which both are positions: they are meant to be
/// alike and to be two.
/// </summary>
internal sealed class JoinedPairs(ArgumentGraph map)
{
    private readonly Lazy<HashSet<(string, string)>> _pairs = new(() => new HashSet<(string, string)>(
        from relation in map.Relations
        where relation.Kind is RelationKind.Attack or RelationKind.Rephrase
        from conclusion in map.ConclusionsOf(relation.Id)
        from premise in map.PremisesOf(relation.Id)
        select (premise.Id, conclusion.Id)));

    public bool Contains(Statement one, Statement other) =>
        _pairs.Value.Contains((one.Id, other.Id)) || _pairs.Value.Contains((other.Id, one.Id))
        || (one.Group is { } group && group == other.Group && map.GetGroup(group).Standard is not null);
}
