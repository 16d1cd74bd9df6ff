namespace ArgumentMap;

/// <summary>Where a statement or relation comes from: the text's own words, what the text takes for granted, or the analyst.</summary>
public enum Basis
{
    /// <summary>The text says it.</summary>
    Explicit,

    /// <summary>The text does not say it but plainly takes it for granted (an enthymeme's missing premise).</summary>
    Implicit,

    /// <summary>The analyst added it.</summary>
    Analyst,
}
