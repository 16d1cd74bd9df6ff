using ArgumentMap.Gsn;

namespace ArgumentMap.Validation.Cases;

/// <summary>AM509.</summary>
internal sealed class IdOfAnotherKind() : CaseRule(
    "AM509",
    "gsn-id-of-another-kind",
    Severity.Info,
    "Id that begins like another kind",
    "By custom G is a goal, S a strategy, Sn a solution, C context, A an assumption, J a justification, CG a counter goal and CSn a "
    + "counter solution. A type that says otherwise holds, and misleads who reads the id.",
    "Rename the element, or correct its type.")
{
    protected override IEnumerable<Finding> Check(GsnKinds kinds) =>
        from element in kinds.Elements()
        let byId = GsnElements.KindOfId(element.Node.Id)
        where byId is not null && byId != element.Kind
        select Found(element.Node, $"The {Named(element.Node, element.Kind)} has an id that begins like that of a {Word(byId.Value)}.");
}
