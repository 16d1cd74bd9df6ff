using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Strength;

/// <summary>What each semantics makes of one argument: its formula, its promises, its derivatives.</summary>
[Category("Random")]
public class GradualSemanticsTests
{
    private static readonly Gen<double[]> Contributions = Gen.Double[0, 1].Array[0, 4];

    private static readonly Gen<(double BaseScore, double[] Attacks, double[] Supports)> Situations = Gen.Select(Gen.Double[0, 1],
        Contributions, Contributions);

    private static IEnumerable<GradualSemantics> All => GradualSemantics.All;

    /// <summary>The formulas of the papers, term by term, where there is one energy.</summary>
    private static IEnumerable<TestCaseData> Formulas =>
    [
        Formula(GradualSemantics.QuadraticEnergy, (w, a, s) => Moved(w, s.Sum() - a.Sum(), e => e * e / (1 + (e * e)))),
        Formula(GradualSemantics.EulerBased, (w, a, s) => 1 - ((1 - (w * w)) / (1 + (w * Math.Exp(s.Sum() - a.Sum()))))),
        Formula(GradualSemantics.DFQuAD, (w, a, s) => Moved(w, Left(a) - Left(s), Math.Abs)),
        Formula(GradualSemantics.SquaredDFQuADUncertainpy, (w, a, s) => Moved(w, (Left(a) * Left(a)) - (Left(s) * Left(s)), Math.Abs)),
        Formula(GradualSemantics.SquaredDFQuADQbafPy, (w, a, s) => Moved(w, Left(a) - Left(s), e => Math.Abs(e) / (1 + Math.Abs(e)))),
        Formula(GradualSemantics.MlpBased, (w, a, s) => 1 / (1 + Math.Exp(-Math.Log(w / (1 - w)) - s.Sum() + a.Sum()))),
        Formula(GradualSemantics.HCategorizer, (w, a, _) => w / (1 + a.Sum())),
        Formula(GradualSemantics.WeightedHCategorizer, (w, a, _) => w / (1 + a.Sum())),
    ];

    [TestCaseSource(nameof(Formulas))]
    public void The_strength_is_the_papers_formula(GradualSemantics semantics, Func<double, double[], double[], double> formula) =>
        Situations.ForAll(
        situation => Assert.That(
            semantics.Strength(situation.BaseScore, situation.Attacks, situation.Supports),
            Is.EqualTo(formula(situation.BaseScore, situation.Attacks, situation.Supports)).Within(1e-12)));

    [TestCaseSource(nameof(All))]
    public void Strengths_lie_between_0_and_1_even_with_great_weights(GradualSemantics semantics) =>
        Gen.Select(Gen.OneOf(Gen.Double[0, 1], Gen.OneOf(0.0, 1.0)), Gen.Double[0, 1e5].Array[0, 4], Gen.Double[0, 1e5].Array[0, 4]).ForAll(
            (baseScore, attacks, supports) => Assert.That(semantics.Strength(baseScore, attacks, supports), Is.InRange(0, 1)));

    [TestCaseSource(nameof(All))]
    public void Without_attackers_and_supporters_the_base_score_stays(GradualSemantics semantics) =>
        Gen.Double[0, 1].ForAll(baseScore => Assert.That(semantics.Strength(baseScore, [], []), Is.EqualTo(baseScore).Within(1e-15)));

    [TestCaseSource(nameof(All))]
    public void A_stronger_attacker_never_helps_and_a_stronger_supporter_never_harms(GradualSemantics semantics) =>
        Gen.Select(Situations, Gen.Double[0, 1], Gen.Double[0, 1]).ForAll((situation, one, other) =>
        {
            var (low, high) = (Math.Min(one, other), Math.Max(one, other));

            Assert.That(
                semantics.Strength(situation.BaseScore, [.. situation.Attacks, high], situation.Supports),
                Is.LessThanOrEqualTo(semantics.Strength(situation.BaseScore, [.. situation.Attacks, low], situation.Supports) + 1e-15));
            Assert.That(
                semantics.Strength(situation.BaseScore, situation.Attacks, [.. situation.Supports, high]),
                Is.GreaterThanOrEqualTo(semantics.Strength(situation.BaseScore, situation.Attacks, [.. situation.Supports, low]) - 1e-15));
        });

    [TestCaseSource(nameof(All))]
    public void A_higher_base_score_never_harms(GradualSemantics semantics) =>
        Gen.Select(Situations, Gen.Double[0, 1]).ForAll((situation, other) => Assert.That(
            semantics.Strength(Math.Max(situation.BaseScore, other), situation.Attacks, situation.Supports),
            Is.GreaterThanOrEqualTo(
                semantics.Strength(Math.Min(situation.BaseScore, other), situation.Attacks, situation.Supports) - 1e-15)));

    [TestCaseSource(nameof(All))]
    public void Derivatives_agree_with_finite_differences(GradualSemantics semantics) => Gen.Select(
        Gen.Double[0.05, 0.95], Gen.Double[0.05, 0.95].Array[1, 3], Gen.Double[0.05, 0.95].Array[1, 3])
            .ForAll((baseScore, attacks, supports) =>
    {
        const double Step = 1e-5;
        // Across the kink at energy 0 a difference quotient means nothing.
        if (Math.Abs(attacks.Sum() - supports.Sum()) < 1e-3 || Math.Abs(Left(attacks) - Left(supports)) < 1e-3) return;
        var (byAttack, bySupport) = (new double[attacks.Length], new double[supports.Length]);

        var byBaseScore = semantics.Gradient(baseScore, attacks, supports, byAttack, bySupport);

        Assert.That(byBaseScore, Is.EqualTo(Slope(delta => semantics.Strength(baseScore + delta, attacks, supports))).Within(1e-7));
        for (var i = 0; i < attacks.Length; i++)
            Assert.That(byAttack[i], Is.EqualTo(Slope(delta => semantics.Strength(baseScore, Moved(attacks, i, delta), supports)))
                .Within(1e-7));
        for (var i = 0; i < supports.Length; i++)
            Assert.That(bySupport[i], Is.EqualTo(Slope(delta => semantics.Strength(baseScore, attacks, Moved(supports, i, delta))))
                .Within(1e-7));

        double Slope(Func<double, double> strength) => (strength(Step) - strength(-Step)) / (2 * Step);
    });

    [TestCaseSource(nameof(All))]
    public void Derivatives_are_numbers_at_the_ends_of_the_scale(GradualSemantics semantics) =>
        Gen.Select(Gen.OneOf(0.0, 0.5, 1.0), Gen.OneOf(0.0, 0.5, 1.0).Array[0, 3], Gen.OneOf(0.0, 0.5, 1.0).Array[0, 3])
            .ForAll((baseScore, attacks, supports) =>
        {
            var (byAttack, bySupport) = (new double[attacks.Length], new double[supports.Length]);

            var byBaseScore = semantics.Gradient(baseScore, attacks, supports, byAttack, bySupport);

            Assert.That(double.IsFinite(byBaseScore) && byBaseScore >= 0);
            Assert.That(byAttack, Is.All.LessThanOrEqualTo(0));
            Assert.That(bySupport, Is.All.GreaterThanOrEqualTo(0));
        });

    [TestCase(0.0)]
    [TestCase(1.0)]
    public void A_certain_base_score_is_not_moved_by_the_logistic_curve(double baseScore) =>
        Assert.That(GradualSemantics.MlpBased.Strength(baseScore, [1, 1, 1], [0.5]), Is.EqualTo(baseScore));

    [Test]
    public void The_two_semantics_called_squared_df_quad_differ()
    {
        Assert.That(GradualSemantics.SquaredDFQuADUncertainpy.Strength(0.5, [], [0.5]), Is.EqualTo(0.875));
        Assert.That(GradualSemantics.SquaredDFQuADQbafPy.Strength(0.5, [], [0.5]), Is.EqualTo(0.5 + (0.5 / 3)).Within(1e-15));
    }

    [Test]
    public void Names_lead_back_to_their_semantics()
    {
        foreach (var semantics in All) Assert.That(GradualSemantics.ByName(semantics.Name), Is.SameAs(semantics));
        Assert.That(() => GradualSemantics.ByName("none"), Throws.TypeOf<KeyNotFoundException>().With.Message
            .Contains("quadratic-energy, euler"));
    }

    private static TestCaseData Formula(GradualSemantics semantics, Func<double, double[], double[], double> formula) =>
        new TestCaseData(semantics, formula).SetArgDisplayNames(semantics.Name);

    private static double Moved(double baseScore, double energy, Func<double, double> move) =>
        energy > 0 ? baseScore + ((1 - baseScore) * move(energy)) : baseScore - (baseScore * move(energy));

    private static double Left(double[] contributions) => contributions.Aggregate(1.0, (left, contribution) => left * (1 - contribution));

    private static double[] Moved(double[] values, int index,
        double delta) => [.. values.Select((value, i) => i == index ? value + delta : value)];
}
