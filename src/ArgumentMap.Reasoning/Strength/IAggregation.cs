namespace ArgumentMap.Reasoning;

/// <summary>
/// The first half of a gradual semantics: what the strengths of all attackers and supporters come to. The contributions of one side, each
/// a weight times a strength, are folded into a number one by one; the two numbers make the energy, positive where the supporters prevail.
/// Written as static members of a value type, so that the compiler makes a loop of its own for each semantics.
/// </summary>
internal interface IAggregation
{
    /// <summary>What no contribution comes to.</summary>
    static abstract double Start { get; }

    /// <summary>Whether supporters count at all.</summary>
    static abstract bool CountsSupports { get; }

    /// <summary>What a side comes to with one contribution more.</summary>
    static abstract double Add(double total, double contribution);

    /// <summary>The energy, from what the attackers and the supporters come to.</summary>
    static abstract double Energy(double attacks, double supports);

    /// <summary>
    /// By how much the size of the energy grows with each contribution of one side: the partial derivatives of the energy by supporters'
    /// contributions, and the negative of those by attackers'. O(contributions).
    /// </summary>
    /// <param name="contributions">The contributions of one side.</param>
    /// <param name="gradient">Takes one derivative for each, 0 or more.</param>
    static abstract void Gradient(ReadOnlySpan<double> contributions, Span<double> gradient);
}
