namespace ArgumentMap.Reasoning;

/// <summary>
/// Moves towards 1 or 0 in proportion to the energy, which must lie between −1 and 1: w + (1 − w) E where it is positive, w + w E where it
/// is not.
/// </summary>
internal readonly struct LinearInfluence : IInfluence
{
    /// <inheritdoc/>
    public static double Strength(double baseScore, double energy) =>
        baseScore + ((energy > 0 ? 1 - baseScore : baseScore) * energy);

    /// <inheritdoc/>
    public static double ByBaseScore(double baseScore, double energy) => 1 - Math.Abs(energy);

    /// <inheritdoc/>
    public static double ByEnergy(double baseScore, double energy) => energy > 0 ? 1 - baseScore : baseScore;
}
