namespace ArgumentMap.Validation.Rules;

/// <summary>AM105.</summary>
internal sealed class EvidenceWithoutAttribution() : ValidationRule(
    "AM105",
    "evidence-without-attribution",
    Severity.Warning,
    "Evidence without attribution",
    "Evidence can be checked only where it is known whence it comes: from a source, at a passage or as a whole, or from somebody who says "
    + "it. Testimony needs the somebody in any case, since its worth is that of its witness.",
    "Anchor it in its source (a citation of the whole source counts), or say who says it.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        return from evidence in context.Map.Evidence
               let isTestimony = evidence.Type == EvidenceType.Testimony
               where (isTestimony || evidence.Anchors.Count == 0) && context.Map.SpeakersOf(evidence.Id).Count == 0
               select Found(evidence, isTestimony
                   ? $"The {evidence.KindAndId} is testimony, but nobody is named who says it."
                   : $"The {evidence.KindAndId} has neither a source that it rests on nor anybody who says it.");
    }
}
