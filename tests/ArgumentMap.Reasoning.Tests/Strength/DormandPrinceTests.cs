namespace ArgumentMap.Reasoning.Tests.Strength;

public class DormandPrinceTests
{
    [Test]
    public void A_linear_system_comes_to_rest_where_it_must()
    {
        // dx/dt = 1 − 2x − y, dy/dt = x − 3y rests at (3/7, 1/7).
        double[] state = [1, 0];

        var (residual, steps) = new DormandPrince(2, Linear).Rest(state, 1e-12, 10_000, default);

        Assert.That(residual, Is.LessThanOrEqualTo(1e-12));
        Assert.That(state, Is.EqualTo(new[] { 3.0 / 7, 1.0 / 7 }).Within(1e-12));
        Assert.That(steps, Is.LessThan(500));

        static void Linear(ReadOnlySpan<double> at, Span<double> slope) =>
            (slope[0], slope[1]) = (1 - (2 * at[0]) - at[1], at[0] - (3 * at[1]));
    }

    [TestCase(0.9)]
    [TestCase(0.1)]
    public void Which_of_two_resting_places_is_reached_depends_on_the_start(double start)
    {
        double[] state = [start];

        new DormandPrince(1, (at, slope) => slope[0] = at[0] * (1 - at[0]) * (at[0] - 0.5)).Rest(state, 1e-12, 10_000, default);

        Assert.That(state[0], Is.EqualTo(start > 0.5 ? 1 : 0).Within(1e-10));
    }

    [Test]
    public void What_never_rests_uses_up_the_steps()
    {
        double[] state = [1, 0];

        var (residual, steps) = new DormandPrince(2, (at, slope) => (slope[0], slope[1]) = (at[1], -at[0])).Rest(state, 1e-9, 200, default);

        Assert.That(steps, Is.EqualTo(200));
        Assert.That(residual, Is.GreaterThan(0.1));
        Assert.That(Math.Sqrt((state[0] * state[0]) + (state[1] * state[1])), Is.EqualTo(1).Within(1e-2), "it stays on its circle");
    }

    [Test]
    public void What_rests_already_takes_no_step()
    {
        double[] state = [0];

        Assert.That(new DormandPrince(1, (at, slope) => slope[0] = -at[0]).Rest(state, 1e-9, 200, default), Is.EqualTo((0.0, 0)));
    }
}
