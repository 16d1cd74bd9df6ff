namespace ArgumentMap.Reasoning;

/// <summary>What lines of support must not share to count as independent. In every case they share no statement.</summary>
public enum Independence
{
    /// <summary>No statement.</summary>
    Statements,

    /// <summary>
    /// Nor a source in which their grounds are anchored: an article, a report; sources with the same address or text are one. Grounds
    /// without an anchor count as of one unknown source.
    /// </summary>
    Sources,

    /// <summary>
    /// Nor one who vouches for their grounds: the participant who says it, else the author of the source in which it is anchored, else,
    /// where no author is known, that source. People of one name are one, and so are those who write a source together. Grounds with
    /// neither count as of one unknown person.
    /// </summary>
    Participants,
}
