namespace ArgumentMap.Reasoning;

/// <summary>The sum of the supporters less the sum of the attackers: E = Σ supports − Σ attacks.</summary>
internal readonly struct SumAggregation : IAggregation
{
    /// <inheritdoc/>
    public static double Start => 0;

    /// <inheritdoc/>
    public static bool CountsSupports => true;

    /// <inheritdoc/>
    public static double Add(double total, double contribution) => total + contribution;

    /// <inheritdoc/>
    public static double Energy(double attacks, double supports) => supports - attacks;

    /// <inheritdoc/>
    public static void Gradient(ReadOnlySpan<double> contributions, Span<double> gradient) => gradient.Fill(1);
}
