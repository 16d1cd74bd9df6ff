namespace ArgumentMap.Reasoning;

/// <summary>Whether a search looked everywhere.</summary>
public enum SearchStatus
{
    /// <summary>It did: the answer is exact.</summary>
    Complete,

    /// <summary>A limit of number, steps or time stopped it: what is listed holds, and there may be more.</summary>
    Truncated,
}
