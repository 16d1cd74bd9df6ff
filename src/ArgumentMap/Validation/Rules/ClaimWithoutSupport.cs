namespace ArgumentMap.Validation.Rules;

/// <summary>AM101.</summary>
internal sealed class ClaimWithoutSupport() : ValidationRule(
    "AM101",
    "claim-without-support",
    Severity.Warning,
    "Claim without support",
    "A claim for which no reason is given has only its author's word. For a main claim, or one that is a premise of nothing and so what "
    + "the text arrives at, that is a warning. A premise may be taken as given, and where an argument starts it must: that is only "
    + "information, and none where the text takes the premise for granted or the analyst added it. A rephrasing counts as support; "
    + "context, assumptions and justifications do not, and what is only given as such needs none.",
    "Add the reason that the text gives, make the claim evidence where it states a fact, or leave it as the author's bare word.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from claim in context.Map.Claims
        where !context.Map.RelationsTo(claim.Id).Any(relation => relation.Kind is RelationKind.Support or RelationKind.Rephrase)
        let steps = context.Map.RelationsFrom(claim.Id)
        where claim.IsMain || steps.Count == 0 || steps.Any(step => step.Kind != RelationKind.Context)
        let finding = Judge(claim, isPremise: steps.Count > 0)
        where finding is not null
        select finding;

    private Finding? Judge(Claim claim, bool isPremise)
    {
        if (claim.IsMain) return Found(claim, $"Nothing supports the {claim.KindAndId}, though it is what the text argues for.");
        if (!isPremise) return Found(claim, $"Nothing supports the {claim.KindAndId}, and it is a premise of nothing.");
        return claim.Basis is Basis.Implicit or Basis.Analyst
            ? null
            : Found(claim, $"The {claim.KindAndId} is a premise for which no reason is given.") with { Severity = Severity.Info };
    }
}
