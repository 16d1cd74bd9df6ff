using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.Stability;

public class StabilityTests
{
    [Test]
    public void The_nearest_flip_is_the_smallest_change_of_one_base_score()
    {
        var map = Scored("e1>c e2!c", ("c", 0.5), ("e1", 0.6), ("e2", 0.4));

        var stability = map.Stability("c");

        Assert.That(stability.IsBelieved, Is.True);
        Assert.That(stability.NearestFlip!.Node.Id, Is.EqualTo("c"));
        Assert.That(stability.FlipThresholds.Single(t => t.Node.Id == "e1").FlipsAt, Is.EqualTo(0.4).Within(1e-4));
        Assert.That(stability.FlipThresholds.Single(t => t.Node.Id == "e2").FlipsAt, Is.EqualTo(0.6).Within(1e-4));
    }

    [Test]
    public void A_statement_that_cannot_turn_the_verdict_says_so()
    {
        var threshold = Scored("e1>c", ("c", 0.9), ("e1", 0.5)).Stability("c").FlipThresholds.Single(t => t.Node.Id == "e1");

        Assert.That(threshold.CanFlip, Is.False);
        Assert.That(threshold.ToString(), Is.EqualTo("evidence e1: cannot flip it"));
    }

    [Test]
    public void A_range_is_that_of_all_base_scores_moving_together()
    {
        var map = Scored("e1>c e2!c", ("c", 0.5), ("e1", 0.6), ("e2", 0.4));
        var worst = Scored("e1>c e2!c", ("c", 0.4), ("e1", 0.5), ("e2", 0.5)).ToStrengths(GradualSemantics.QuadraticEnergy).StrengthOf("c");
        var best = Scored("e1>c e2!c", ("c", 0.6), ("e1", 0.7), ("e2", 0.3)).ToStrengths(GradualSemantics.QuadraticEnergy).StrengthOf("c");

        var range = map.Stability("c").Range;

        Assert.That((range.Low, range.High), Is.EqualTo((worst, best)));
        Assert.That(range.IsFirm, Is.False);
    }

    [Test]
    public void Semantics_that_differ_in_the_verdict_are_not_unanimous()
    {
        var unanimous = Scored("e1>c", ("c", 0.5), ("e1", 0.6)).Stability("c");
        var divided = Scored("e1>c e2>c e3!c", ("c", 0.5), ("e1", 0.5), ("e2", 0.5), ("e3", 0.9)).Stability("c");

        Assert.That(unanimous.IsUnanimous, Is.True);
        Assert.That(divided.Verdicts.Select(verdict => verdict.IsBelieved).Distinct().Count(), Is.EqualTo(2));
        Assert.That(divided.IsUnanimous, Is.False);
    }

    [Test]
    public void Stability_is_told_in_one_line() =>
        Assert.That(Scored("e1>c", ("c", 0.6), ("e1", 0.6)).Stability("c")
            .ToString(),
                Is.EqualTo("claim c: in (by support), 0.71 (quadratic-energy), all semantics agree, 0.60 to 0.80 for base scores ±0.10"));

    [Test]
    public void A_sensitivity_of_a_circle_that_goes_round_is_found_by_integration()
    {
        var map = Scored("e1>a a!a", ("e1", 0.5), ("a", 0.9));
        var stability = map.Stability("a");

        Assert.That(stability.SensitivitiesSettled, Is.True);
        Assert.That(stability.Sensitivities.Single(s => s.Node.Id == "a").Derivative, Is.Positive);
    }

    [Test]
    public void A_circle_without_a_derivative_says_that_its_sensitivities_did_not_settle()
    {
        var map = TextMap.Parse("c");
        map.AddRelation(new Relation("own", RelationKind.Support), "c", []);
        map.AddPremise("own", "own");

        var stability = map.Stability("c");

        Assert.That(stability.SensitivitiesSettled, Is.False);
        Assert.That(stability.Sensitivities.Select(sensitivity => sensitivity.Derivative),
            Is.Not.Empty.And.All.Matches<double>(double.IsFinite));
    }

    [Test]
    public void Sampled_Shapley_values_lie_within_a_few_standard_errors_of_the_exact_ones()
    {
        var map = TextMap.Parse("e1>c e2>c c>rec e3+e4>rec e5!c e6>d d!rec");

        var exact = map.Attributions("rec");
        var sampled = map.Attributions("rec", new StabilityOptions { ExactPlayers = 0, Samples = 500 });

        Assert.That((exact.IsExact, sampled.IsExact), Is.EqualTo((true, false)));
        foreach (var attribution in sampled.Statements)
            Assert.That(attribution.Shapley, Is.EqualTo(exact.Statements.Single(other => other.Statement == attribution.Statement).Shapley)
                .Within((4 * attribution.StandardError) + 1e-12));
    }

    [Test]
    public void The_same_seed_gives_the_same_values()
    {
        var map = TextMap.Parse("e1>c e2>c c>rec");
        var options = new StabilityOptions { ExactPlayers = 0, Samples = 10, Seed = 7 };

        var (first, again) = (map.Attributions("rec", options), map.Attributions("rec", options));

        Assert.That(again.Statements, Is.EqualTo(first.Statements));
    }

    [Test]
    public void Premises_that_are_only_worth_anything_together_share_equally()
    {
        var attributions = TextMap.Parse("e1+e2>rec").Attributions("rec").Statements;

        Assert.That(attributions[0].Shapley, Is.EqualTo(attributions[1].Shapley).Within(1e-12));
        Assert.That(attributions[0].Removal, Is.EqualTo(2 * attributions[0].Shapley).Within(1e-12));
    }

    [Test]
    public void Thresholds_that_were_not_looked_for_in_time_are_told()
    {
        var map = TextMap.Parse(string.Join(' ', Enumerable.Range(0, 50).Select(i => $"e{i}>c")));

        Assert.That(map.Stability("c").FlipSearch, Is.EqualTo(SearchStatus.Complete));
        Assert.That(map.Stability("c", new StabilityOptions { MostSteps = 500 }).FlipSearch, Is.EqualTo(SearchStatus.Truncated));
    }

    [Test]
    public void Attributions_that_were_cut_short_say_how_far_they_came()
    {
        var map = TextMap.Parse(string.Join(' ', Enumerable.Range(0, 50).Select(i => $"e{i}>c")));

        var none = map.Attributions("c", new StabilityOptions { MostSteps = 1_000 });
        var some = map.Attributions("c", new StabilityOptions { MostSteps = 30_000 });

        Assert.That((none.Orders, none.Search), Is.EqualTo((0, SearchStatus.Truncated)));
        Assert.That(none.Statements.Select(attribution => attribution.Shapley), Is.Not.Empty.And.All.NaN);
        Assert.That(none.ToString(), Does.Contain("without Shapley values (the search was cut short)"));
        Assert.That(some.Orders, Is.InRange(2, 399));
        Assert.That(some.ToString(), Does.EndWith($"sampled over {some.Orders} orders (the search was cut short)"));
    }

    private static ArgumentGraph Scored(string text, params (string Id, double BaseScore)[] scores)
    {
        var map = TextMap.Parse(text);
        foreach (var (id, score) in scores) map.Replace(map.GetStatement(id) with { BaseScore = score });
        return map;
    }
}
