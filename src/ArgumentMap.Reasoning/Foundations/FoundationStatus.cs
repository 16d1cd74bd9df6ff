namespace ArgumentMap.Reasoning;

/// <summary>Whether a statement stands on anything.</summary>
public enum FoundationStatus
{
    /// <summary>Some set of grounds suffices for it.</summary>
    Founded,

    /// <summary>It is a ground itself, evidence or a statement that nothing supports, and stands on its own word.</summary>
    Ground,

    /// <summary>No set of grounds suffices: its support runs in a circle, or rests on what may not stand at the bottom.</summary>
    Unfounded,
}
