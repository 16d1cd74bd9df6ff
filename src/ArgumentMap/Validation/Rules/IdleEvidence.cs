namespace ArgumentMap.Validation.Rules;

/// <summary>AM104.</summary>
internal sealed class IdleEvidence() : ValidationRule(
    "AM104",
    "idle-evidence",
    Severity.Warning,
    "Idle evidence",
    "Evidence is evidence for or against something. Where it supports, attacks and rephrases nothing and is context for nothing, either "
    + "the map lacks what it is offered for, or the text only tells it by the way.",
    "Join it to what it is offered for, or take it out of the map.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from evidence in context.Map.Evidence
        where !context.Map.RelationsFrom(evidence.Id)
        .Any(relation => relation.Kind is RelationKind.Support or RelationKind.Attack or RelationKind.Rephrase or RelationKind.Context)
        select Found(evidence, $"The {evidence.KindAndId} supports nothing and attacks nothing.");
}
