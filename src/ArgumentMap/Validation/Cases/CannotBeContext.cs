using ArgumentMap.Gsn;

namespace ArgumentMap.Validation.Cases;

/// <summary>AM504.</summary>
internal sealed class CannotBeContext() : CaseRule(
    "AM504",
    "gsn-cannot-be-context",
    Severity.Error,
    "Context that the notation does not have",
    "Goals and strategies stand in the context of context elements, assumptions and justifications. A goal, strategy or solution is no "
    + "context, and solutions and context elements have none.",
    "Give it by supportedBy, correct the kind of the element, or put the context at the goal or strategy that needs it.")
{
    protected override IEnumerable<Finding> Check(GsnKinds kinds) =>
        from element in kinds.Elements()
        from relation in kinds.Map.RelationsTo(element.Node.Id, RelationKind.Context)
        from context in kinds.Map.PremisesOf(relation.Id)
        let kind = kinds.Of(context)
        where kind is not null
        let isContext = kind is GsnKind.Context or GsnKind.Assumption or GsnKind.Justification
        where !isContext || !IsArgued(element.Kind)
        select Found(element.Node, isContext
            ? $"The {Named(element.Node, element.Kind)} has the {Named(context, kind.Value)} as context: only goals and strategies have "
                + "any."
            : $"The {Named(context, kind.Value)} is given as context of the {Named(element.Node, element.Kind)}, which it cannot be.",
                context.Id);
}
