namespace ArgumentMap.Validation.Rules;

/// <summary>AM001.</summary>
internal sealed class RelationWithoutPremise() : ValidationRule(
    "AM001",
    "relation-without-premise",
    Severity.Error,
    "Relation without a premise",
    "A relation says that something bears on something. Without a premise nothing does, "
    + "unless the step has words of its own: an argument in a sentence whose premises nobody has spelled out.",
    "Name the premises, say the argument in the relation's text, or remove the relation.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from relation in context.Map.Relations
        where !relation.HasWords && context.Map.PremisesOf(relation.Id).Count == 0
        select Found(relation, $"The {relation.KindAndId} has no premise.");
}
