using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.Strength;

public class StrengthOptionsTests
{
    [Test]
    public void Values_out_of_range_are_refused()
    {
        Assert.That(() => new StrengthOptions { Tolerance = 0 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new StrengthOptions { Tolerance = double.NaN }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new StrengthOptions { MaxIterations = -1 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new StrengthOptions { MaxIntegrationSteps = -1 }, Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Without_iterations_circles_are_integrated_at_once()
    {
        var result = StrengthResult.Of(BipolarGraphs.Parse("a=0.5 a>a"), GradualSemantics.QuadraticEnergy, new StrengthOptions
        {
            MaxIterations = 0,
        });

        Assert.That(result.Status, Is.EqualTo(StrengthStatus.OscillatedThenIntegrated));
        Assert.That(result.StrengthOf("a"), Is.EqualTo(0.4238537989).Within(1e-9));
    }

    [TestCase(1e-3)]
    [TestCase(1e-6)]
    [TestCase(1e-12)]
    public void The_residual_keeps_the_tolerance(double tolerance)
    {
        var result = StrengthResult.Of(BipolarGraphs.Carousel(), GradualSemantics.DFQuAD, new StrengthOptions { Tolerance = tolerance });

        Assert.That(result.Status, Is.EqualTo(StrengthStatus.OscillatedThenIntegrated));
        Assert.That(result.Residual, Is.LessThanOrEqualTo(tolerance));
    }
}
