namespace ArgumentMap.Validation;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing need be wrong.</summary>
    Info,

    /// <summary>Probably a weakness of the argument or a slip of the analyst.</summary>
    Warning,

    /// <summary>The map says something that cannot be meant.</summary>
    Error,
}
