namespace ArgumentMap;

/// <summary>
/// How a map stands to a statement. A map can take more than one stance: what it makes in one place another of its statements may
/// contradict, and it may have reasons for and against what it does not make itself.
/// </summary>
[Flags]
public enum MapStance
{
    /// <summary>It does not mention the statement, and nothing that it says bears on it.</summary>
    Silent = 0,

    /// <summary>It makes the statement itself.</summary>
    Makes = 1,

    /// <summary>It does not make the statement, but another that corroborates it or says it in more detail.</summary>
    Supports = 2,

    /// <summary>It makes a statement that contradicts this one, or raises an attack on this one that it does not answer.</summary>
    Attacks = 4,
}
