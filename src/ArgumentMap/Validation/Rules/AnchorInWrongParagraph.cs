namespace ArgumentMap.Validation.Rules;

/// <summary>AM204.</summary>
internal sealed class AnchorInWrongParagraph() : AnchorRule(
    AnchorProblem.Paragraph,
    "AM204",
    "anchor-in-wrong-paragraph",
    "Anchor in the wrong paragraph",
    "The passage does not start in the paragraph that the anchor names. Paragraphs are the lines of the text that are not blank, counted "
        + "from 1.",
    "Correct the paragraph; where the passage is wrong too, make the anchor anew from it.")
{
    protected override string Message(ArgumentNode node, TextAnchor anchor, string expected, string found) =>
        anchor.Range is null
            ? $"The {node.KindAndId} is anchored at {Place(anchor)}, which is {found}."
            : $"The {node.KindAndId} is anchored at {Place(anchor)}: that starts in {found}, not in {expected}.";
}
