using ArgumentMap.Rendering.Layout.Layered;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.Layout;

[Category("Random")]
public class IsotonicTests
{
    private static readonly Gen<double[]> Numbers = Gen.Double[-20, 20].Array[1, 12];

    [Test]
    public void The_nearest_ascending_numbers_are_those_of_the_min_max_formula() =>
        Gen.Select(Numbers, Gen.Double[0.1, 5].Array[12]).ForAll((numbers, weights) =>
    {
        var fitted = (double[])numbers.Clone();
        Isotonic.Fit(fitted, weights.AsSpan(0, numbers.Length));
        return fitted.Index().All(place => Math.Abs(place.Item - MinMax(numbers, weights, place.Index)) < 1e-9);
    });

    [Test]
    public void Spread_places_keep_their_distance_between_the_ends() => Numbers.ForAll(numbers =>
    {
        var places = (double[])numbers.Clone();
        Isotonic.Spread(places, 3, -15, 15);
        var step = Math.Min(3, 30.0 / Math.Max(1, numbers.Length - 1));
        return places.All(place => place is >= -15.000001 and <= 15.000001) && places.Zip(places.Skip(1))
            .All(pair => pair.Second - pair.First >= step - 1e-9);
    });

    [Test]
    public void Places_far_enough_apart_stay()
    {
        double[] places = [1, 6, 20];

        Isotonic.Spread(places, 5, 0, 30);

        Assert.That(places, Is.EqualTo(new double[] { 1, 6, 20 }).Within(1e-9));
    }

    private static double MinMax(double[] numbers, double[] weights, int index) =>
        Enumerable.Range(0, index + 1).Max(from => Enumerable.Range(index, numbers.Length - index).Min(to =>
            Enumerable.Range(from, to - from + 1).Sum(i => numbers[i] * weights[i]) / Enumerable.Range(from, to - from + 1)
                .Sum(i => weights[i])));
}
