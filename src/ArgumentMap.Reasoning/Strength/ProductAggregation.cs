namespace ArgumentMap.Reasoning;

/// <summary>
/// What each side leaves of the other, as independent probabilities: E = Π (1 − attack) − Π (1 − support). A contribution above 1, which
/// only a weight above 1 makes, counts as 1.
/// </summary>
internal readonly struct ProductAggregation : IAggregation
{
    /// <inheritdoc/>
    public static double Start => 1;

    /// <inheritdoc/>
    public static bool CountsSupports => true;

    /// <inheritdoc/>
    public static double Add(double total, double contribution) => total * Left(contribution);

    /// <inheritdoc/>
    public static double Energy(double attacks, double supports) => attacks - supports;

    /// <inheritdoc/>
    public static void Gradient(ReadOnlySpan<double> contributions, Span<double> gradient)
    {
        ProductOfOthers(contributions, gradient);
        for (var i = 0; i < gradient.Length; i++)
            if (contributions[i] > 1) gradient[i] = 0;
    }

    /// <summary>What a contribution leaves of the other side.</summary>
    internal static double Left(double contribution) => Math.Max(0, 1 - contribution);

    /// <summary>
    /// For each contribution what the others leave together; a pass in each direction, since dividing would fail where one leaves nothing.
    /// </summary>
    internal static void ProductOfOthers(ReadOnlySpan<double> contributions, Span<double> products)
    {
        var before = 1.0;
        for (var i = 0; i < contributions.Length; i++)
        {
            products[i] = before;
            before *= Left(contributions[i]);
        }
        var after = 1.0;
        for (var i = contributions.Length - 1; i >= 0; i--)
        {
            products[i] *= after;
            after *= Left(contributions[i]);
        }
    }
}
