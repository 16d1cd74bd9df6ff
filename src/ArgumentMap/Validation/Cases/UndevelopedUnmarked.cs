using ArgumentMap.Gsn;

namespace ArgumentMap.Validation.Cases;

/// <summary>AM501.</summary>
internal sealed class UndevelopedUnmarked() : CaseRule(
    "AM501",
    "gsn-nothing-supports",
    Severity.Warning,
    "Goal or strategy that nothing supports",
    "A case argues until it arrives at evidence. Where a goal or strategy is not argued for yet, or is left to others, the diagram says so "
    + "by a diamond; without it nobody knows whether something was forgotten.",
    "Name what supports it, or mark it as undeveloped.")
{
    protected override IEnumerable<Finding> Check(GsnKinds kinds) =>
        from element in kinds.Elements()
        where IsArgued(element.Kind) && !element.Node.IsAway() && !element.Node.Tags.Contains(GsnElements.Undeveloped)
        where !kinds.SupportersOf(element.Node).Any()
        select Found(element.Node, $"Nothing supports the {Named(element.Node, element.Kind)}, and it is not marked as undeveloped.");
}
