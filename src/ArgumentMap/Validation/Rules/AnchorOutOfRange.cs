using ArgumentMap.Wording;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM203.</summary>
internal sealed class AnchorOutOfRange() : AnchorRule(
    AnchorProblem.OutOfRange,
    "AM203",
    "anchor-out-of-range",
    "Anchor out of range",
    "The anchor points past the end of the text: of the text at hand, or else of the length that the source gives. Offsets are Unicode "
        + "code points, not bytes and not UTF-16 units.",
    "Make the anchor anew from the passage.")
{
    protected override string Message(ArgumentNode node, TextAnchor anchor, string expected, string found) =>
        $"The {node.KindAndId} is anchored at {Place(anchor)}, which is {found}.";

    protected override string? MessageWithoutText(ArgumentNode node, TextAnchor anchor, SourceDocument source) =>
        anchor.End > source.Length ? Message(node, anchor, "", $"a text of {Counted.Of(source.Length.Value, "code point")}") : null;
}
