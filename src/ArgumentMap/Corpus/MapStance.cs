namespace ArgumentMap;

/// <summary>
/// How a map stands to a statement. A map can take more than one stance: what it makes in one place another of its statements may
/// contradict, and it may have reasons for and against what it does not make itself.
/// </summary>
[Flags]
public enum MapStance
{
    /// <summary>
    /// It takes none: it does not have the statement, and no link joins the statement to one that it has and stands by, or only one that
    /// contrasts the two. It may still speak of the matter in other words.
    /// </summary>
    NoStance = 0,

    /// <summary>It makes the statement itself, in a passage in which it is anchored.</summary>
    Makes = 1,

    /// <summary>It does not have the statement, but another that corroborates it or says it in more or in less detail.</summary>
    Supports = 2,

    /// <summary>It makes a statement that contradicts this one, or raises an attack on this one that it does not answer.</summary>
    Attacks = 4,

    /// <summary>It has the statement, but no passage that makes it: the text implies it, or the analyst put it there.</summary>
    Implies = 8,
}
