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
    protected override IEnumerable<Finding> Check(GsnKinds kinds) =>
        from element in kinds.Elements()
        where element.Node.Tags.Contains(GsnElements.Defeated)
        where kinds.Map.RelationsTo(element.Node.Id, RelationKind.Attack).Count == 0
        where !kinds.SupportersOf(element.Node).Any(supporter => supporter.Tags.Contains(GsnElements.Defeated))
        select Found(element.Node,
            $"The {Named(element.Node, element.Kind)} is marked as defeated, but nothing challenges it and nothing that supports it is "
                + "defeated.");
}
