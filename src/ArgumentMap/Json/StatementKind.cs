namespace ArgumentMap.Json;

/// <summary>What a file calls a statement; the words are the names (<see cref="Vocabulary"/>).</summary>
internal enum StatementKind
{
    /// <summary>A <see cref="ArgumentMap.Claim"/>.</summary>
    Claim,

    /// <summary>An <see cref="ArgumentMap.Evidence"/>.</summary>
    Evidence,

    /// <summary>A <see cref="ArgumentMap.Recommendation"/>.</summary>
    Recommendation,
}
