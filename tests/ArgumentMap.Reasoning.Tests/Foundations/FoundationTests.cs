using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.Foundations;

public class FoundationTests
{
    [Test]
    public void Linked_premises_are_needed_together()
    {
        var foundation = Map("e1+e2>rec").StandsOn("rec");

        Assert.That(foundation.Environments.Select(e => e.ToString()), Is.EqualTo(new[] { "{e1, e2}" }));
        Assert.That(foundation.SinglePointsOfFailure.OfType<Statement>().Select(s => s.Id), Is.EqualTo(new[] { "e1", "e2" }));
        Assert.That(foundation.Robustness, Is.Zero);
    }

    [Test]
    public void Convergent_supports_stand_in_for_each_other()
    {
        var foundation = Map("e1>rec e2>rec").StandsOn("rec");

        Assert.That(foundation.Environments.Select(e => e.ToString()), Is.EqualTo(new[] { "{e1}", "{e2}" }));
        Assert.That(foundation.SinglePointsOfFailure, Is.Empty);
        Assert.That(foundation.SmallestDefeats.Single().Select(s => s.Id), Is.EqualTo(new[] { "e1", "e2" }));
        Assert.That(foundation.Robustness, Is.EqualTo(0.5));
    }

    [Test]
    public void A_step_that_is_said_twice_falls_as_one_here_as_when_it_is_taken_away()
    {
        var map = Map("e1>rec e1>rec");
        var steps = map.RelationsTo("rec");

        Assert.That(map.StandsOn("rec").SinglePointsOfFailure, Is.EqualTo(new[] { steps[0], steps[1], map.GetNode("e1") }));
        Assert.That(steps.Select(step => map.WhatIf().Without(step.Id).LabelOf("rec")), Is.Not.Empty.And.All.EqualTo(AcceptanceLabel.Out));
    }

    [Test]
    public void A_circle_does_not_hold_itself_up()
    {
        var foundation = Map("c>rec d>c c>d").StandsOn("rec");

        Assert.That(foundation.Status, Is.EqualTo(FoundationStatus.Unfounded));
        Assert.That(foundation.Environments, Is.Empty);
        Assert.That(foundation.Robustness, Is.Zero);
        Assert.That(foundation.ToString(), Is.EqualTo("recommendation rec: unfounded"));
    }

    [Test]
    public void A_circle_with_a_ground_beside_it_stands_on_that_ground()
    {
        var foundation = Map("c>rec d>c c>d e1>d").StandsOn("rec");

        Assert.That(foundation.Environments.Single().ToString(), Is.EqualTo("{e1}"));
    }

    [Test]
    public void What_nothing_supports_is_a_ground_and_stands_on_itself()
    {
        var foundation = Map("").StandsOn("e1");

        Assert.That(foundation.Status, Is.EqualTo(FoundationStatus.Ground));
        Assert.That(foundation.ToString(),
            Is.EqualTo("evidence e1: ground, 1 environment, 0 statements it cannot do without, by support alone falls with 1, robustness 0.00"));
    }

    [Test]
    public void Evidence_stands_on_its_own_word_whatever_explains_it()
    {
        var foundation = Map("c>e1 e1>rec").StandsOn("rec");

        Assert.That(foundation.Environments.Single().ToString(), Is.EqualTo("{e1}"));
        Assert.That(foundation.SinglePointsOfFailure.OfType<Statement>().Select(s => s.Id), Is.EqualTo(new[] { "e1" }));
    }

    [Test]
    public void A_claim_that_nothing_supports_is_no_ground_where_only_evidence_is()
    {
        var map = Map("e1+c>rec e2>rec");

        var foundation = map.StandsOn("rec", new FoundationOptions { Grounds = AllowedGrounds.EvidenceOnly });

        Assert.That(foundation.Environments.Single().ToString(), Is.EqualTo("{e2}"));
    }

    [Test]
    public void An_environment_tells_evidence_from_what_is_taken_as_given()
    {
        var environment = Map("e1+c>rec").StandsOn("rec").Environments.Single();

        Assert.That(environment.Evidence.Select(s => s.Id), Is.EqualTo(new[] { "e1" }));
        Assert.That(environment.Assumptions.Select(s => s.Id), Is.EqualTo(new[] { "c" }));
    }

    [Test]
    public void A_conclusion_on_the_way_can_be_a_single_point_of_failure()
    {
        var foundation = Map("c>rec e1>c e2>c").StandsOn("rec");

        Assert.That(foundation.SinglePointsOfFailure.OfType<Statement>().Select(s => s.Id), Is.EqualTo(new[] { "c" }));
        Assert.That(foundation.Robustness, Is.EqualTo(0.5));
    }

    [Test]
    public void A_rephrase_carries_support_only_where_the_options_say_so()
    {
        var map = Map("e1>c c=d");

        Assert.That(map.StandsOn("d").Status, Is.EqualTo(FoundationStatus.Ground));
        Assert.That(map.StandsOn("d", new FoundationOptions { RephrasesSupport = true }).Environments.Single()
            .ToString(), Is.EqualTo("{e1}"));
    }

    [Test]
    public void A_support_without_premises_is_a_ground()
    {
        var map = Map("");
        map.AddRelation(new Relation("enthymeme", RelationKind.Support), "rec", []);

        var foundation = map.StandsOn("rec");

        Assert.That(foundation.Environments.Single().ToString(), Is.EqualTo("{enthymeme}"));
        Assert.That(map.StandsOn("rec", new FoundationOptions { Grounds = AllowedGrounds.EvidenceOnly }).Stands, Is.False);
    }

    [Test]
    public void A_limit_on_environments_is_told()
    {
        var foundation = Map("e1>rec e2>rec").StandsOn("rec", new FoundationOptions { MostEnvironments = 1 });

        Assert.That(foundation.EnvironmentSearch, Is.EqualTo(SearchStatus.Truncated));
        Assert.That(foundation.Environments.Single().ToString(), Is.EqualTo("{e1}"));
        Assert.That(foundation.ToString(), Does.Contain("1 environment or more"));
    }

    [Test]
    public void A_long_chain_overflows_no_stack()
    {
        var map = new ArgumentGraph("chain");
        map.AddEvidence("s0", "");
        for (var i = 1; i <= 20_000; i++)
        {
            map.AddClaim($"s{i}", "");
            map.AddSupport($"s{i}", $"s{i - 1}");
        }

        Assert.That(map.StandsOn("s20000").SinglePointsOfFailure.OfType<Statement>().Count(), Is.EqualTo(20_000));
    }

    [Test]
    public void An_unknown_id_is_named() =>
        Assert.That(() => Map("").StandsOn("nothing"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'nothing'"));

    [Test]
    public void A_limit_below_one_is_refused() =>
        Assert.That(() => new FoundationOptions { MostDefeats = 0 }, Throws.TypeOf<ArgumentOutOfRangeException>());

    /// <summary>A recommendation, two claims and two pieces of evidence, and what a test adds.</summary>
    private static ArgumentGraph Map(string relations) => TextMap.Parse($"rec c d e1 e2 {relations}");
}
