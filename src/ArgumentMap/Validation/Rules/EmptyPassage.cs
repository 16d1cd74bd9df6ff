namespace ArgumentMap.Validation.Rules;

/// <summary>AM209.</summary>
internal sealed class EmptyPassage() : ValidationRule(
    "AM209",
    "empty-passage",
    Severity.Warning,
    "Anchor at an empty passage",
    "The anchor starts and ends at the same offset: there is nothing at that place that could bear a statement out. Mostly the source as a "
        + "whole was meant.",
    "Leave out start and end to cite the source as a whole, with a page or section where one is known; or make the anchor from the passage.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from node in context.Map.Nodes
        from anchor in node.Anchors
        where anchor.Range is { Length: 0 }
        select Found(node,
            $"The {node.KindAndId} is anchored at the empty passage {anchor.Start}–{anchor.End} of the source '{anchor.Source}'.") with
        {
            Anchor = anchor,
        };
}
