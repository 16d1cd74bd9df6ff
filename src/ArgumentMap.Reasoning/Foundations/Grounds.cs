namespace ArgumentMap.Reasoning;

/// <summary>What may stand at the bottom of an argument without a reason of its own.</summary>
public enum Grounds
{
    /// <summary>Whatever nothing supports: evidence, what the text asks its reader to take as it is, and a support that is offered without premises.</summary>
    Any,

    /// <summary>Evidence that nothing supports; anything else that nothing supports holds nothing up.</summary>
    EvidenceOnly,
}
