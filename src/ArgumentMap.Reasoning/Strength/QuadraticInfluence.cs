namespace ArgumentMap.Reasoning;

/// <summary>
/// Moves towards 1 or 0 by h = E² / (1 + E²): w + (1 − w) h where the energy is positive, w − w h where it is not. N. Potyka's
/// 2-Max(1) influence.
/// </summary>
internal readonly struct QuadraticInfluence : IInfluence
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
    public static double ByEnergy(double baseScore, double energy)
    {
        var slope = 2 * Math.Abs(energy) / ((1 + (energy * energy)) * (1 + (energy * energy)));
        return (energy > 0 ? 1 - baseScore : baseScore) * slope;
    }

    private static double Move(double energy) => 1 - (1 / (1 + (energy * energy)));
}
