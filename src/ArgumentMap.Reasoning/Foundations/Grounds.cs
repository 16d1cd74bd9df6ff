namespace ArgumentMap.Reasoning;

/// <summary>What may stand at the bottom of an argument without a reason of its own.</summary>
public enum Grounds
{
    /// <summary>Every statement that nothing supports: evidence, and what the text asks its reader to take as it is.</summary>
    AnyStatement,

    /// <summary>Evidence that nothing supports; a claim that nothing supports holds nothing up.</summary>
    EvidenceOnly,
}
