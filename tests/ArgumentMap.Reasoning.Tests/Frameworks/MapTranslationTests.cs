using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Frameworks;

/// <summary>What each part of a map does to strengths.</summary>
[Category("Random")]
public class MapTranslationTests
{
    private ArgumentGraph _map = new("m");

    [SetUp]
    public void AddClaims()
    {
        _map = new ArgumentGraph("m");
        foreach (var (id, score) in (ReadOnlySpan<(string, double)>)[("a", 0.5), ("b", 0.8), ("c", 0.6), ("d", 0.4)])
            _map.Add(new Claim(id, "") { BaseScore = score });
    }

    [Test]
    public void A_plain_relation_passes_on_its_premise()
    {
        _map.AddSupport("a", "b");

        Assert.That(Strength("r1"), Is.EqualTo(0.8).Within(1e-15));
        Assert.That(Strength("a"), Is.EqualTo(0.9).Within(1e-15));
    }

    [Test]
    public void Linked_premises_count_together()
    {
        _map.AddSupport("a", "b", "c");

        Assert.That(Strength("r1"), Is.EqualTo(0.48).Within(1e-15));
        Assert.That(Strength("r1", new FrameworkOptions { Linked = Conjunction.Minimum }), Is.EqualTo(0.6).Within(1e-15));
    }

    [Test]
    public void Convergent_supports_count_apart()
    {
        _map.AddSupport("a", "b");
        _map.AddSupport("a", "c");

        Assert.That(Strength("a"), Is.EqualTo(0.5 + (0.5 * (1 - (0.2 * 0.4)))).Within(1e-15));
    }

    [Test]
    public void An_undercut_weakens_the_step_and_not_the_premise()
    {
        var support = _map.AddSupport("a", "b");
        _map.AddAttack(support.Id, "c");

        Assert.That(Strength("b"), Is.EqualTo(0.8));
        Assert.That(Strength(support.Id), Is.EqualTo(0.8 * 0.4).Within(1e-15));
        Assert.That(Strength("a"), Is.EqualTo(0.5 + (0.5 * 0.32)).Within(1e-15));
    }

    [Test]
    public void A_weight_multiplies_what_the_relation_brings()
    {
        _map.AddRelation(new Relation("r", RelationKind.Attack) { Weight = 0.5 }, "a", ["b"]);

        Assert.That(Strength("a"), Is.EqualTo(0.5 * 0.6).Within(1e-15));
    }

    [Test]
    public void A_relation_can_be_a_premise()
    {
        var support = _map.AddSupport("a", "b");
        _map.AddSupport("d", support.Id, "c");

        Assert.That(Strength("r2"), Is.EqualTo(0.8 * 0.6).Within(1e-15));
    }

    [Test]
    public void A_missing_base_score_comes_from_the_certainty_or_the_kind()
    {
        _map.Add(new Evidence("e", ""));
        _map.Add(new Claim("likely", "") { Certainty = "likely" });
        _map.Add(new Recommendation("rec", ""));
        var options = new FrameworkOptions
        {
            EvidenceBaseScore = 0.9,
            RecommendationBaseScore = 0.2,
            CertaintyBaseScores = new Dictionary<string, double> { ["likely"] = 0.7 },
        };

        Assert.That(((string[])["a", "e", "likely", "rec"]).Select(id => Strength(id, options)), Is.EqualTo(new[] { 0.5, 0.9, 0.7, 0.2 }));
        Assert.That(Strength("e"), Is.EqualTo(0.5));
    }

    [Test]
    public void A_relation_without_premises_stands_on_its_own()
    {
        _map.AddRelation(new Relation("r", RelationKind.Attack), "a", []);

        Assert.That(Strength("a"), Is.EqualTo(0.25));
        Assert.That(Strength("a", new FrameworkOptions { OtherBaseScore = 0 }), Is.EqualTo(0.5));
    }

    [Test]
    public void Rephrases_and_preferences_bear_on_nothing_by_default()
    {
        _map.AddRelation(RelationKind.Rephrase, "a", ["b"]);
        _map.AddRelation(RelationKind.Preference, "a", ["c"]);

        Assert.That(Strength("a"), Is.EqualTo(0.5));
        Assert.That(Strength("a", new FrameworkOptions { RephrasesSupport = true }), Is.EqualTo(0.9).Within(1e-15));
    }

    [Test]
    public void An_attack_on_what_is_preferred_counts_for_nothing()
    {
        _map.AddAttack("a", "b");
        _map.AddRelation(RelationKind.Preference, "b", ["a"]);

        Assert.That(Strength("a"), Is.EqualTo(0.5));
    }

    /// <summary>A circle of plain relations behaves as direct attacks and supports do: the relations in between are no delay.</summary>
    [Test]
    public void A_map_of_plain_relations_goes_round_just_as_the_framework_does()
    {
        var direct = Support.BipolarGraphs.Carousel();
        var map = new ArgumentGraph("carousel");
        for (var i = 0; i < direct.Count; i++) map.Add(new Claim(direct.Ids[i], "") { BaseScore = direct.BaseScores[i] });
        for (var i = 0; i < direct.Count; i++)
        {
            foreach (var attacker in direct.AttackersOf(i)) map.AddAttack(direct.Ids[i], direct.Ids[attacker]);
            foreach (var supporter in direct.SupportersOf(i)) map.AddSupport(direct.Ids[i], direct.Ids[supporter]);
        }

        var strengths = map.ToStrengths(GradualSemantics.QuadraticEnergy);
        var expected = StrengthResult.Of(direct, GradualSemantics.QuadraticEnergy);

        Assert.That((strengths.Status, strengths.Result.Iterations), Is.EqualTo((expected.Status, expected.Iterations)));
        Assert.That(direct.Ids.Select(strengths.StrengthOf), Is.EqualTo(expected.Strengths.ToArray()).Within(1e-9));
    }

    [Test]
    public void Every_node_is_the_argument_of_its_number() => RandomMap.SmallDialogue.ForAll(map =>
        Assert.That(map.ToBipolarFramework().Ids, Is.EqualTo(map.Nodes.Select(node => node.Id))));

    [TestCase(-0.1)]
    [TestCase(1.1)]
    [TestCase(double.NaN)]
    public void A_base_score_lies_between_0_and_1(double score)
    {
        Assert.That(() => new FrameworkOptions { ClaimBaseScore = score }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new BipolarFrameworkBuilder().AddArgument("a", score), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    private double Strength(string id, FrameworkOptions? options = null) =>
        _map.ToStrengths(GradualSemantics.DFQuAD, options).StrengthOf(id);
}
