using ArgumentMap.Validation.Cues;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM303.</summary>
internal sealed class RecommendationReadsLikeClaim() : ValidationRule(
    "AM303",
    "recommendation-reads-like-claim",
    Severity.Info,
    "Recommendation that reads like a claim",
    "A recommendation says what somebody is to do. A hint from the wording, in English: no \"should\", \"must\", \"needs\", \"is "
    + "essential\" or the like, and no verb at its start that could be an imperative.",
    "Say who should do what, or make it a claim.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from recommendation in context.Map.Recommendations
        where recommendation.Text.Length > 0 && StatementLanguage.IsEnglish(context.Map, recommendation)
        where EnglishCues.Directive.FirstIn(recommendation.Text) is null && !EnglishCues.Imperative.Opens(recommendation.Text)
        select Found(recommendation,
            $"Nothing in the wording of the {recommendation.KindAndId} directs anybody: \"{Shortened(recommendation.Text)}\".");
}
