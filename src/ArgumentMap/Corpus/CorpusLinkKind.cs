namespace ArgumentMap;

/// <summary>How a statement of one map stands to a statement of another.</summary>
public enum CorpusLinkKind
{
    /// <summary>Both say the same; merged, they are one statement.</summary>
    SameAs,

    /// <summary>The first is a further reason to believe the second.</summary>
    Corroborates,

    /// <summary>Not both can be true.</summary>
    Contradicts,

    /// <summary>The first says the second in more detail.</summary>
    Elaborates,

    /// <summary>
    /// Both can be true, yet the two judge the same matter differently: what one praises the other fears. It speaks neither for nor against
    /// either; merged, each is context of the other.
    /// </summary>
    Contrasts,
}
