using ArgumentMap.Gsn;

namespace ArgumentMap.Validation.Cases;

/// <summary>AM507.</summary>
internal sealed class DefeatedUnchallenged() : CaseRule(
    "AM507",
    "gsn-defeated-unchallenged",
    Severity.Warning,
    "Defeated element that nothing challenges",
    "An element is defeated by what challenges it, or with something that it rests on. Where neither is there, nobody can see what "
    + "defeated it.",
    "Add the counter element that challenges it, or take the mark away.")
{
    protected override IEnumerable<Finding> Check(ArgumentGraph map, IReadOnlyList<(ArgumentNode Node, GsnKind Kind)> elements) =>
        from element in elements
        where element.Node.Tags.Contains(GsnElements.Defeated)
        where map.RelationsTo(element.Node.Id, RelationKind.Attack).Count == 0
        where !map.GsnSupportersOf(element.Node).Any(supporter => supporter.Tags.Contains(GsnElements.Defeated))
        select Found(element.Node,
            $"The {Named(element.Node, element.Kind)} is marked as defeated, but nothing challenges it and nothing that supports it is "
                + "defeated.");
}
