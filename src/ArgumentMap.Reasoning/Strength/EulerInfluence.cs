namespace ArgumentMap.Reasoning;

/// <summary>Moves by the exponential of the energy: 1 − (1 − w²) / (1 + w eᴱ). It lies between w² and 1.</summary>
internal readonly struct EulerInfluence : IInfluence
{
    /// <inheritdoc/>
    public static double Strength(double baseScore, double energy) =>
        1 - ((1 - (baseScore * baseScore)) / (1 + (baseScore * LogisticInfluence.Exp(energy))));

    /// <inheritdoc/>
    public static double ByBaseScore(double baseScore, double energy)
    {
        var power = LogisticInfluence.Exp(energy);
        var rest = 1 / (1 + (baseScore * power));
        return (2 * baseScore * rest) + ((1 - (baseScore * baseScore)) * power * rest * rest);
    }

    /// <inheritdoc/>
    public static double ByEnergy(double baseScore, double energy)
    {
        var power = LogisticInfluence.Exp(energy);
        var rest = 1 / (1 + (baseScore * power));
        return (1 - (baseScore * baseScore)) * rest * (1 - rest);
    }
}
