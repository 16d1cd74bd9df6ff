namespace ArgumentMap;

/// <summary>How a map and a source's text can disagree.</summary>
public enum AnchorProblem
{
    /// <summary>The digest of the text is not the one that the source carries: the text is another or has changed.</summary>
    SourceDigest,

    /// <summary>The text has another length than the source says.</summary>
    SourceLength,

    /// <summary>The anchor points outside the text.</summary>
    OutOfRange,

    /// <summary>The passage is not the one that the anchor was made from: the text has changed, or the offsets are off.</summary>
    PassageDigest,

    /// <summary>The passage does not start in the paragraph that the anchor names.</summary>
    Paragraph,
}
