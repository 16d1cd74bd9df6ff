using System.Text.Json;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests;

/// <summary>The commands that ask what stands on what: why, whatif, robust and compare.</summary>
public class QuestionCommandTests
{
    private static readonly string Corpus = Repository.Find("samples/PakistanRussia/maps/corpus.json");
    private static readonly string Article = Repository.Find("samples/PakistanRussia/maps/changing-dynamics.json");

    [Test]
    public void What_robust_had_no_time_for_is_told_in_its_output()
    {
        var corpus = Repository.Find("samples/PakistanRussia/maps/corpus.json");

        var text = CliRun.Of("robust", corpus, "--time", "0.001").Out;
        using var json = JsonDocument.Parse(CliRun.Of("robust", corpus, "--time", "0.001", "--json").Out);

        var lookedAt = json.RootElement.EnumerateArray()
            .ToLookup(entry => entry.GetProperty("lookedAt").GetBoolean(), entry => entry.GetProperty("id").GetString());
        Assert.That(lookedAt[true], Is.Not.Empty);
        Assert.That(lookedAt[false], Is.Not.Empty);
        Assert.That(text, Does.Contain($"of {json.RootElement.GetArrayLength()} statements were looked at, and not "));
    }

    [Test]
    public void What_falls_is_named_after_the_file_or_by_its_option()
    {
        var map = CliRun.Of("init").Out;

        var run = CliRun.WithInput(map, "whatif", "-", "old", "full");

        Assert.That(run.Out, Does.StartWith("Read by support, without\n"), run.Error);
        Assert.That(CliRun.WithInput(map, "whatif", "-", "--remove", "old", "--remove", "full"), Is.EqualTo(run));
        Assert.That(CliRun.WithInput(map, "whatif", "-", "old", "--remove", "full"), Is.EqualTo(run));
        Assert.That(CliRun.WithInput(map, "whatif", "-", "old", "--source", "survey").Error, Does.StartWith("argmap: name what falls\n"));
    }

    [Test]
    public void Robust_of_a_map_that_marks_no_conclusion_says_so()
    {
        var run = CliRun.WithInput("""{"format": "argument-map/1", "id": "m", "statements": [{"id": "a", "kind": "claim", "text": "A."}]}""", "robust", "-");

        Assert.That(run, Is.EqualTo(new CliRun(0,
            "The map marks no main statement and has no recommendation; argmap robust FILE ID looks at any statement.\n", "")));
    }

    [Test]
    public void Why_names_a_preference_whose_loss_topples()
    {
        var run = CliRun.WithInput("""
            {"format": "argument-map/1", "id": "m", "statements": [
              {"id": "a", "kind": "claim", "text": "A.", "main": true}, {"id": "b", "kind": "claim", "text": "B."}], "relations": [
              {"id": "x", "kind": "attack", "premises": ["b"], "conclusion": "a"},
              {"id": "p", "kind": "preference", "premises": ["a"], "conclusion": "b"}]}
            """, "why", "-", "a");

        Assert.That(run.Out, Does.Contain("  a is in: it is preferred to a premise of what attacks it: x\n"));
        Assert.That(run.Out, Does.Contain("the loss of any one of these topples it:\n  p: preference\n"));
    }

    [Test]
    public void A_report_of_a_corpus_does_not_complain_that_its_maps_have_a_thesis_each()
    {
        Assert.That(CliRun.Of("report", Repository.Find("samples/PakistanRussia/maps/corpus.json")).Out, Does.Not.Contain("AM005"));
    }

    [Test]
    public void Why_tells_label_grounds_and_what_cannot_be_spared()
    {
        var run = CliRun.WithInput(Tram, "why", "-", "rec");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Out, Is.EqualTo("""
            recommendation rec: Build the tram.
            label in (grounded, by support), strength 0.55 (quadratic-energy, converged)
              rec is in: what attacks it is out: objection; it rests on r1
              objection is out: it needs but, which is out
              but is out: attacked by reply, which is in

            Its weakest grounds:
              count: strength 0.50
              survey: strength 0.50

            By support alone it stands on any of 2 sets of grounds; with the strength that each alone would give it (0.50 without any):
              count: 0.52
              survey: 0.52

            By support alone it falls when 2 grounds are lost, not before: robustness 0.50.
              falls without count + survey
              falls too without demand

            By support alone it cannot do without any of these:
              demand: People want it.

            With attacks counted (grounded, by support) the loss of any one of these topples it:
              demand: People want it.
              grant: The state pays.

            """.ReplaceLineEndings("\n")));
    }

    [TestCase("why", "-", "pays")]
    [TestCase("accept", "-", "--why", "pays")]
    public void An_answer_that_hangs_on_what_the_analyst_added_says_so(params string[] arguments)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("pays", "The tram pays.");
        map.AddClaim("loud", "It is loud.");
        map.Add(new Claim("not", "It does not.") { Basis = Basis.Analyst });
        map.AddRelation(new Relation("noise", RelationKind.Attack) { Basis = Basis.Explicit }, "pays", "loud");
        Assert.That(CliRun.WithInput(map.ToJson(), arguments).Out, Does.Not.Contain("analyst"));

        map.AddRelation(new Relation("doubt", RelationKind.Attack) { Basis = Basis.Analyst }, "loud", "not");
        Assert.That(CliRun.WithInput(map.ToJson(), arguments).Out,
            Does.Contain("added by the analyst, not said by the author: doubt, not\n"));
    }

    [Test]
    public void Why_says_where_no_evidence_is_enough()
    {
        var run = CliRun.WithInput(Tram, "why", "-", "but", "--evidence-only");

        Assert.That(run.Out, Does.Contain("\nBy support it stands on nothing: no set of grounds suffices for it.\n"));
    }

    [Test]
    public void Why_writes_json()
    {
        using var json = JsonDocument.Parse(CliRun.WithInput(Tram, "why", "-", "rec", "--json").Out);

        Assert.That(json.RootElement.GetProperty("label").GetString(), Is.EqualTo("in"));
        Assert.That(json.RootElement.GetProperty("standsOn").GetProperty("environments").GetArrayLength(), Is.EqualTo(2));
        Assert.That(json.RootElement.GetProperty("standsOn").GetProperty("robustness").GetDouble(), Is.EqualTo(0.5));
    }

    [Test]
    public void An_unknown_id_is_named_with_the_nearest()
    {
        var run = CliRun.WithInput(Tram, "why", "-", "recc");

        Assert.That((run.Code, run.Error), Is.EqualTo((2, "argmap: the map has no node 'recc'\nhint: is 'rec' meant?\n")));
    }

    [Test]
    public void An_unknown_semantics_is_bad_usage() =>
        Assert.That(CliRun.WithInput(Tram, "why", "-", "rec", "--semantics", "best").Error, Does.Contain("'best'").And
            .Contain("hint: argmap why --help"));

    [Test]
    public void What_if_tells_what_falls_and_what_changes_in_strength()
    {
        var run = CliRun.WithInput(Tram, "whatif", "-", "--remove", "count", "--remove", "survey");

        Assert.That(run.Out,
            Does.StartWith(
                "Read by support, without\n  evidence count: Riders were counted.\n  evidence survey: A survey asked.\n\nThese fall\n"));
        Assert.That(run.Out, Does.Contain("  claim demand: in → out, "));
    }

    [Test]
    public void What_if_takes_a_source_or_a_participant()
    {
        using var byParticipant = JsonDocument.Parse(CliRun.WithInput(Tram, "whatif", "-", "--participant", "ann", "--json").Out);
        using var bySource = JsonDocument.Parse(CliRun.Of("whatif", Corpus, "--source", "changing-dynamics/article", "--json").Out);

        Assert.That(byParticipant.RootElement.GetProperty("removed").EnumerateArray()
            .Select(id => id.GetString()), Is.EqualTo(new[] { "survey" }));
        Assert.That(bySource.RootElement.GetProperty("removed").GetArrayLength(), Is.GreaterThan(20));
    }

    [TestCase("name what falls")]
    [TestCase("name what falls", "--remove", "count", "--source", "s")]
    [TestCase("the map has no source 's'", "--source", "s")]
    [TestCase("the map has no participant 'p'", "--participant", "p")]
    [TestCase("Nothing in the map 'tram' is said by a participant 'bob'.", "--participant", "bob")]
    public void What_if_refuses_what_it_cannot_take_away(string message, params string[] options)
    {
        var run = CliRun.WithInput(Tram, ["whatif", "-", .. options]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith($"argmap: {message}\nhint: "));
    }

    private static IEnumerable<TestCaseData> LargeMaps =>
    [
        new TestCaseData("many", Star(600, 1)) { TestName = "Many_reasons" },
        new TestCaseData("pairs", Star(300, 2)) { TestName = "Many_linked_pairs" },
        new TestCaseData("crossing", Crossing()) { TestName = "Reasons_that_share_their_premises" },
    ];

    [TestCaseSource(nameof(LargeMaps))]
    public void Why_and_robust_give_one_answer(string name, string map)
    {
        using var why = JsonDocument.Parse(CliRun.WithInput(map, "why", "-", "c", "--json", "--time", "60").Out);
        using var robust = JsonDocument.Parse(CliRun.WithInput(map, "robust", "-", "c", "--json", "--time", "60").Out);

        var standsOn = why.RootElement.GetProperty("standsOn");
        Assert.That(robust.RootElement[0].GetProperty("standsOn").GetRawText()
            .Replace(" ", ""), Is.EqualTo(standsOn.GetRawText().Replace(" ", "")), name);
        Assert.That(standsOn.GetProperty("smallestDefeats").GetArrayLength(), Is.Positive);
    }

    [TestCase("why")]
    [TestCase("robust")]
    public void A_search_that_was_cut_short_says_so_and_has_an_answer(string command)
    {
        var run = CliRun.WithInput(Crossing(), command, "-", "c", "--time", "0");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Out, Does.Contain("the search was cut short").And.Contain("  falls without e0").And.Not.Contain("NaN").And.Not
            .Contain("No loss"));
    }

    [Test]
    public void Robust_marks_in_its_table_what_was_cut_short()
    {
        var run = CliRun.WithInput(Crossing(), "robust", "-", "--time", "0");

        Assert.That(run.Out, Does.Contain("~").And.Contain("cut short"));
    }

    [Test]
    public void Statements_that_there_was_no_time_for_are_told()
    {
        var run = CliRun.Of("robust", Article, "--time", "0");

        Assert.That(run.Out.Split('\n').Skip(1).TakeWhile(line => line.Length > 0).Count(), Is.EqualTo(1));
        Assert.That(run.Error,
            Is.EqualTo(
                "argmap: the time is up: 10 of 11 statements were not looked at\nhint: --time SECONDS gives more; argmap robust FILE ID "
                    + "looks at one\n"));
    }

    [TestCase("-1")]
    [TestCase("NaN")]
    public void A_time_that_is_none_is_refused(string time) =>
        Assert.That(CliRun.WithInput(Tram, "why", "-", "rec", "--time", time).Error,
            Does.StartWith("argmap: --time is a number of seconds, 0 or more"));

    [Test]
    public void Why_says_that_a_weak_sign_is_not_enough_and_that_a_semantics_saturates()
    {
        var map = ArgumentJson.Parse(Star(1, 1));
        map.Replace(map.Relations.Single() with { Weight = 0.4 });

        Assert.That(CliRun.WithInput(System.Text.Encoding.UTF8.GetString(map.ToUtf8Json()), "why", "-", "c").Out, Does.Contain(
            "It has weak signs alone, none of which is enough to believe it by: one set of grounds; with the strength that each alone "
                + "would give it (0.50 without any):\n  e0: 0.52, a weak sign (weight 0.40)\n"));
        Assert.That(CliRun.WithInput(Star(20, 1), "why", "-", "c").Out,
            Does.Contain("quadratic-energy saturates: convergent reasons add up without end."));
    }

    [Test]
    public void Why_weighs_by_independent_source_where_asked() =>
        Assert.That(CliRun.WithInput(Star(20, 1), "why", "-", "c", "--independent").Out,
            Does.Contain("With one line of support for each independent source, 1 in all, its strength is 0.60."));

    [Test]
    public void Nothing_of_progress_is_written_where_standard_error_is_no_terminal() =>
        Assert.That(CliRun.WithInput(Tram, "robust", "-", "rec").Error, Is.Empty);

    [Test]
    public void Robust_compares_main_statements_and_recommendations()
    {
        var lines = CliRun.Of("robust", Article, "--time", "60").Out.Split('\n');

        Assert.That(lines[0], Does.StartWith("statement").And.EndsWith("contested"));
        Assert.That(lines.Skip(1).TakeWhile(line => line.Length > 0).Count(), Is.EqualTo(11));
    }

    [Test]
    public void Robust_details_one_statement()
    {
        var text = CliRun.WithInput(Tram, "robust", "-", "rec").Out;

        Assert.That(text, Does.Contain("  falls without count + survey\n").And.Contain("  falls too without demand\n"));
        Assert.That(text, Does.Contain("recommendation rec: 1 independent line by statements\n  count, demand\n"));
        Assert.That(text, Does.Contain("Single base scores that would turn the verdict\n"));
    }

    [Test]
    public void Robust_writes_json()
    {
        using var json = JsonDocument.Parse(CliRun.WithInput(Tram, "robust", "-", "rec", "--json").Out);

        var report = json.RootElement.EnumerateArray().Single();
        Assert.That(report.GetProperty("stability").GetProperty("verdicts").GetArrayLength(), Is.EqualTo(6));
        Assert.That(report.GetProperty("independentSupport").GetArrayLength(), Is.EqualTo(3));
    }

    [Test]
    public void Robust_refuses_a_change_beyond_the_range_of_scores() =>
        Assert.That(CliRun.Of("robust", Article, "--delta", "2").Error, Does.StartWith("argmap: --delta lies between 0 and 1"));

    [Test]
    public void Compare_shows_agreement_contradiction_and_advice()
    {
        var text = CliRun.Of("compare", Corpus).Out;

        Assert.That(text, Does.StartWith("5 maps: 4 shared statements"));
        foreach (var title in new[] { "Who says what", "Agreements and disagreements, two by two", "Contradictions", "Objections and who "
            + "answers them", "Advice to Pakistan" })
            Assert.That(text, Does.Contain($"\n{title}"));
    }

    [Test]
    public void Compare_writes_json()
    {
        using var json = JsonDocument.Parse(CliRun.Of("compare", Corpus, "--json").Out);

        Assert.That(json.RootElement.GetProperty("contradictions").GetArrayLength(), Is.EqualTo(2));
        Assert.That(json.RootElement.GetProperty("contrasts").GetArrayLength(), Is.Positive);
        Assert.That(json.RootElement.GetProperty("contributions").GetArrayLength(), Is.EqualTo(5));
    }

    [Test]
    public void Compare_takes_a_corpus_only() =>
        Assert.That(CliRun.Of("compare", Article).Error, Does.Contain("is no corpus\nhint: compare takes a corpus"));

    /// <summary>So many reasons for one claim, each of so many linked pieces of evidence.</summary>
    private static string Star(int reasons, int linked)
    {
        var map = new ArgumentGraph("star");
        map.Add(new Claim("c", "It is so.") { IsMain = true });
        for (var i = 0; i < reasons * linked; i++) map.Add(new Evidence($"e{i}", ""));
        for (var i = 0; i < reasons; i++) map.AddSupport("c", [.. Enumerable.Range(i * linked, linked).Select(j => $"e{j}")]);
        return System.Text.Encoding.UTF8.GetString(map.ToUtf8Json());
    }

    /// <summary>
    /// A claim for which each pair of some pieces of evidence is a reason, so that the smallest defeat is to be searched for.
    /// </summary>
    private static string Crossing()
    {
        var map = new ArgumentGraph("crossing");
        map.Add(new Claim("c", "It is so.") { IsMain = true });
        for (var i = 0; i < 10; i++) map.Add(new Evidence($"e{i}", ""));
        for (var i = 0; i < 10; i++)
            for (var j = i + 1; j < 10; j++) map.AddSupport("c", [$"e{i}", $"e{j}"]);
        return System.Text.Encoding.UTF8.GetString(map.ToUtf8Json());
    }

    private static string Tram
    {
        get
        {
            var map = MapBuilder.Create("tram").Participant("ann", "Ann").Participant("bob", "Bob")
                .Recommendation("rec", "Build the tram.", [])
                .Claim("demand", "People want it.")
                .Claim("but", "It is dear.")
                .Claim("grant", "The state pays.")
                .Evidence("count", "Riders were counted.")
                .Evidence("survey", "A survey asked.", null, e => e with { SaidBy = "ann" })
                .Support("rec", "demand").Support("demand", "count").Support("demand", "survey")
                .Build();
            map.AddRelation(new Relation("objection", RelationKind.Attack), "rec", ["but"]);
            map.AddRelation(new Relation("reply", RelationKind.Attack), "but", ["grant"]);
            return System.Text.Encoding.UTF8.GetString(map.ToUtf8Json());
        }
    }
}
