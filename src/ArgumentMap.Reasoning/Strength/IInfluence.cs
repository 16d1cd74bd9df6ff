namespace ArgumentMap.Reasoning;

/// <summary>
/// The second half of a gradual semantics: how the energy moves an argument from its base score. Without energy it stays there. Written as
/// static members of a value type, so that the compiler makes a loop of its own for each semantics.
/// </summary>
internal interface IInfluence
{
    /// <summary>The strength, from 0 to 1.</summary>
    /// <param name="baseScore">The base score, from 0 to 1.</param>
    /// <param name="energy">The energy, positive where the supporters prevail.</param>
    static abstract double Strength(double baseScore, double energy);

    /// <summary>The partial derivative of the strength by the base score.</summary>
    static abstract double ByBaseScore(double baseScore, double energy);

    /// <summary>The partial derivative of the strength by the energy; where there is a kink at 0, the one from below.</summary>
    static abstract double ByEnergy(double baseScore, double energy);
}
