namespace ArgumentMap.Validation.Rules;

/// <summary>AM001.</summary>
internal sealed class RelationWithoutPremise() : ValidationRule(
    "AM001",
    "relation-without-premise",
    Severity.Error,
    "Relation without a premise",
    "A relation says that something bears on something. Without a premise nothing does.",
    "Name the premises, or remove the relation.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from relation in context.Map.Relations
        where context.Map.PremisesOf(relation.Id).Count == 0
        select Found(relation, $"The {relation} has no premise.");
}
