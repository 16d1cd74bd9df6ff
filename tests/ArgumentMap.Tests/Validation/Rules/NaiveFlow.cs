namespace ArgumentMap.Tests.Validation.Rules;

/// <summary>What a node draws support from, by repeating one step until nothing new comes.</summary>
internal static class NaiveFlow
{
    public static IReadOnlyList<ArgumentNode> Beneath(ArgumentGraph map, ArgumentNode node)
    {
        List<ArgumentNode> found = [];
        List<ArgumentNode> next = [node];
        while (next.Count > 0)
        {
            next = [.. next.SelectMany(reached => Step(map, reached)).Distinct().Except(found)];
            found.AddRange(next);
        }
        return found;
    }

    private static IEnumerable<ArgumentNode> Step(ArgumentGraph map, ArgumentNode node) =>
        (node is Relation relation && IsSupporting(relation) ? map.PremisesOf(relation.Id) : [])
            .Concat(map.RelationsTo(node.Id).Where(IsSupporting));

    private static bool IsSupporting(Relation relation) => relation.Kind is RelationKind.Support or RelationKind.Rephrase;
}
