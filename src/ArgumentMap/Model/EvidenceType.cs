namespace ArgumentMap;

/// <summary>What sort of fact a piece of <see cref="Evidence"/> is.</summary>
public enum EvidenceType
{
    /// <summary>A figure: a count, a sum, a rate.</summary>
    Statistic,

    /// <summary>Something that happened at a time.</summary>
    Event,

    /// <summary>What a named person or body said.</summary>
    Testimony,

    /// <summary>A written record: a treaty, a report, a law.</summary>
    Document,

    /// <summary>One case offered to show a general point.</summary>
    Example,

    /// <summary>An earlier case that a later one should follow.</summary>
    Precedent,

    /// <summary>A state of things that is seen or commonly known.</summary>
    Observation,
}
