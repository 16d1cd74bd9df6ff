using ArgumentMap.Gsn;

namespace ArgumentMap.Validation.Cases;

/// <summary>AM510.</summary>
internal sealed class StrategyWithoutWords() : CaseRule(
    "AM510",
    "gsn-strategy-without-words",
    Severity.Warning,
    "Strategy that says nothing",
    "A strategy tells how the goals beneath it make the goal above it. Without words it adds nothing to their being linked.",
    "Say how the argument runs, as in \"argument over all hazards\", or let the goals support the goal at once.")
{
    protected override IEnumerable<Finding> Check(GsnKinds kinds) =>
        from element in kinds.Elements()
        where element.Node is Relation { HasWords: false } && !element.Node.IsAway()
        select Found(element.Node, $"The {Named(element.Node, element.Kind)} says nothing.");
}
