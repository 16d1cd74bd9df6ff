namespace ArgumentMap.Reasoning;

/// <summary>
/// The product aggregation with every factor squared: E = Π (1 − attack)² − Π (1 − support)². A contribution above 1 counts as 1.
/// </summary>
internal readonly struct SquaredProductAggregation : IAggregation
{
    /// <inheritdoc/>
    public static double Start => 1;

    /// <inheritdoc/>
    public static bool CountsSupports => true;

    /// <inheritdoc/>
    public static double Add(double total, double contribution)
    {
        var left = ProductAggregation.Left(contribution);
        return total * left * left;
    }

    /// <inheritdoc/>
    public static double Energy(double attacks, double supports) => attacks - supports;

    /// <inheritdoc/>
    public static void Gradient(ReadOnlySpan<double> contributions, Span<double> gradient)
    {
        ProductAggregation.ProductOfOthers(contributions, gradient);
        for (var i = 0; i < gradient.Length; i++) gradient[i] *= 2 * ProductAggregation.Left(contributions[i]) * gradient[i];
    }
}
