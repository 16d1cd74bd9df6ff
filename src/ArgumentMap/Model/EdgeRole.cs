namespace ArgumentMap;

/// <summary>
/// What an <see cref="ArgumentEdge"/> says of its two ends; it tells a relation that is a premise from one that is attacked.
/// </summary>
public enum EdgeRole
{
    /// <summary>The source is a premise of the target, which is a relation.</summary>
    Premise,

    /// <summary>The target is a conclusion of the source, which is a relation.</summary>
    Conclusion,
}
