using System.Text.Json;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests;

/// <summary>What check writes for people and for programs: misspelt members, corpora, the order, the summaries, the last line.</summary>
public class CheckReportTests
{
    private const string Misspelt = """
        { "format": "argument-map/1", "id": "m",
          "statements": [
            { "id": "a", "kind": "claim", "text": "A.", "main": true, "basis": "analyst" },
            { "id": "b", "kind": "claim", "text": "B.", "basis": "analyst", "basescore": 0.9 }],
          "relations": [{ "kind": "support", "premises": ["b", "b"], "conclusion": "a", "wieght": 3 }] }
        """;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("text", ":4:82: warning AM013: The format has no member 'basescore'", ":5:91: warning AM013",
        ":5:56: warning AM014: 'b' is named twice")]
    [TestCase("github", "::warning file=",
        "title=AM013 misspelt-member::The format has no member 'wieght'; kept as it is. Is 'weight' meant?", "title=AM014 repeated-end")]
    [TestCase("msbuild", "(4,82): warning AM013: The format has no member 'basescore'", "(5,56): warning AM014: 'b' is named twice")]
    [TestCase("json", "\"path\": \"$.relations[0].wieght\"", "\"rule\": \"AM013\"", "\"rule\": \"AM014\"")]
    [TestCase("sarif", "\"ruleId\": \"AM013\"", "\"fullyQualifiedName\": \"$.statements[1].basescore\"", "\"ruleId\": \"AM014\"")]
    public void What_is_wrong_with_a_file_is_a_finding_in_every_format(string format, params string[] said)
    {
        var run = CliRun.Of("check", Map(Misspelt), "--format", format);

        Assert.That((run.Code, run.Error), Is.EqualTo((1, "")));
        foreach (var part in said) Assert.That(run.Out, Does.Contain(part));
    }

    [TestCase("github", "::error file=", "a.json,line=2,col=8,title=unreadable::expected ", "b.json,line=4,col=82,title=AM013")]
    [TestCase("msbuild", "a.json(2,8): error ARGMAP002: expected ", "b.json(4,82): warning AM013: ")]
    public void What_marks_lines_marks_that_of_an_unreadable_file_and_goes_on(string format, params string[] said)
    {
        File.WriteAllText(_folder["a.json"], "{ \"format\": \"argument-map/1\",\n  \"id\" 7 }");
        File.WriteAllText(_folder["b.json"], Misspelt);

        var run = CliRun.Of("check", _folder.Path, "--format", format);

        Assert.That((run.Code, run.Error), Is.EqualTo((2, "")));
        foreach (var part in said) Assert.That(run.Out, Does.Contain(part));
    }

    [TestCase("text", ":5:56: error AM014: ")]
    [TestCase("msbuild", "(5,56): error AM014: ")]
    [TestCase("json", "\"severity\": \"error\"")]
    public void Warnings_are_errors_where_that_is_asked(string format, string said)
    {
        var run = CliRun.Of("check", Map(Misspelt), "--format", format, "--warnings-as-errors", "--fail-on", "error");

        Assert.That((run.Code, run.Error), Is.EqualTo((1, "")));
        Assert.That(run.Out, Does.Contain(said).And.Not.Contains("warning AM"));
    }

    [Test]
    public void Standard_input_has_such_findings_too() =>
        Assert.That(CliRun.WithInput(Misspelt, "check", "-").Out, Does.Contain("<stdin>:5:56: warning AM014"));

    [Test]
    public void The_worst_comes_first_and_the_last_line_says_where_to_begin()
    {
        const string Json = """
            { "format": "argument-map/1", "id": "m",
              "statements": [{ "id": "a", "kind": "claim", "text": "A.", "main": true }, { "id": "b", "kind": "claim", "text": "B." }, { "id": "c", "kind": "evidence", "text": "C." }],
              "relations": [{ "id": "r1", "kind": "support", "premises": ["b"], "conclusion": "a" }, { "id": "r2", "kind": "support", "conclusion": "a" }] }
            """;

        var lines = CliRun.Of("check", Map(Json)).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var words = lines.Where(line => line.Contains(": ", StringComparison.Ordinal) && line.Contains(" AM", StringComparison.Ordinal))
            .Select(line => line.Split(": ")[1].Split(' ')[0]).Where(word => word is "error" or "warning" or "info").ToList();

        Assert.That(words, Is.EqualTo(words.OrderBy(word => Array.IndexOf(["error", "warning", "info"], word))).And.Contain("warning").And
            .Contain("info"));
        Assert.That(lines[^1],
            Is.EqualTo(
                "1 error, 3 warnings, 1 info in 1 map; begin with AM001 relation-without-premise (1), which 'argmap rules AM001' explains"));
    }

    [Test]
    public void Less_severe_findings_can_be_left_out_and_still_decide_the_exit_code()
    {
        var run = CliRun.Of("check", Map(Misspelt), "--min-severity", "error");

        Assert.That((run.Code, run.Out), Is.EqualTo((1, "nothing found in 1 map\n")));
    }

    [Test]
    public void One_rule_can_be_asked_for()
    {
        var run = CliRun.Of("check", Map(Misspelt), "--rule", "repeated-end");

        Assert.That(run.Out, Does.Contain("AM014").And.Not.Contain("AM013"));
        Assert.That(CliRun.Of("check", _folder["m.json"], "--rule", "AM014", "--fail-on", "error").Code, Is.Zero);
    }

    [Test]
    public void A_rule_that_there_is_not_is_refused_with_the_one_that_is_meant([Values("check", "rules")] string command)
    {
        var run = command == "check" ? CliRun.Of("check", Map(Misspelt), "--rule", "AM1O1") : CliRun.Of("rules", "AM1O1");

        Assert.That((run.Code, run.Error), Is.EqualTo((2, "argmap: there is no rule 'AM1O1'\nhint: is 'AM101' meant?\n")));
    }

    [Test]
    public void What_is_found_in_nearly_every_step_is_one_line_a_map_unless_it_is_asked_for()
    {
        var map = Repository.Find("samples/PakistanRussia/maps/military-ties.json");

        Assert.That(Count("AM110"), Is.EqualTo(1));
        Assert.That(CliRun.Of("check", map).Out,
            Does.Contain("info AM110: Critical questions that nobody asks: 11 times; --rule AM110 or --verbose lists them."));
        Assert.That(Count("AM110", "--verbose"), Is.EqualTo(11));
        Assert.That(Count("AM110", "--rule", "AM110"), Is.EqualTo(11));
        Assert.That(CliRun.Of("check", map, "--format", "json").Out.Split("\"rule\": \"AM110\"").Length - 1, Is.EqualTo(11));

        int Count(string rule, params string[] options) => CliRun.Of(["check", map, .. options]).Out.Split($" {rule}: ").Length - 1;
    }

    [Test]
    public void A_corpus_is_checked_for_its_links_and_its_own_members()
    {
        var corpus = new ArgumentCorpus("c");
        foreach (var id in new[] { "a", "b" }) corpus.Add(MapBuilder.Create(id).Claim("x", $"{id} x").Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");
        corpus.AddLink(CorpusLinkKind.Contradicts, "b/x", "a/x");
        ArgumentJson.Write(corpus, _folder["c.json"]);
        File.WriteAllText(_folder["c.json"], File.ReadAllText(_folder["c.json"])
            .Replace("\"id\": \"c\"", "\"id\": \"c\", \"titel\": 1", StringComparison.Ordinal));

        using var findings = JsonDocument.Parse(CliRun.Of("check", _folder["c.json"], "--format", "json").Out);

        var told = findings.RootElement.EnumerateArray().Where(finding => finding.GetProperty("file").GetString() == _folder["c.json"])
            .Select(finding => (finding.GetProperty("rule").GetString(), finding.GetProperty("path").GetString()));
        Assert.That(told, Is.EquivalentTo(new[] { ("AM013", "$.titel"), ("AM404", "$.links[1]") }));
    }

    private string Map(string json)
    {
        File.WriteAllText(_folder["m.json"], json);
        return _folder["m.json"];
    }
}
