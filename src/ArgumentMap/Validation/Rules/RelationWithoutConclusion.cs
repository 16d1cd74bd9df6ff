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
        from relation in context.Map.Relations
        where context.Map.ConclusionsOf(relation.Id).Count == 0
        select Found(relation, $"The {relation.KindAndId} has no conclusion.");
}
