namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>What the parser does in a step.</summary>
internal enum StepKind : byte
{
    /// <summary>Takes a token, which must be there.</summary>
    Take,

    /// <summary>Goes into a rule.</summary>
    Call,

    /// <summary>Goes to the target, unless a token of the set is next.</summary>
    Skip,

    /// <summary>Fails, unless a token of the set is next.</summary>
    Require,

    /// <summary>Goes to the target if a token of the set is next; where a mandatory part ends, tries to recover to another of it.</summary>
    Again,

    /// <summary>Goes to the target.</summary>
    Jump,

    /// <summary>Fails: no part of a choice is next.</summary>
    Fail,

    /// <summary>Opens a node within a rule.</summary>
    Open,

    /// <summary>Closes it.</summary>
    Close,

    /// <summary>Ends the rule.</summary>
    Return,
}
