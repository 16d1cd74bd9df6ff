namespace ArgumentMap.Tests.Validation.Rules;

/// <summary>AM301, AM302, AM303.</summary>
public class WordingRuleTests
{
    private ArgumentGraph _map = null!;

    [SetUp]
    public void StartMap() => _map = new ArgumentGraph("m");

    [TestCase("The city should build the tram.", "should")]
    [TestCase("The city MUST build the tram.", "MUST")]
    [TestCase("The city ought to build the tram.", "ought to")]
    [TestCase("The city needs to build the tram.", "needs to")]
    [TestCase("It must have been late, but they have to go.", "have to")]
    public void A_claim_that_says_a_duty_reads_like_a_recommendation(string text, string cue)
    {
        _map.AddClaim("c", text);

        Assert.That(Findings.Of("AM301", _map), Is.EqualTo([$"info c: The claim c reads like a recommendation: \"{cue}\"."]));
    }

    [TestCase("The tram is worth its cost.")]
    [TestCase("The driver must have been tired.")]
    [TestCase("The driver must have noticed the light.")]
    [TestCase("It should be noted that the buses are full.")]
    [TestCase("The city sees the need to build.")]
    [TestCase("Should the city build, the buses stay.")]
    [TestCase("The mustard is shoulder-high.")]
    [TestCase("A must-have for the city.")]
    [TestCase("")]
    public void A_claim_that_says_what_is_so_reads_like_a_claim(string text)
    {
        _map.NewClaim(text);

        Assert.That(Findings.Of("AM301", _map), Is.Empty);
    }

    [TestCase("The tram may lose money.", "may")]
    [TestCase("The tram is an Important line.", "Important")]
    [TestCase("Perhaps 400 people came.", "Perhaps")]
    [TestCase("The council believes that the tram pays.", "believes")]
    public void Evidence_that_hedges_or_judges_reads_like_an_opinion(string text, string cue)
    {
        _map.AddEvidence("e", text, EvidenceType.Statistic);

        Assert.That(Findings.Of("AM302", _map), Is.EqualTo([$"info e: The evidence e reads like an opinion: \"{cue}\"."]));
    }

    [TestCase("In May 2018 the tram opened.")]
    [TestCase("The difference is statistically significant.")]
    [TestCase("The city could not pay the bill.")]
    [TestCase("The likelihood was measured.")]
    public void Evidence_that_states_a_fact_reads_like_evidence(string text)
    {
        _map.NewEvidence(text, EvidenceType.Statistic);

        Assert.That(Findings.Of("AM302", _map), Is.Empty);
    }

    [Test]
    public void Testimony_may_be_an_opinion()
    {
        _map.NewEvidence("The tram is important.", EvidenceType.Testimony);

        Assert.That(Findings.Of("AM302", _map), Is.Empty);
    }

    [Test]
    public void A_recommendation_without_a_directive_reads_like_a_claim()
    {
        _map.AddRecommendation("r", "The tram is a good idea.", ["City"]);

        Assert.That(Findings.Of("AM303", _map),
            Is.EqualTo(["info r: Nothing in the wording of the recommendation r directs anybody: \"The tram is a good idea.\"."]));
    }

    [TestCase("The city should build the tram.")]
    [TestCase("Pay for the line from the road budget.")]
    [TestCase("It is essential that the city builds the tram.")]
    [TestCase("Both need firm political will.")]
    public void A_recommendation_with_a_directive_reads_like_one(string text)
    {
        _map.NewRecommendation(text);

        Assert.That(Findings.Of("AM303", _map), Is.Empty);
    }

    [TestCase("de", null, 0)]
    [TestCase("en-GB", "de", 3)]
    [TestCase(null, "de", 0)]
    [TestCase(null, "EN", 3)]
    [TestCase(null, null, 3)]
    public void Only_English_wording_is_judged(string? map, string? source, int count)
    {
        _map.Language = map;
        _map.AddSource(new SourceDocument("s", "") { Language = source });
        var anchors = (ValueList<TextAnchor>)[new TextAnchor("s", 0, 1)];
        _map.Add(new Claim("c", "He must.") { Anchors = anchors });
        _map.Add(new Evidence("e", "He may.") { Anchors = anchors });
        _map.Add(new Recommendation("r", "He will.") { Anchors = anchors });

        Assert.That(_map.Statements.Count, Is.EqualTo(3));
        Assert.That(new[] { "AM301", "AM302", "AM303" }.Sum(rule => Findings.Nodes(rule, _map).Length), Is.EqualTo(count));
    }
}
