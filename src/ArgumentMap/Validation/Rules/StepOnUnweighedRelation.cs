namespace ArgumentMap.Validation.Rules;

/// <summary>AM113.</summary>
internal sealed class StepOnUnweighedRelation() : ValidationRule(
    "AM113",
    "step-on-unweighed-relation",
    Severity.Info,
    "Step on a relation that is not weighed",
    "Acceptance, proofs and strengths weigh supports and attacks, and so what is said for or against these. Preferences, context, rephrases "
    + "and the relations of a dialogue are taken as the map has them: a preference blocks attacks and an assumption is needed, however well "
    + "that is contested. The step stays in pictures and reports.",
    "Argue about the statements that the relation joins, or take the relation out to see what the answers are without it.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from step in context.Map.Relations
        where step.Kind is RelationKind.Support or RelationKind.Attack
        let unweighed = context.Map.ConclusionsOf(step.Id)
            .OfType<Relation>().Where(relation => relation.Kind is not (RelationKind.Support or RelationKind.Attack)).ToList()
        where unweighed.Count > 0
        select Found(step, $"No answer weighs the {step.KindAndId} on {Listed(unweighed)}.", [.. unweighed.Select(node => node.Id)]);
}
