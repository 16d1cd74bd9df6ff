using ArgumentMap.Reasoning.Tests.Support;
using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Strength;

[Category("Random")]
public class StrengthResultTests
{
    private static IEnumerable<GradualSemantics> All => GradualSemantics.All;

    private static IEnumerable<TestCaseData> CarouselLimits =>
    [
        new TestCaseData(GradualSemantics.QuadraticEnergy, StrengthStatus.OscillatedThenIntegrated, 0.224088, 0.047814, 0.186079),
        new TestCaseData(GradualSemantics.DFQuAD, StrengthStatus.OscillatedThenIntegrated, 0.033416, 0.033416, 0.288138),
        new TestCaseData(GradualSemantics.EulerBased, StrengthStatus.Converged, 1, 0, 0),
    ];

    [TestCaseSource(nameof(CarouselLimits))]
    public void What_goes_round_is_integrated_to_its_limit(GradualSemantics semantics, StrengthStatus status, double a, double b, double c)
    {
        var result = StrengthResult.Of(BipolarGraphs.Carousel(), semantics);

        Assert.That(result.Status, Is.EqualTo(status));
        Assert.That(result.Residual, Is.LessThanOrEqualTo(1e-9));
        Assert.That(result.StrengthOf("A"), Is.EqualTo(a).Within(5e-7));
        Assert.That(result.Framework.Ids.Where(id => id[0] == 'B').Select(result.StrengthOf), Is.Not.Empty.And.All.EqualTo(b).Within(5e-7));
        Assert.That(result.Framework.Ids.Where(id => id[0] == 'C').Select(result.StrengthOf), Is.Not.Empty.And.All.EqualTo(c).Within(5e-7));
    }

    [Test]
    public void What_goes_round_and_may_not_be_integrated_is_reported()
    {
        var result = StrengthResult.Of(BipolarGraphs.Carousel(), GradualSemantics.QuadraticEnergy, new StrengthOptions
        {
            MaxIntegrationSteps = 3,
        });

        Assert.That(result.Status, Is.EqualTo(StrengthStatus.NotConverged));
        Assert.That(result.Residual, Is.GreaterThan(1e-9));
    }

    [Test]
    public void An_oscillation_is_noticed_long_before_the_iterations_are_used_up()
    {
        var result = StrengthResult.Of(BipolarGraphs.Carousel(), GradualSemantics.DFQuAD);

        Assert.That(result.Iterations, Is.LessThan(200));
    }

    [Test]
    public void A_self_attack_settles()
    {
        var result = StrengthResult.Of(BipolarGraphs.Parse("a=0.5 a>a"), GradualSemantics.QuadraticEnergy);

        Assert.That(result.Status, Is.EqualTo(StrengthStatus.Converged));
        Assert.That(result.StrengthOf("a"), Is.EqualTo(0.4238537989).Within(1e-9));
    }

    [Test]
    public void The_h_categorizer_is_as_published()
    {
        var result = StrengthResult.Of(BipolarGraphs.Parse("a=0.5 b=0.5 c=0.5 d=0.5 e=0.5 a>e b>a b>c c>e d>a e>d"),
            GradualSemantics.HCategorizer);

        Assert.That(result.Framework.Ids.Select(result.StrengthOf), Is.EqualTo(new[] { 0.377015, 1, 0.5, 0.652417, 0.532761 })
            .Within(5e-7));
    }

    [Test]
    public void Mutual_attack_gives_the_golden_ratio_by_the_h_categorizer()
    {
        var result = StrengthResult.Of(BipolarGraphs.Parse("a=1 b=1 a>b b>a"), GradualSemantics.HCategorizer);

        Assert.That(result.Strengths.ToArray(), Is.Not.Empty.And.All.EqualTo((Math.Sqrt(5) - 1) / 2).Within(1e-9));
        Assert.That(result.StrengthOf("a"), Is.EqualTo(0.618034).Within(5e-7));
    }

    [TestCaseSource(nameof(All))]
    public void Without_circles_one_pass_gives_the_exact_fixpoint(GradualSemantics semantics) => BipolarGraphs.Acyclic.ForAll(framework =>
    {
        var result = StrengthResult.Of(framework, semantics);

        Assert.That((result.Status, result.Residual, result.Iterations), Is.EqualTo((StrengthStatus.Converged, 0.0, 0)));
        Assert.That(NaiveStrengths.Next(framework, semantics, [.. result.Strengths]), Is.EqualTo(result.Strengths.ToArray()));
    });

    [TestCaseSource(nameof(All))]
    public void Components_in_order_agree_with_a_fixpoint_over_all(GradualSemantics semantics) =>
        BipolarGraphs.Contracting.ForAll(framework =>
    {
        var expected = NaiveStrengths.Fixpoint(framework, semantics, 1e-13);

        var result = StrengthResult.Of(framework, semantics, new StrengthOptions { Tolerance = 1e-13 });

        Assert.That(result.Status, Is.EqualTo(StrengthStatus.Converged));
        Assert.That(result.Strengths.ToArray(), Is.EqualTo(expected).Within(1e-11));
    }, iter: 2_000);

    [TestCaseSource(nameof(All))]
    public void The_residual_is_what_the_status_says(GradualSemantics semantics) => BipolarGraphs.Any.ForAll(framework =>
    {
        var result = StrengthResult.Of(framework, semantics);

        var next = NaiveStrengths.Next(framework, semantics, [.. result.Strengths]);
        var residual = next.Zip(result.Strengths.ToArray(), (after, before) => Math.Abs(after - before)).Max();
        Assert.That(result.Strengths.ToArray(), Is.All.InRange(0, 1));
        Assert.That(result.Residual, Is.EqualTo(residual).Within(1e-15));
        Assert.That(result.Status == StrengthStatus.NotConverged, Is.EqualTo(residual > StrengthOptions.Default.Tolerance));
    }, iter: 1_000, print: null, pinned: "8KSRf6GVbMO5");

    [TestCaseSource(nameof(All))]
    public void Circles_come_to_rest_where_rounds_from_the_base_scores_do(GradualSemantics semantics) =>
        BipolarGraphs.Direct.ForAll(framework =>
    {
        var expected = NaiveStrengths.Rounds(framework, semantics, 1e-12, 2_100);

        var result = StrengthResult.Of(framework, semantics, new StrengthOptions { Tolerance = 1e-12 });

        // A strength below the tolerance that feeds itself grows or not as the rounds end, which is a matter of the tolerance.
        if (result.Strengths.ToArray().Any(strength => strength is > 0 and < 1e-9)) return;
        if (expected is not null) Assert.That(result.Strengths.ToArray(), Is.EqualTo(expected).Within(1e-6));
        else Assert.That(result.Status, Is.Not.EqualTo(StrengthStatus.Converged));
    }, iter: 500);

    [TestCaseSource(nameof(All))]
    public void Influences_by_way_of_relations_come_to_rest_where_direct_ones_do(GradualSemantics semantics) =>
        BipolarGraphs.Direct.ForAll(framework =>
    {
        var direct = StrengthResult.Of(framework, semantics);
        var byWires = StrengthResult.Of(BipolarGraphs.ByWires(framework), semantics);

        Assert.That(byWires.Status, Is.EqualTo(direct.Status));
        Assert.That(byWires.Strengths[..framework.Count].ToArray(), Is.EqualTo(direct.Strengths.ToArray()).Within(1e-6));
    }, iter: 500);

    /// <summary>c, which supports itself, keeps what it had from a in the first round, before b had told on a.</summary>
    [Test]
    public void A_statement_that_supports_itself_keeps_what_reached_it_on_the_way()
    {
        var result = StrengthResult.Of(BipolarGraphs.Parse("a=0.9 b=1 c=0 b>a a+c c+c"), GradualSemantics.DFQuAD);

        Assert.That(result.Framework.Ids.Select(result.StrengthOf), Is.EqualTo(new[] { 0, 1, 0.9 }).Within(1e-12));
        Assert.That(result.Status, Is.EqualTo(StrengthStatus.Converged));
    }

    [Test]
    public void A_circle_at_the_end_of_a_chain_that_is_longer_than_the_rounds_allowed_settles()
    {
        var builder = new BipolarFrameworkBuilder();
        builder.AddArgument("a0", 1);
        for (var i = 1; i < 5_000; i++) builder.AddArgument($"a{i}", 0);
        for (var i = 1; i < 5_000; i++) builder.AddSupport(i - 1, i);
        builder.AddSupport(4_999, 4_999);

        var result = StrengthResult.Of(builder.Build(), GradualSemantics.DFQuAD);

        Assert.That((result.Status, result.StrengthOf("a4999")), Is.EqualTo((StrengthStatus.Converged, 1.0)));
    }

    [Test]
    public void A_chain_of_half_a_million_needs_no_stack()
    {
        var builder = new BipolarFrameworkBuilder();
        for (var i = 0; i < 500_000; i++) builder.AddArgument($"a{i}", 0.5);
        for (var i = 1; i < 500_000; i++) builder.AddSupport(i, i - 1);
        builder.AddAttack(0, 499_999);

        Assert.That(StrengthResult.Of(builder.Build(), GradualSemantics.QuadraticEnergy).Status, Is.EqualTo(StrengthStatus.Converged));
    }

    [Test]
    public void A_long_computation_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.That(() => StrengthResult.Of(BipolarGraphs.Carousel(), GradualSemantics.QuadraticEnergy, null, stop.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Weights_multiply_strengths()
    {
        var builder = new BipolarFrameworkBuilder();
        builder.AddArgument("a", 0.5);
        builder.AddArgument("b", 0.8);
        builder.AddAttack("b", "a", 0.5);

        var result = StrengthResult.Of(builder.Build(), GradualSemantics.DFQuAD);

        Assert.That(result.StrengthOf("a"), Is.EqualTo(0.3).Within(1e-15));
    }
}
