using ArgumentMap.Validation.Cues;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM302.</summary>
internal sealed class EvidenceReadsLikeOpinion() : ValidationRule(
    "AM302",
    "evidence-reads-like-opinion",
    Severity.Info,
    "Evidence that reads like an opinion",
    "Evidence is offered as fact. What hedges, judges or ascribes a belief is rather a claim, which needs support of its own. A hint from "
    + "the wording, in English: \"may\", \"likely\", \"important\", \"believes\" and the like. Testimony is exempt: that somebody said it "
    + "is the fact.",
    "Make it a claim, or word the evidence as the fact that it is.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from evidence in context.Map.Evidence
        where evidence.Type != EvidenceType.Testimony && StatementLanguage.IsEnglish(context.Map, evidence)
        let cue = EnglishCues.Opinion.FirstIn(evidence.Text)
        where cue is not null
        select Found(evidence, $"The {evidence.KindAndId} reads like an opinion: \"{cue}\".");
}
