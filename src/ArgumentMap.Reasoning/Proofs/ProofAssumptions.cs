namespace ArgumentMap.Reasoning;

/// <summary>What an evaluation by proof standards takes for granted.</summary>
public enum ProofAssumptions
{
    /// <summary>The statements with the tag <c>assumed</c> (<see cref="ProofTags.Assumed"/>), whatever is said against them.</summary>
    Marked,

    /// <summary>
    /// Evidence, and what the map gives no reasons for: each weighs its base score, 1 where it has none, as if there were a reason for it,
    /// and can be outweighed.
    /// </summary>
    Grounds,
}
