namespace ArgumentMap.Reasoning;

/// <summary>
/// Moves along the logistic curve, as a neuron whose bias is the base score: σ(ln(w / (1 − w)) + E), which is w eᴱ / (1 − w + w eᴱ). A base
/// score of 0 or 1 is certain: nothing moves it.
/// </summary>
internal readonly struct LogisticInfluence : IInfluence
{
    /// <summary>Beyond this the exponential leaves the numbers; strengths are 0 or 1 to the last digit long before.</summary>
    private const double MostEnergy = 700;

    /// <inheritdoc/>
    public static double Strength(double baseScore, double energy)
    {
        var odds = baseScore * Exp(energy);
        return odds / (1 - baseScore + odds);
    }

    /// <inheritdoc/>
    public static double ByBaseScore(double baseScore, double energy)
    {
        var power = Exp(energy);
        var whole = 1 - baseScore + (baseScore * power);
        return power / whole / whole;
    }

    /// <inheritdoc/>
    public static double ByEnergy(double baseScore, double energy)
    {
        var strength = Strength(baseScore, energy);
        return strength * (1 - strength);
    }

    internal static double Exp(double energy) => Math.Exp(Math.Clamp(energy, -MostEnergy, MostEnergy));
}
