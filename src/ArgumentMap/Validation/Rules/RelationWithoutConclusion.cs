namespace ArgumentMap.Validation.Rules;

/// <summary>AM002.</summary>
internal sealed class RelationWithoutConclusion() : ValidationRule(
    "AM002",
    "relation-without-conclusion",
    Severity.Error,
    "Relation without a conclusion",
    "A relation says that something bears on something. Without a conclusion its premises bear on nothing.",
    "Name the conclusion, or remove the relation.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from slot in context.Map.RelationSlots
        where slot.Out.CountOf(EdgeRole.Conclusion) == 0
        select Found(slot.Node, $"The {slot.Node.KindAndId} has no conclusion.");
}
