using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Stability;

/// <summary>Sensitivities compared with finite differences, and Shapley values with their definition.</summary>
[Category("Random")]
public class StabilityRandomTests
{
    private const double Step = 1e-5;

    /// <summary>Smooth semantics: where an influence has a kink, a difference across it is no derivative.</summary>
    private static readonly Gen<GradualSemantics> Smooth = Gen.OneOf(GradualSemantics.QuadraticEnergy, GradualSemantics.EulerBased,
        GradualSemantics.MlpBased, GradualSemantics.WeightedHCategorizer);

    private static readonly StrengthOptions Exact = new() { Tolerance = 1e-13 };

    [Test]
    public void Sensitivities_are_what_finite_differences_tend_to() =>
        Gen.Select(RandomMap.Small.Where(map => map.Statements.Count > 0), Smooth, Gen.Double[0.05, 0.95].Array[20])
            .ForAll((map, semantics, scores) =>
    {
        var scored = Scored(map, scores);
        foreach (var conclusion in scored.Statements)
        {
            var stability = scored.Stability(conclusion.Id, new StabilityOptions { Semantics = semantics, Strength = Exact });
            if (stability.Status != StrengthStatus.Converged || !stability.SensitivitiesSettled) continue;
            var found = stability.Sensitivities.ToDictionary(sensitivity => sensitivity.Node.Id, sensitivity => sensitivity.Derivative);
            foreach (var statement in scored.Statements)
                Assert.That(found.GetValueOrDefault(statement.Id), Is.EqualTo(Difference(scored, semantics, conclusion.Id, statement))
                    .Within(1e-4), $"{conclusion.Id} by {statement.Id}");
        }
    });

    [Test]
    public void Exact_Shapley_values_are_those_of_the_definition() => RandomMap.Small.Where(map => map.Statements.Count > 1).ForAll(map =>
    {
        var conclusion = map.Statements.Last();
        var attributions = map.Attributions(conclusion.Id);
        var session = map.WhatIf(new WhatIfOptions { Framework = FrameworkOptions.Default, LeastChange = 0 });
        var players = attributions.Statements.Select(attribution => attribution.Statement.Id).ToList();

        foreach (var attribution in attributions.Statements)
            Assert.That(attribution.Shapley,
                Is.EqualTo(NaiveShapley(players, attribution.Statement.Id, gone => session.Without(gone).StrengthOf(conclusion.Id)))
                    .Within(1e-7));
    });

    [Test]
    public void Shapley_values_share_out_the_strength() =>
        Gen.Select(RandomMap.Small.Where(map => map.Statements.Count > 0), Gen.Int[0, 12]).ForAll((map, exactPlayers) =>
    {
        foreach (var conclusion in map.Statements)
        {
            var attributions = map.Attributions(conclusion.Id, new StabilityOptions { ExactPlayers = exactPlayers, Samples = 20 });

            Assert.That(attributions.Statements.Sum(attribution => attribution.Shapley),
                Is.EqualTo(attributions.Strength - attributions.StrengthAlone).Within(1e-7));
        }
    });

    [Test]
    public void A_flip_threshold_is_where_the_verdict_turns_and_no_nearer_sample_turns_it() =>
        Gen.Select(RandomMap.Small.Where(map => map.Statements.Count > 0), Gen.Double[0.05, 0.95].Array[20]).ForAll((map, scores) =>
    {
        var scored = Scored(map, scores);
        var conclusion = scored.Statements.First();
        var stability = scored.Stability(conclusion.Id, new StabilityOptions { Semantics = GradualSemantics.EulerBased });
        foreach (var threshold in stability.FlipThresholds)
            foreach (var score in Enumerable.Range(0, 21).Select(i => i / 20.0))
            {
                var turns = StrengthWith(scored, GradualSemantics.EulerBased, conclusion.Id, threshold.Node.Id,
                    score) > 0.5 != stability.IsBelieved;
                if (turns)
                    Assert.That(Math.Abs(score - threshold.BaseScore), Is.GreaterThanOrEqualTo(Math.Abs(threshold.Change!.Value) - 1e-9),
                        threshold.ToString());
            }
    }, iter: 50);

    [Test]
    public void The_range_is_that_of_all_corners_where_nothing_bears_both_ways() =>
        Gen.Select(RandomMap.Small.Where(map => map.Statements.Count is > 0 and <= 7),
            Gen.OneOf(Gen.Const(0.5), Gen.Double[0.05, 0.95]).Array[20])
            .ForAll((map, scores) =>
    {
        var scored = Scored(map, scores);
        var frozen = scored.Freeze();
        var framework = frozen.Read(FrameworkOptions.Default).Framework;
        var conclusion = scored.Statements.First();
        var polarity = new Polarity(framework, frozen.IndexOf(conclusion.Id));
        var range = scored.Stability(conclusion.Id).Range;

        var corners = Corners(scored)
            .Select(corner => corner.ToStrengths(GradualSemantics.QuadraticEnergy).StrengthOf(conclusion.Id)).ToList();

        if (framework.Order.CircleCount > 0) return;
        var isExact = !Enumerable.Range(0, frozen.NodeCount).Any(polarity.IsMixed);
        Assert.That(range.Low, isExact ? Is.EqualTo(corners.Min()).Within(1e-9) : Is.GreaterThan(corners.Min() - 1e-9));
        Assert.That(range.High, isExact ? Is.EqualTo(corners.Max()).Within(1e-9) : Is.LessThan(corners.Max() + 1e-9));
    }, iter: 200);

    /// <summary>The map with each statement's base score moved down or up as far as the range allows.</summary>
    private static IEnumerable<ArgumentGraph> Corners(ArgumentGraph map) => Enumerable.Range(0, 1 << map.Statements.Count).Select(corner =>
        Scored(map, [.. map.Statements.Select((statement, i) =>
            Math.Clamp(statement.BaseScore!.Value + ((corner >> i & 1) == 0 ? -0.1 : 0.1), 0, 1))]));

    private static ArgumentGraph Scored(ArgumentGraph map, double[] scores)
    {
        var scored = map.Copy();
        foreach (var (statement, i) in map.Statements.Select((statement, i) => (statement, i))
            .ToList()) scored.Replace(statement with { BaseScore = scores[i] });
        return scored;
    }

    private static double Difference(ArgumentGraph map, GradualSemantics semantics, string conclusion, Statement statement)
    {
        var score = statement.BaseScore!.Value;
        return (StrengthWith(map, semantics, conclusion, statement.Id, score
            + Step) - StrengthWith(map, semantics, conclusion, statement.Id, score - Step)) / (2 * Step);
    }

    private static double StrengthWith(ArgumentGraph map, GradualSemantics semantics, string conclusion, string id, double score)
    {
        var changed = map.Copy();
        changed.Replace(changed.GetStatement(id) with { BaseScore = score });
        return changed.ToStrengths(semantics, strengthOptions: Exact).StrengthOf(conclusion);
    }

    /// <summary>What a player adds on average, over every order of the players.</summary>
    private static double NaiveShapley(List<string> players, string player, Func<List<string>, double> strengthWithout)
    {
        var others = players.Where(other => other != player).ToList();
        return Foundations.NaiveSupport.Subsets(others).Average(Weighted);

        double Weighted(List<string> present)
        {
            var gone = others.Except(present).ToList();
            var share = Factorial(present.Count) * Factorial(others.Count - present.Count) / Factorial(players.Count);
            return Math.Pow(2, others.Count) * share * (strengthWithout(gone) - strengthWithout([.. gone, player]));
        }
    }

    private static double Factorial(int n) => Enumerable.Range(1, n).Aggregate(1.0, (product, factor) => product * factor);
}
