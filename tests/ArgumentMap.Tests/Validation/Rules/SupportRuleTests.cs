using CsCheck;

namespace ArgumentMap.Tests.Validation.Rules;

/// <summary>AM101, AM102, AM103, AM108.</summary>
[Category("Random")]
public class SupportRuleTests
{
    private ArgumentGraph _map = null!;

    [SetUp]
    public void StartMap() => _map = new ArgumentGraph("m");

    [Test]
    public void A_main_claim_without_support_is_a_warning()
    {
        _map.Add(new Claim("thesis", "") { IsMain = true });

        Assert.That(Findings.Of("AM101", _map),
            Is.EqualTo(["warning thesis: Nothing supports the claim thesis, though it is what the text argues for."]));
    }

    [Test]
    public void A_claim_that_stands_at_the_end_of_no_reason_is_a_warning()
    {
        _map.AddAttack(_map.AddClaim("thesis", ""), _map.AddEvidence("doubt", ""));

        Assert.That(Findings.Of("AM101", _map),
            Is.EqualTo(["warning thesis: Nothing supports the claim thesis, and it is a premise of nothing."]));
    }

    [Test]
    public void A_premise_without_a_reason_is_information()
    {
        Serial("reason", "thesis");

        Assert.That(Findings.Of("AM101", _map), Is.EqualTo(["info reason: The claim reason is a premise for which no reason is given."]));
    }

    [TestCase(Basis.Implicit)]
    [TestCase(Basis.Analyst)]
    public void A_premise_that_the_text_does_not_state_needs_no_reason(Basis basis)
    {
        Serial("reason", "thesis");
        _map.Replace(_map.GetStatement("reason") with { Basis = basis });

        Assert.That(Findings.Of("AM101", _map), Is.Empty);
    }

    [TestCase(RelationKind.Support)]
    [TestCase(RelationKind.Rephrase)]
    public void A_claim_that_is_supported_or_rephrased_is_no_claim_without_support(RelationKind kind)
    {
        var thesis = _map.AddClaim("thesis", "");
        _map.AddRelation(kind, thesis.Id, [_map.NewEvidence("").Id]);

        Assert.That(Findings.Of("AM101", _map), Is.Empty);
    }

    [Test]
    public void A_recommendation_that_rests_on_claims_alone_lacks_evidence()
    {
        var advice = _map.AddRecommendation("advice", "", ["City"]);
        _map.AddSupport(advice, _map.AddClaim("reason", ""));
        _map.AddAttack(advice, _map.AddEvidence("against", ""));

        Assert.That(Findings.Of("AM102", _map),
            Is.EqualTo(["warning advice: There is no evidence beneath the recommendation advice, only claims."]));
    }

    [Test]
    public void A_recommendation_without_any_support_lacks_evidence()
    {
        _map.AddRecommendation("advice", "", ["City"]);

        Assert.That(Findings.Of("AM102", _map), Is.EqualTo(["warning advice: Nothing supports the recommendation advice."]));
    }

    [Test]
    public void Evidence_anywhere_beneath_a_recommendation_is_enough()
    {
        Serial("ground", "reason");
        _map.AddSupport(_map.AddRecommendation("advice", "", ["City"]), _map.GetNode("reason"));
        _map.AddSupport("ground", _map.NewEvidence("").Id);

        Assert.That(Findings.Of("AM102", _map), Is.Empty);
    }

    [Test]
    public void Evidence_for_a_step_to_a_recommendation_is_beneath_it()
    {
        var step = _map.AddSupport(_map.AddRecommendation("advice", "", ["City"]), _map.AddClaim("reason", ""));
        _map.AddSupport(step, _map.NewEvidence(""));

        Assert.That(Findings.Of("AM102", _map), Is.Empty);
    }

    [Test]
    public void Recommendations_without_evidence_are_those_that_a_search_beneath_each_finds() => RandomMap.Small.ForAll(random =>
    {
        var map = random.Copy();
        foreach (var claim in map.Claims.Where(claim => claim.Id is not "c0").ToList())
            map.Replace<Statement>(new Recommendation(claim.Id, ""));

        var naive = map.Recommendations.Where(advice => !NaiveFlow.Beneath(map, advice).OfType<Evidence>().Any())
            .Select(advice => advice.Id);

        Assert.That(Findings.Nodes("AM102", map), Is.EqualTo(naive));
    });

    [Test]
    public void A_recommendation_to_nobody_is_a_warning()
    {
        _map.AddRecommendation("advice", "", [" "]);

        Assert.That(Findings.Of("AM103", _map), Is.EqualTo(["warning advice: The recommendation advice does not say who should act."]));
    }

    [Test]
    public void A_recommendation_to_somebody_is_fine()
    {
        _map.AddRecommendation("advice", "", ["City"]);

        Assert.That(Findings.Of("AM103", _map), Is.Empty);
    }

    [Test]
    public void An_attack_beneath_a_main_statement_that_nothing_attacks_is_unanswered()
    {
        Serial("reason", "thesis");
        Add(_map.AddAttack("reason", _map.AddClaim("doubt", "").Id), "attack");

        Assert.That(Findings.Of("AM108", _map),
            Is.EqualTo(["warning attack: Nothing answers the attack attack by the claim doubt on the claim reason."]));
        Assert.That(Findings.About("AM108", _map).Single().Related, Is.EqualTo(["reason", "doubt"]));
    }

    [Test]
    public void An_unanswered_attack_is_anchored_where_the_objection_stands()
    {
        Serial("reason", "thesis");
        _map.AddSource(new SourceDocument("s", ""));
        var doubt = _map.Add(new Claim("doubt", "") { Anchors = [new TextAnchor("s", 3, 9)] });
        _map.AddAttack(_map.GetNode("reason"), doubt);

        Assert.That(Findings.About("AM108", _map).Single().Anchor, Is.EqualTo(doubt.Anchors[0]));
    }

    [TestCase("attack")]
    [TestCase("doubt")]
    [TestCase("ground")]
    public void An_attack_on_the_attack_or_on_what_it_rests_on_answers_it(string answered)
    {
        Serial("reason", "thesis");
        Add(_map.AddAttack("reason", _map.AddClaim("doubt", "").Id), "attack");
        _map.AddSupport("doubt", _map.AddClaim("ground", "").Id);
        _map.AddAttack(answered, _map.NewClaim("").Id);

        Assert.That(Findings.Of("AM108", _map), Is.Empty);
    }

    [Test]
    public void A_preference_for_what_is_attacked_answers_it_and_one_each_way_does_not()
    {
        Serial("reason", "thesis");
        _map.AddAttack("reason", _map.AddClaim("doubt", "").Id, _map.AddClaim("other", "").Id);
        _map.AddRelation(new Relation(_map.FreeId("p"), RelationKind.Preference), "other", "reason");
        Assert.That(Findings.Of("AM108", _map), Is.Empty);

        _map.AddRelation(new Relation(_map.FreeId("p"), RelationKind.Preference), "reason", "other");
        Assert.That(Findings.Of("AM108", _map), Has.Exactly(1).Items);
    }

    [Test]
    public void What_a_recommendation_rests_on_needs_answers_though_it_is_not_the_main_statement()
    {
        _map.AddSupport(_map.Add(new Recommendation("act", "")), _map.AddClaim("reason", ""));
        Add(_map.AddAttack("reason", _map.AddClaim("doubt", "").Id), "attack");

        Assert.That(Findings.Of("AM108", _map),
            Is.EqualTo(["warning attack: Nothing answers the attack attack by the claim doubt on the claim reason."]));
    }

    [Test]
    public void An_attack_on_what_no_main_statement_rests_on_needs_no_answer()
    {
        Serial("reason", "thesis");
        _map.AddAttack(_map.AddClaim("aside", ""), _map.AddClaim("doubt", ""));

        Assert.That(Findings.Of("AM108", _map), Is.Empty);
    }

    [Test]
    public void Unanswered_attacks_are_those_that_a_search_beneath_each_finds() => RandomMap.Small.ForAll(random =>
    {
        var map = random.Copy();
        if (map.Contains("c0")) map.Replace(map.GetStatement("c0") with { IsMain = true });
        var attacks = map.Relations.Where(relation => relation.Kind == RelationKind.Attack && map.PremisesOf(relation.Id).Count > 0)
            .ToList();
        var needed = map.MainStatements.Concat(map.Recommendations)
            .SelectMany(main => NaiveFlow.Beneath(map, main, NaiveFlow.IsAssumption).Prepend(main)).ToList();
        var attacked = map.Relations.Where(relation => relation.Kind == RelationKind.Attack)
            .SelectMany(relation => map.ConclusionsOf(relation.Id)).ToList();

        var naive = attacks.Where(attack =>
            map.ConclusionsOf(attack.Id).Intersect(needed).Any()
            && !map.PremisesOf(attack.Id)
                .SelectMany(premise => NaiveFlow.Beneath(map, premise, NaiveFlow.IsAssumption).Prepend(premise)).Append(attack)
                .Concat(NaiveFlow.Beneath(map, attack, NaiveFlow.IsAssumption)).Intersect(attacked).Any());

        Assert.That(Findings.Nodes("AM108", map), Is.EqualTo(naive.Select(attack => attack.Id)));
    }, iter: 5000);

    /// <summary>A main claim, supported by a claim.</summary>
    private void Serial(string reason, string thesis) =>
        _map.AddSupport(_map.Add(new Claim(thesis, "") { IsMain = true }), _map.AddClaim(reason, ""));

    private void Add(Relation relation, string id) => _map.Rename(relation.Id, id);
}
