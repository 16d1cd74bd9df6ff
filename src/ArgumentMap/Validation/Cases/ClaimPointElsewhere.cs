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
    protected override IEnumerable<Finding> Check(ArgumentGraph map, IReadOnlyList<(ArgumentNode Node, GsnKind Kind)> elements) =>
        from point in map.ClaimPointsOf()
        join element in elements on point.Node.Id equals element.Node.Id
        from end in point.Ends
        where end != element.Node.Id && !IsReferredTo(map, element.Node, end)
        select Found(element.Node,
            $"The claim point {point.Name} of the {Named(element.Node, element.Kind)} names {end}, to which that has no relation.");

    private static bool IsReferredTo(ArgumentGraph map, ArgumentNode node, string id) =>
        map.GsnSupportersOf(node).Any(supporter => supporter.Id == id)
        || map.RelationsTo(node.Id, RelationKind.Context).Any(context => map.PremisesOf(context.Id).Any(premise => premise.Id == id));
}
