using ArgumentMap.Gsn;

namespace ArgumentMap.Validation.Cases;

/// <summary>AM511.</summary>
internal sealed class ClaimPointElsewhere() : CaseRule(
    "AM511",
    "gsn-claim-point-elsewhere",
    Severity.Warning,
    "Claim point that is not at its element",
    "An assurance claim point marks an element, or its relation to one that supports it or is its context, as argued for in a confidence "
    + "argument. One that names another element marks nothing.",
    "Name the element itself, or one that it refers to.")
{
    protected override IEnumerable<Finding> Check(GsnKinds kinds) =>
        from points in kinds.Map.ClaimPointsOf().GroupBy(point => point.Node.Id, StringComparer.Ordinal)
        join element in kinds.Elements() on points.Key equals element.Node.Id
        let known = ReferredTo(kinds, element.Node)
        from point in points
        from end in point.Ends
        where !known.Contains(end)
        select Found(element.Node,
            $"The claim point {point.Name} of the {Named(element.Node, element.Kind)} names {end}, to which that has no relation.");

    /// <summary>The ids of what supports an element or is its context, and its own.</summary>
    private static HashSet<string> ReferredTo(GsnKinds kinds, ArgumentNode node)
    {
        var context = kinds.Map.RelationsTo(node.Id, RelationKind.Context).SelectMany(relation => kinds.Map.PremisesOf(relation.Id));
        return new HashSet<string>(kinds.SupportersOf(node).Concat(context).Select(other => other.Id), StringComparer.Ordinal) { node.Id };
    }
}
