namespace ArgumentMap.Reasoning;

/// <summary>A recommendation, and the articles behind it.</summary>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="MadeBy">The maps that make it, in a passage.</param>
/// <param name="ImpliedBy">The maps that have it without a passage: implied, or the analyst's.</param>
/// <param name="SupportedBy">The maps that do not have it but bear it out.</param>
/// <param name="AttackedBy">The maps that speak against it.</param>
public sealed record Advice(Recommendation Recommendation, ValueList<string> MadeBy, ValueList<string> ImpliedBy,
    ValueList<string> SupportedBy, ValueList<string> AttackedBy)
{
    /// <summary>The advice in one line, as in <c>recommendation a/act: made by a, supported by b</c>.</summary>
    public override string ToString() => $"{Recommendation.KindAndId}: {string.Join(", ", Parts())}";

    private IEnumerable<string> Parts()
    {
        (string Word, ValueList<string> Maps)[] parts = [("made", MadeBy), ("implied", ImpliedBy), ("supported", SupportedBy),
            ("attacked", AttackedBy)];
        return parts.Where(part => part.Maps.Count > 0).Select(part => $"{part.Word} by {string.Join(", ", part.Maps)}");
    }
}
