namespace ArgumentMap.Analysis;

/// <summary>
/// Which steps an attack on a node puts in question, and so whose critical questions it can raise. An attack on a step, on one of its
/// premises or on the conclusion of a support tells against that step; an attack on what another attack aims at does not.
/// </summary>
internal static class StepsAt
{
    /// <summary>
    /// The nodes on which an attack can raise a question about a step: itself, its premises and, unless it attacks, its conclusions.
    /// </summary>
    public static IEnumerable<ArgumentNode> TargetsOf(ArgumentGraph map, Relation step)
    {
        var targets = map.PremisesOf(step.Id).Prepend(step);
        return step.Kind == RelationKind.Attack ? targets : targets.Concat(map.ConclusionsOf(step.Id));
    }

    /// <summary>The steps about which an attack on a node can raise a question. The inverse of <see cref="TargetsOf"/>.</summary>
    public static IEnumerable<Relation> Of(ArgumentGraph map, ArgumentNode target) =>
        (target is Relation step ? [step] : Array.Empty<Relation>())
            .Concat(map.RelationsFrom(target.Id))
            .Concat(map.RelationsTo(target.Id).Where(relation => relation.Kind != RelationKind.Attack));
}
