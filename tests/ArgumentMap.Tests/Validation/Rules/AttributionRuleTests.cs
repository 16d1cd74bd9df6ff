using CsCheck;

namespace ArgumentMap.Tests.Validation.Rules;

/// <summary>AM104, AM105, AM106, AM107.</summary>
[Category("Random")]
public class AttributionRuleTests
{
    private ArgumentGraph _map = null!;

    [SetUp]
    public void StartMap()
    {
        _map = new ArgumentGraph("m");
        _map.AddSource(new SourceDocument("s", ""));
        _map.AddSource(new SourceDocument("t", ""));
        _map.AddParticipant(new Participant("ada", "Ada Lovelace"));
        _map.AddParticipant(new Participant("babbage", "Charles Babbage"));
    }

    [Test]
    public void Evidence_for_and_against_nothing_is_idle()
    {
        _map.AddSupport(_map.AddEvidence("fact", ""), _map.AddEvidence("ground", ""));

        Assert.That(Findings.Of("AM104", _map), Is.EqualTo(["warning fact: The evidence fact supports nothing and attacks nothing."]));
    }

    [TestCase(RelationKind.Support)]
    [TestCase(RelationKind.Attack)]
    [TestCase(RelationKind.Rephrase)]
    public void Evidence_that_bears_on_something_is_not_idle(RelationKind kind)
    {
        _map.AddRelation(kind, _map.NewClaim("").Id, [_map.NewEvidence("").Id]);

        Assert.That(Findings.Of("AM104", _map), Is.Empty);
    }

    [Test]
    public void Evidence_from_nowhere_is_a_warning()
    {
        _map.AddEvidence("fact", "", EvidenceType.Statistic);

        Assert.That(Findings.Of("AM105", _map),
            Is.EqualTo(["warning fact: The evidence fact has neither a source that it rests on nor anybody who says it."]));
    }

    [Test]
    public void Testimony_of_nobody_is_a_warning_even_with_a_passage()
    {
        _map.Add(new Evidence("word", "", EvidenceType.Testimony) { Anchors = [new TextAnchor("s", 0, 1)] });

        Assert.That(Findings.Of("AM105", _map),
            Is.EqualTo(["warning word: The evidence word is testimony, but nobody is named who says it."]));
    }

    [Test]
    public void Evidence_with_a_passage_or_a_speaker_is_attributed()
    {
        _map.Add(new Evidence("anchored", "", EvidenceType.Event) { Anchors = [new TextAnchor("s", 0, 1)] });
        _map.Add(new Evidence("said", "", EvidenceType.Testimony) { SaidBy = "ada" });
        var uttered = _map.NewEvidence("", EvidenceType.Testimony);
        _map.AddRelation(RelationKind.Illocution, uttered.Id, [_map.Add(new Locution("l", "") { SaidBy = "ada" }).Id]);

        Assert.That(Findings.Of("AM105", _map), Is.Empty);
    }

    [TestCase("expert-opinion")]
    [TestCase("position-to-know")]
    [TestCase("witness-testimony")]
    public void An_argument_from_the_word_of_nobody_is_a_warning(string scheme)
    {
        Argue(scheme, _map.AddEvidence("word", ""));

        Assert.That(Findings.Of("AM106", _map),
            Is.EqualTo([$"warning step: The support step argues from somebody's word ({scheme}), but no premise says whose."]));
    }

    [TestCase("")]
    [TestCase("Observers")]
    [TestCase("World leaders (not named)")]
    [TestCase("Defence analysts (unnamed)")]
    [TestCase("US officials")]
    [TestCase("Some experts at the Pentagon")]
    [TestCase("A senior government official")]
    [TestCase("Anonymous")]
    [TestCase("analysts")]
    [TestCase("unnamed observers")]
    [TestCase("Sources close to the ministry")]
    [TestCase("A source close to the Kremlin")]
    [TestCase("Source in the Foreign Ministry")]
    [TestCase("some experts")]
    [TestCase("Western diplomats in Moscow")]
    [TestCase("Senior Pakistani officials")]
    [TestCase("Two officials familiar with the talks")]
    [TestCase("People briefed on the matter")]
    [TestCase("Those who were there")]
    [TestCase("critics of the plan")]
    [TestCase("Residents of the valley")]
    [TestCase("Government source")]
    [TestCase("An aide to President Putin, who spoke on condition of anonymity")]
    [TestCase("The minister, who did not want to be named")]
    [TestCase("eyewitnesses")]
    [TestCase("Local farmers")]
    [TestCase("N.N.")]
    [TestCase("?")]
    public void An_argument_from_the_word_of_nobody_in_particular_is_a_warning(string name)
    {
        _map.AddParticipant(new Participant("who", name));
        Argue("expert-opinion", _map.Add(new Evidence("word", "") { SaidBy = "who" }));

        Assert.That(Findings.Of("AM106", _map),
            Is.EqualTo(
                [$"warning step: The support step argues from somebody's word (expert-opinion), but \"{name}\" is nobody in particular."]));
    }

    [TestCase("Stephen P. Cohen")]
    [TestCase("Union of Concerned Scientists")]
    [TestCase("Ministry of Interior, Pakistan")]
    [TestCase("Colonel General Aleksandr V. Fomin, Deputy Defence Minister of Russia")]
    [TestCase("India")]
    [TestCase("J. Leader")]
    [TestCase("Reporters Without Borders")]
    [TestCase("Scientists for Future")]
    [TestCase("Doctors of the World")]
    [TestCase("Engineers Australia")]
    [TestCase("The mayor")]
    [TestCase("james")]
    [TestCase("Nancy")]
    [TestCase("The Farmer's Weekly")]
    [TestCase("General Motors")]
    [TestCase("Source Magazine")]
    [TestCase("Institute of Engineers in Lahore")]
    [TestCase("Ministry of Foreign Affairs of the Russian Federation")]
    public void A_name_names_somebody(string name)
    {
        _map.AddParticipant(new Participant("who", name));
        Argue("expert-opinion", _map.NewClaim(""), _map.Add(new Evidence("word", "") { SaidBy = "who" }));

        Assert.That(Findings.Of("AM106", _map), Is.Empty);
    }

    [Test]
    public void Arguments_that_do_not_rest_on_anybodys_word_need_no_speaker()
    {
        Argue("sign", _map.NewEvidence(""));

        Assert.That(Findings.Of("AM106", _map), Is.Empty);
    }

    [Test]
    public void Advice_on_the_word_of_one_participant_is_a_warning()
    {
        Advise(Said("e1", "ada", "s"), Said("e2", "ada", "t"));

        Assert.That(Findings.Of("AM107", _map),
            Is.EqualTo(["warning advice: All evidence beneath the recommendation advice is the word of one participant: Ada Lovelace."]));
    }

    [Test]
    public void Advice_on_one_source_of_several_is_a_warning()
    {
        Advise(Said("e1", "ada", "s"), Said("e2", "babbage", "s"));
        Said("elsewhere", "ada", "t");

        Assert.That(Findings.Of("AM107", _map),
            Is.EqualTo(["warning advice: All evidence beneath the recommendation advice rests on one source of several: s."]));
    }

    [Test]
    public void Advice_on_the_authors_own_word_in_a_map_of_one_article_is_no_news()
    {
        Advise(Said("e1", null, "s"), Said("e2", "ada", "s"));

        Assert.That(Findings.Of("AM107", _map), Is.Empty);
    }

    [Test]
    public void Advice_on_several_sources_and_participants_is_fine()
    {
        Advise(Said("e1", "ada", "s"), Said("e2", "babbage", "t"));

        Assert.That(Findings.Of("AM107", _map), Is.Empty);
    }

    [Test]
    public void Advice_on_one_participant_is_what_a_search_beneath_each_recommendation_finds() => RandomMap.Small.ForAll(random =>
    {
        var map = random.Copy();
        map.AddParticipant(new Participant("p0", "P"));
        map.AddParticipant(new Participant("p1", "Q"));
        foreach (var claim in map.Claims.ToList())
        {
            var number = claim.Id[1] - '0';
            map.Replace<Statement>(number < 2
                ? new Recommendation(claim.Id, "")
                : new Evidence(claim.Id, "") { SaidBy = number < 4 ? $"p{number % 2}" : null });
        }
        foreach (var evidence in map.Evidence.Where(evidence => evidence.Id[0] == 'e').ToList())
            map.Replace(evidence with { SaidBy = "p0" });

        var naive = map.Recommendations.Where(advice => NaiveFlow.Beneath(map, advice, NaiveFlow.IsRephrase).OfType<Evidence>()
            .Select(evidence => evidence.SaidBy).Distinct().ToList() is [not null]);

        Assert.That(Findings.Nodes("AM107", map), Is.EqualTo(naive.Select(advice => advice.Id)));
    });

    private void Argue(string scheme, params ArgumentNode[] premises) =>
        _map.AddRelation(new Relation("step", RelationKind.Support) { Scheme = scheme }, _map.NewClaim("").Id,
            premises.Select(premise => premise.Id));

    private Evidence Said(string id, string? participant, string source) =>
        _map.Add(new Evidence(id, "") { SaidBy = participant, Anchors = [new TextAnchor(source, 0, 1)] });

    private void Advise(params ArgumentNode[] reasons)
    {
        var claim = _map.NewClaim("");
        _map.AddSupport(_map.AddRecommendation("advice", "", ["City"]), claim);
        foreach (var reason in reasons) _map.AddSupport(claim, reason);
    }
}
