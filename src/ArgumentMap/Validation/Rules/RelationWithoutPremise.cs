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
        from slot in context.Map.RelationSlots
        where slot.Node is Relation { HasWords: false } && slot.In.CountOf(EdgeRole.Premise) == 0
        select Found(slot.Node, $"The {slot.Node.KindAndId} has no premise.");
}
