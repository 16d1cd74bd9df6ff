namespace ArgumentMap.Validation.Rules;

/// <summary>AM206.</summary>
internal sealed class OverlappingAnchors() : ValidationRule(
    "AM206",
    "overlapping-anchors",
    Severity.Info,
    "Overlapping anchors of different kinds",
    "Two statements of different kinds, such as a claim and a piece of evidence, rest on passages that overlap: one sentence may say both, "
    + "or one of the kinds is wrong. A statement is reported with five others at the most.",
    "Check the kinds; where both are right, narrow the anchors to the words that say each.")
{
    private const int MostOfOneStatement = 5;

    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from overlap in AnchorOverlaps.Of(context.Map, MostOfOneStatement, context.CancellationToken)
        let anchor = overlap.First.Anchor
        let other = overlap.Second.Anchor
        let message = $"The {overlap.First.Statement.KindAndId} and the {overlap.Second.Statement.KindAndId} rest on overlapping passages "
            + $"of the source '{anchor.Source}': "
            + $"{anchor.Start}–{anchor.End} and {other.Start}–{other.End}."
        select Found(overlap.First.Statement, message, overlap.Second.Statement.Id) with { Anchor = anchor };
}
