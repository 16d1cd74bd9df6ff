namespace ArgumentMap.Validation.Rules;

/// <summary>AM102.</summary>
internal sealed class RecommendationWithoutEvidence() : ValidationRule(
    "AM102",
    "recommendation-without-evidence",
    Severity.Warning,
    "Recommendation without evidence",
    "Advice that rests on claims alone rests on opinion. Evidence counts wherever it stands beneath the recommendation: on a line of "
    + "supports, also where it supports a step; not where it attacks or is said in other words alone.",
    "Add the evidence that the text gives for the claims beneath, or read the recommendation as opinion.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        // One walk up from all evidence, instead of one down from each recommendation.
        var flow = new SupportFlow(context.Map);
        var evidenced = flow.WithAllAbove([.. context.Map.Evidence]);
        return from recommendation in context.Map.Recommendations
               where !evidenced.Contains(recommendation.Id)
               select Found(recommendation, flow.Beneath(recommendation).Any()
                   ? $"There is no evidence beneath the {recommendation.KindAndId}, only claims."
                   : $"Nothing supports the {recommendation.KindAndId}.");
    }
}
