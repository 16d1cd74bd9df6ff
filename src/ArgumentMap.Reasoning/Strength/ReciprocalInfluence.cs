namespace ArgumentMap.Reasoning;

/// <summary>Divides by the attackers: w / (1 − E), for an energy of 0 or less.</summary>
internal readonly struct ReciprocalInfluence : IInfluence
{
    /// <inheritdoc/>
    public static double Strength(double baseScore, double energy) => baseScore / (1 - energy);

    /// <inheritdoc/>
    public static double ByBaseScore(double baseScore, double energy) => 1 / (1 - energy);

    /// <inheritdoc/>
    public static double ByEnergy(double baseScore, double energy) => baseScore / ((1 - energy) * (1 - energy));
}
