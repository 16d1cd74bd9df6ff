namespace ArgumentMap.Validation;

/// <summary>Which rules hold for a map: those for a text's argument, or those for an assurance case.</summary>
public enum ValidationProfile
{
    /// <summary>A map that was read from a GSN file is an assurance case, any other is a text's argument.</summary>
    ByOrigin,

    /// <summary>A text's argument.</summary>
    Argument,

    /// <summary>
    /// An assurance case in the Goal Structuring Notation. The rules of its community standard hold, and some that are about texts do not.
    /// </summary>
    Gsn,
}
