namespace ArgumentMap.Reasoning;

/// <summary>The sum of the attackers alone: E = −Σ attacks.</summary>
internal readonly struct AttackSumAggregation : IAggregation
{
    /// <inheritdoc/>
    public static double Start => 0;

    /// <inheritdoc/>
    public static bool CountsSupports => false;

    /// <inheritdoc/>
    public static double Add(double total, double contribution) => total + contribution;

    /// <inheritdoc/>
    public static double Energy(double attacks, double supports) => -attacks;

    /// <inheritdoc/>
    public static void Gradient(ReadOnlySpan<double> contributions, Span<double> gradient) => gradient.Fill(1);
}
