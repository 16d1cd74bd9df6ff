namespace ArgumentMap.Reasoning;

/// <summary>
/// Moves towards 1 or 0 by h = |E| / (1 + |E|): w + (1 − w) h where the energy is positive, w − w h where it is not. The 1-Max(1) influence
/// of N. Potyka's family, of which <see cref="QuadraticInfluence"/> is the 2-Max(1).
/// </summary>
internal readonly struct RationalInfluence : IInfluence
{
    /// <inheritdoc/>
    public static double Strength(double baseScore, double energy)
    {
        var move = Move(energy);
        return energy > 0 ? baseScore + ((1 - baseScore) * move) : baseScore - (baseScore * move);
    }

    /// <inheritdoc/>
    public static double ByBaseScore(double baseScore, double energy) => 1 - Move(energy);

    /// <inheritdoc/>
    public static double ByEnergy(double baseScore, double energy) =>
        (energy > 0 ? 1 - baseScore : baseScore) / ((1 + Math.Abs(energy)) * (1 + Math.Abs(energy)));

    private static double Move(double energy) => Math.Abs(energy) / (1 + Math.Abs(energy));
}
