using ArgumentMap.Analysis;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Which relations of a map say the same as others, so that one reason said several times counts once: with the strongest of its sayings.
/// Where that is plain from the map it is told here: of those on which nothing bears the one of the greatest weight, the first of several,
/// counts for the others, and for those too that are only attacked and weigh no more. Which is the strongest of the rest, strengths tell.
/// </summary>
internal sealed class RepeatedSteps
{
    private static readonly IReadOnlyList<string> None = [];

    private readonly Dictionary<string, IReadOnlyList<string>> _equals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _counted = new(StringComparer.Ordinal);

    /// <summary>Looks for equal relations. O(nodes + edges).</summary>
    public RepeatedSteps(ArgumentGraph map)
    {
        foreach (var same in RepeatedRelations.Of(map))
        {
            var free = same.Where(relation => !IsBorneOn(map, relation)).MaxBy(WeightOf);
            var others = same.Where(relation => free is null
                || (IsHelped(map, relation) || (IsBorneOn(map, relation) && WeightOf(relation) > WeightOf(free))));
            IReadOnlyList<string> counted = [.. (free is null ? others : others.Prepend(free)).Select(relation => relation.Id)];
            IReadOnlyList<string> ids = [.. same.Select(relation => relation.Id)];
            foreach (var id in ids)
            {
                _equals.Add(id, ids);
                _counted.Add(id, None);
            }
            _counted[counted[0]] = counted;
        }
    }

    /// <summary>Whether no other relation says the same as this.</summary>
    public bool IsSaidOnce(string relation) => !_counted.ContainsKey(relation);

    /// <summary>
    /// The relations that bear in a relation's place, the strongest of them alone: itself where no other says the same; none where the
    /// answer for another that says the same has them.
    /// </summary>
    public IReadOnlyList<string> CountedFor(string relation) => _counted.TryGetValue(relation, out var counted) ? counted : [relation];

    /// <summary>The relations that count as one with this, itself among them; none for one that counts by itself.</summary>
    public IReadOnlyList<string> EqualTo(string relation) => _equals.GetValueOrDefault(relation, None);

    private static double WeightOf(Relation relation) => relation.Weight ?? 1;

    private static bool IsBorneOn(ArgumentGraph map, Relation relation) =>
        IsHelped(map, relation) || map.RelationsTo(relation.Id, RelationKind.Attack).Any();

    private static bool IsHelped(ArgumentGraph map, Relation relation) =>
        map.RelationsTo(relation.Id, RelationKind.Support).Any() || map.RelationsTo(relation.Id, RelationKind.Rephrase).Any();
}
