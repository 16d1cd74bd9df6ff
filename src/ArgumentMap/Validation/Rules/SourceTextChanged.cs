namespace ArgumentMap.Validation.Rules;

/// <summary>AM202.</summary>
internal sealed class SourceTextChanged() : ValidationRule(
    "AM202",
    "source-text-changed",
    Severity.Error,
    "Source text changed",
    "The digest or the length of the text at hand is not the one that the map gives for the source: the text is another or has changed, "
        + "and anchors may be off.",
    "Find the text that the map was made from; or check every anchor against the new one, and then give the source its digest and length.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from source in context.Map.Sources
        let text = context.TextOf(source)
        where text is not null
        let faults = text.FaultsOf(source).ToList()
        where faults.Count > 0
        select Found(
            $"The text of the source '{source.Id}' is not the one that the map was made from: "
                + $"{string.Join("; ", faults.Select(Difference))}.");

    private static string Difference(AnchorFault fault) => fault.Problem == AnchorProblem.SourceDigest
        ? $"its SHA-256 is {Digest.Shortened(fault.Found)}, not {Digest.Shortened(fault.Expected)}"
        : $"it has {fault.Found}, not {fault.Expected}";
}
