using ArgumentMap.Gsn;

namespace ArgumentMap.Validation.Cases;

/// <summary>AM502.</summary>
internal sealed class DevelopedAfterAll() : CaseRule(
    "AM502",
    "gsn-developed-after-all",
    Severity.Warning,
    "Undeveloped element with support",
    "The mark for undeveloped says that nothing supports a goal or strategy yet. On one that has support it is left over, or the support "
    + "is only a part of what is needed.",
    "Take the mark away, or put it on the goal beneath that is not argued for.")
{
    protected override IEnumerable<Finding> Check(GsnKinds kinds) =>
        from element in kinds.Elements()
        where element.Node.Tags.Contains(GsnElements.Undeveloped)
        let supporter = kinds.SupportersOf(element.Node).FirstOrDefault()
        where supporter is not null || !IsArgued(element.Kind)
        select Found(element.Node, supporter is null
            ? $"The {Named(element.Node, element.Kind)} is marked as undeveloped, which only goals and strategies can be."
            : $"The {Named(element.Node, element.Kind)} is marked as undeveloped, but {supporter.Id} supports it.");
}
