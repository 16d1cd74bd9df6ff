namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>How one element of an Argdown document bears on another.</summary>
internal enum RelationType
{
    Support,
    Attack,
    Undercut,

    /// <summary>Support between statements, in strict mode.</summary>
    Entails,

    /// <summary>Attack between statements, in strict mode: not both are true.</summary>
    Contrary,

    /// <summary>One of two statements is true and the other is not.</summary>
    Contradictory,
}
