namespace ArgumentMap.Reasoning;

/// <summary>What may stand at the bottom of an argument without a reason of its own.</summary>
public enum AllowedGrounds
{
    /// <summary>
    /// All evidence, and whatever else nothing supports: what the text asks its reader to take as it is, and a support that is offered
    /// without premises.
    /// </summary>
    Any,

    /// <summary>Evidence alone; anything else that nothing supports holds nothing up.</summary>
    EvidenceOnly,
}
