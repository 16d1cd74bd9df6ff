namespace ArgumentMap.Validation.Rules;

/// <summary>AM103.</summary>
internal sealed class RecommendationWithoutAddressee() : ValidationRule(
    "AM103",
    "recommendation-without-addressee",
    Severity.Warning,
    "Recommendation without an addressee",
    "What nobody in particular should do, nobody does.",
    "Name as addressees those who should act, as the text names them.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from recommendation in context.Map.Recommendations
        where recommendation.Addressees.All(string.IsNullOrWhiteSpace)
        select Found(recommendation, $"The {recommendation.KindAndId} does not say who should act.");
}
