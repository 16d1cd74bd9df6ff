using System.Text.Json;

namespace ArgumentMap.Cli.Tests;

/// <summary>What is one source, one speaker, one link or one reason is so in every command.</summary>
public class OneOriginTests
{
    private const string TwoSpeakers = """
        {"format":"argument-map/1","id":"two","participants":[{"id":"ann","name":"Ann"},{"id":"bob","name":"Bob"}],
         "statements":[{"id":"e1","kind":"evidence","type":"testimony","text":"It rained."},{"id":"rec","kind":"recommendation","text":"Take an umbrella.","addressees":["You"]}],
         "locutions":[{"id":"l1","text":"It rained.","saidBy":"ann"},{"id":"l2","text":"It rained.","saidBy":"bob"}],
         "relations":[{"id":"s","kind":"support","premises":["e1"],"conclusion":"rec"},{"id":"y","kind":"illocution","premises":["l1","l2"],"conclusion":"e1"}]}
        """;

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("origins").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public void Every_command_gives_all_speakers_of_one_illocution()
    {
        Assert.That(CliRun.WithInput(TwoSpeakers, "check", "-").Out, Does.Not.Contain("AM107"));
        Assert.That(CliRun.WithInput(TwoSpeakers, "query", "-", "participant=ann").Out, Does.Contain("e1"));
        Assert.That(CliRun.WithInput(TwoSpeakers, "query", "-", "participant=bob").Out, Does.Contain("e1"));
        Assert.That(CliRun.WithInput(TwoSpeakers, "convert", "-", "--to", "dot").Out, Does.Contain("Ann, Bob"));
        Assert.That(CliRun.WithInput(TwoSpeakers, "convert", "-", "--to", "outline").Out, Does.Contain("It rained. — Ann, Bob"));
        Assert.That(Removed(CliRun.WithInput(TwoSpeakers, "whatif", "-", "--participant", "ann", "--json")), Does.Not.Contain("e1"));
    }

    [TestCase("--source", "survey")]
    [TestCase("--source", "eins/survey")]
    [TestCase("--source", "zwei/study")]
    [TestCase("--source", "study")]
    [TestCase("--participant", "meier")]
    [TestCase("--participant", "zwei/jm")]
    public void One_word_withdraws_a_source_or_participant_in_every_map(string option, string name) =>
        Assert.That(Removed(CliRun.Of("whatif", Corpus(), option, name, "--json")), Is.EquivalentTo(new[] { "eins/ev", "zwei/ev" }));

    [TestCase("ann", "bob", 1)]
    [TestCase("ann", "ann", 2)]
    [TestCase("ann", null, 1)]
    [TestCase(null, "ann", 1)]
    public void What_two_articles_report_falls_with_the_word_of_all_who_say_it(string? first, string? second, int removed)
    {
        var corpus = Reported(first, second);

        Assert.That(Removed(CliRun.Of("whatif", corpus, "--participant", "ann", "--json")), Has.Length.EqualTo(removed - 1));
        var merged = Path.Combine(_folder, "merged.json");
        CliRun.Of("merge", corpus, "-o", merged);
        Assert.That(CliRun.Of("check", merged).Out
            .Contains("the word of one participant", StringComparison.Ordinal), Is.EqualTo(removed == 2));
        Assert.That(CliRun.Of("query", merged, "participant=Ann").Out, Does.Contain("eins/e"));
        Assert.That(CliRun.Of("query", merged, "participant=Bob").Out
            .Contains("eins/e", StringComparison.Ordinal), Is.EqualTo(second == "bob"));
        Assert.That(Removed(CliRun.Of("whatif", merged, "--participant", "ann", "--json")), Has.Length.EqualTo(removed - 1));
    }

    [Test]
    public void A_name_that_two_maps_give_to_different_sources_is_asked_back()
    {
        var run = CliRun.Of("whatif", Corpus(), "--source", "art");

        Assert.That((run.Code, run.Error),
            Is.EqualTo((2, "argmap: several sources are called 'art'\nhint: name one of eins/art, zwei/art\n")));
    }

    [Test]
    public void One_survey_in_two_maps_is_one_line_by_sources_and_by_participants()
    {
        using var json = JsonDocument.Parse(CliRun.Of("robust", Corpus(), "eins/main", "--json").Out);

        var lines = json.RootElement[0].GetProperty("independentSupport").EnumerateArray()
            .Select(lines => lines.GetProperty("count").GetInt32());
        Assert.That(lines, Is.EqualTo(new[] { 2, 1, 1 }));
    }

    [TestCase("""{"kind":"contradicts","from":"zwei/ev","to":"eins/con"}""")]
    [TestCase("""{"kind":"contradicts","from":"eins/con","to":"zwei/ev"}""")]
    [TestCase("""{"kind":"corroborates","from":"eins/ev","to":"zwei/con"}""")]
    public void A_link_said_twice_is_one_link(string again)
    {
        var (once, twice) = (Corpus(), Corpus(again, again));

        foreach (var command in new[] { "strength", "compare", "accept", "robust" })
            Assert.That(CliRun.Of(command, twice).Out, Is.EqualTo(CliRun.Of(command, once).Out), command);
    }

    [Test]
    public void A_reason_said_four_times_counts_once_and_is_a_finding()
    {
        var (once, often) = (Repeated(1), Repeated(4));

        Assert.That(CliRun.WithInput(often, "strength", "-").Out, Is.EqualTo(CliRun.WithInput(once, "strength", "-").Out));
        Assert.That(CliRun.WithInput(often, "check", "-").Out.Split("AM012"), Has.Length.GreaterThan(3));
        Assert.That(CliRun.WithInput(once, "check", "-").Out, Does.Not.Contain("AM012"));
    }

    [Test]
    public void Compare_writes_the_pairs_that_say_something_and_all_on_request()
    {
        var corpus = Corpus();
        File.WriteAllText(Path.Combine(_folder, "drei.json"),
            """{"format":"argument-map/1","id":"drei","statements":[{"id":"x","kind":"claim","text":"X."}]}""");
        File.WriteAllText(corpus, File.ReadAllText(corpus)
            .Replace("\"zwei.json\"", "\"zwei.json\", \"drei.json\"", StringComparison.Ordinal));

        Assert.That(Pairs("compare", corpus, "--json"), Is.EqualTo(1));
        Assert.That(Pairs("compare", corpus, "--json", "--all"), Is.EqualTo(3));
    }

    private static int Pairs(params string[] args)
    {
        using var json = JsonDocument.Parse(CliRun.Of(args).Out);
        return json.RootElement.GetProperty("pairs").GetArrayLength();
    }

    private static string[] Removed(CliRun run)
    {
        using var json = JsonDocument.Parse(run.Out);
        return [.. json.RootElement.GetProperty("removed").EnumerateArray().Select(id => id.GetString()!)];
    }

    private static string Repeated(int times) => $$"""
        {"format":"argument-map/1","id":"m","statements":[{"id":"e","kind":"evidence","text":"It rains."},{"id":"c","kind":"claim","main":true,"text":"The street is wet."}],
         "relations":[{{string.Join(",", Enumerable.Range(0, times).Select(i => $$"""{"id":"s{{i}}","kind":"support","premises":["e"],"conclusion":"c"}"""))}}]}
        """;

    private string Corpus(params string[] links)
    {
        File.WriteAllText(Path.Combine(_folder, "eins.json"),
            Article("eins", "survey", "http://www.city.example/count/", "meier", "Jutta Meier", "40,000 ride it a day."));
        File.WriteAllText(Path.Combine(_folder, "zwei.json"),
            Article("zwei", "study", "https://city.example/count#table", "jm", "Jutta  MEIER", "Forty thousand people use it."));
        string[] all =
        [
            """{"kind":"same-as","from":"eins/main","to":"zwei/main"}""",
            """{"kind":"contradicts","from":"eins/con","to":"zwei/ev"}""",
            """{"kind":"corroborates","from":"eins/ev","to":"zwei/con"}""",
            .. links,
        ];
        var file = Path.Combine(_folder, "corpus.json");
        File.WriteAllText(file,
            $$"""{"format":"argument-corpus/1","id":"k","maps":["eins.json","zwei.json"],"links":[{{string.Join(",", all)}}]}""");
        return file;
    }

    /// <summary>A corpus in which two articles report the same, each from one who says it or in the author's own voice.</summary>
    private string Reported(params string?[] speakers)
    {
        string[] ids = ["eins", "zwei"];
        for (var i = 0; i < ids.Length; i++)
        {
            var saidBy = speakers[i] is { } speaker ? $"""
                ,"saidBy":"{speaker}"
                """ : "";
            File.WriteAllText(Path.Combine(_folder, ids[i] + ".json"), $$"""
                {"format":"argument-map/1","id":"{{ids[i]}}","participants":[{"id":"ann","name":"Ann"},{"id":"bob","name":"Bob"}],
                 "statements":[{"id":"main","kind":"claim","main":true,"text":"Build the tram."},{"id":"e","kind":"evidence","text":"40,000 ride it a day."{{saidBy}}}],
                 "relations":[{"id":"s","kind":"support","premises":["e"],"conclusion":"main"}]}
                """);
        }
        var file = Path.Combine(_folder, "reported.json");
        File.WriteAllText(file,
            """{"format":"argument-corpus/1","id":"k","maps":["eins.json","zwei.json"],"links":[{"kind":"same-as","from":"eins/e","to":"zwei/e"},{"kind":"same-as","from":"eins/main","to":"zwei/main"}]}""");
        return file;
    }

    private static string Article(string id, string source, string url, string participant, string name, string text) => $$"""
        {"format":"argument-map/1","id":"{{id}}",
         "sources":[{"id":"{{source}}","title":"Count","url":"{{url}}"},{"id":"art","title":"Article {{id}}"}],
         "participants":[{"id":"{{participant}}","name":"{{name}}"}],
         "statements":[{"id":"main","kind":"claim","main":true,"text":"Build the tram."},
           {"id":"ev","kind":"evidence","text":"{{text}}","saidBy":"{{participant}}","anchors":[{"source":"{{source}}","start":0,"end":10}]},
           {"id":"con","kind":"claim","text":"It costs too much, says {{id}}."}],
         "relations":[{"id":"s","kind":"support","premises":["ev"],"conclusion":"main"},{"id":"x","kind":"attack","premises":["con"],"conclusion":"main"}]}
        """;
}
