namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Isotonic regression by pooling adjacent violators (R. E. Barlow, D. J. Bartholomew, J. M. Bremner and H. D. Brunk, Statistical Inference
/// under Order Restrictions, 1972): the ascending numbers nearest to the given ones in the sum of weighted squares. O(numbers).
/// </summary>
internal static class Isotonic
{
    /// <summary>Makes numbers ascending.</summary>
    /// <param name="numbers">The numbers; they are replaced.</param>
    /// <param name="weights">Their weights, each more than 0.</param>
    public static void Fit(Span<double> numbers, ReadOnlySpan<double> weights)
    {
        var pools = new (double Mean, double Weight, int End)[numbers.Length];
        var count = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            var (mean, weight) = (numbers[i], weights[i]);
            for (; count > 0 && pools[count - 1].Mean > mean; count--)
            {
                var (otherMean, otherWeight, _) = pools[count - 1];
                mean = ((mean * weight) + (otherMean * otherWeight)) / (weight + otherWeight);
                weight += otherWeight;
            }
            pools[count++] = (mean, weight, i + 1);
        }
        for (var (pool, i) = (0, 0); pool < count; pool++)
            for (; i < pools[pool].End; i++)
                numbers[i] = pools[pool].Mean;
    }

    /// <summary>
    /// The places nearest to the given ones that ascend by at least a step and lie between two ends. Where that is too much for the room
    /// between the ends, the step is made smaller.
    /// </summary>
    public static void Spread(Span<double> places, double step, double first, double last)
    {
        if (places.Length == 0) return;
        if (places.Length > 1) step = Math.Min(step, (last - first) / (places.Length - 1));
        for (var i = 0; i < places.Length; i++) places[i] -= i * step;
        var weights = new double[places.Length];
        Array.Fill(weights, 1);
        Fit(places, weights);
        var most = Math.Max(first, last - ((places.Length - 1) * step));
        for (var i = 0; i < places.Length; i++) places[i] = Math.Clamp(places[i], first, most) + (i * step);
    }
}
