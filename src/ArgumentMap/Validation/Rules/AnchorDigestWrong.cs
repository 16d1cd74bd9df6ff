namespace ArgumentMap.Validation.Rules;

/// <summary>AM205.</summary>
internal sealed class AnchorDigestWrong() : AnchorRule(
    AnchorProblem.PassageDigest,
    "AM205",
    "anchor-digest-wrong",
    "Anchor's digest wrong",
    "The passage is not the one that the anchor was made from: the text has changed there, or the offsets are off.",
    "Make the anchor anew from the passage that is meant.")
{
    protected override string Message(ArgumentNode node, TextAnchor anchor, string expected, string found) =>
        $"The {node.KindAndId} is anchored at {Place(anchor)}: the SHA-256 of that passage is {Digest.Shortened(found)}, not "
            + $"{Digest.Shortened(expected)}.";
}
