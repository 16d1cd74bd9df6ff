namespace ArgumentMap.Tests.Validation.Rules;

/// <summary>
/// What a node draws support from, other kinds of relations taken along where asked, by repeating one step until nothing new comes.
/// </summary>
internal static class NaiveFlow
{
    public static IReadOnlyList<ArgumentNode> Beneath(ArgumentGraph map, ArgumentNode node, params Predicate<Relation>[] others)
    {
        List<ArgumentNode> found = [];
        List<ArgumentNode> next = [node];
        while (next.Count > 0)
        {
            next = [.. next.SelectMany(reached => Step(map, reached, IsSupporting)).Distinct().Except(found)];
            found.AddRange(next);
        }
        return found;

        bool IsSupporting(Relation relation) => relation.Kind == RelationKind.Support || others.Any(other => other(relation));
    }

    public static bool IsRephrase(Relation relation) => relation.Kind == RelationKind.Rephrase;

    public static bool IsAssumption(Relation relation) => relation is { Kind: RelationKind.Context, Role: ContextRole.Assumption };

    private static IEnumerable<ArgumentNode> Step(ArgumentGraph map, ArgumentNode node, Func<Relation, bool> isSupporting) =>
        (node is Relation relation && isSupporting(relation) ? map.PremisesOf(relation.Id) : [])
            .Concat(map.RelationsTo(node.Id).Where(isSupporting));
}
