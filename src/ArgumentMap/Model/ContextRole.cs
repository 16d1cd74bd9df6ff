namespace ArgumentMap;

/// <summary>
/// What the premises of a relation of the kind <see cref="RelationKind.Context"/> are to its conclusion. None of them is a reason.
/// </summary>
public enum ContextRole
{
    /// <summary>What it is to be understood with: a definition, the scope, the circumstances. It decides nothing.</summary>
    Context,

    /// <summary>What is taken for granted in it, without a reason: read by support, it falls with any of its assumptions.</summary>
    Assumption,

    /// <summary>Why it is said, or the step taken, in this way. It decides nothing.</summary>
    Justification,
}
