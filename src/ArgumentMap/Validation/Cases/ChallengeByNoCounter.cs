using ArgumentMap.Gsn;

namespace ArgumentMap.Validation.Cases;

/// <summary>AM505.</summary>
internal sealed class ChallengeByNoCounter() : CaseRule(
    "AM505",
    "gsn-challenge-by-no-counter",
    Severity.Warning,
    "Challenge by an element that is no counter element",
    "What challenges an argument is drawn apart from what makes it: as a counter goal or a counter solution (the standard's dialectic "
    + "extension).",
    "Give it an id that begins with CG or CSn, or its nodeType.")
{
    protected override IEnumerable<Finding> Check(GsnKinds kinds) =>
        from element in kinds.Elements()
        where element.Kind is not (GsnKind.CounterGoal or GsnKind.CounterSolution)
        where kinds.Map.RelationsFrom(element.Node.Id, RelationKind.Attack).Count > 0
        select Found(element.Node,
            $"The {Named(element.Node, element.Kind)} challenges another element but is no counter goal or counter solution.");
}
