using ArgumentMap.Validation.Cues;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM301.</summary>
internal sealed class ClaimReadsLikeRecommendation() : ValidationRule(
    "AM301",
    "claim-reads-like-recommendation",
    Severity.Info,
    "Claim that reads like a recommendation",
    "A claim that says what should be done is a recommendation, unless it only judges. A hint from the wording, in English: \"should\", "
    + "\"must\", \"needs to\" and the like, except where they say what must have been or what should be noted.",
    "Make it a recommendation and say who should act, or word the claim as what is so.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from claim in context.Map.Claims
        where StatementLanguage.IsEnglish(context.Map, claim)
        // At the very start a modal asks or supposes: "Should the bank fail, …".
        let cue = EnglishCues.Duty.FirstIn(claim.Text, firstWord: 1)
        where cue is not null
        select Found(claim, $"The {claim.KindAndId} reads like a recommendation: \"{cue}\".");
}
