using System.Text.Json;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests;

public class CheckCommandTests
{
    private const string Faulty = """
        {
          "format": "argument-map/1", "id": "m",
          "statements": [{ "id": "a", "kind": "claim", "text": "A holds.", "main": true }],
          "relations": [
            { "id": "empty", "kind": "support", "conclusion": "a" }
          ]
        }
        """;

    [Test]
    public void A_finding_is_written_as_compilers_do_with_its_place_in_the_file()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["m.json"], Faulty);

        var run = CliRun.Of("check", folder["m.json"], "--fail-on", "error");

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Out, Does.StartWith(folder["m.json"]).And.Contain(":5:5: error AM001: The support empty has no premise."));
    }

    [Test]
    public void Files_are_named_on_the_command_line_in_a_file_or_by_another_program()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a.json", "of two.json", "c.json" })
            File.WriteAllText(folder[name], Faulty.Replace("\"id\": \"m\"", $"\"id\": \"{name[0]}\"", StringComparison.Ordinal));
        var lines = $"{folder["of two.json"]}\r\n\n{folder["c.json"]}\n";
        File.WriteAllText(folder["list"], lines);

        var named = CliRun.Of("check", folder["a.json"], folder["of two.json"], folder["c.json"]);

        Assert.That(named.Out, Does.Contain("in 3 maps"));
        Assert.That(CliRun.Of("check", folder["a.json"], "--files-from", folder["list"]), Is.EqualTo(named));
        Assert.That(CliRun.WithInput(lines, "check", folder["a.json"], "--files-from", "-"), Is.EqualTo(named));
        Assert.That(CliRun.WithInput("", "check", "--files-from", "-").Out, Is.EqualTo("nothing found in 0 maps\n"));
    }

    [Test]
    public void Without_any_file_there_is_nothing_to_check() =>
        Assert.That(CliRun.Of("check"), Is.EqualTo(new CliRun(2, "",
            "argmap: Required argument 'files' missing for command: 'check'\nhint: argmap check --help shows what it takes, with examples\n")));

    [Test]
    public void A_map_without_findings_of_that_severity_gives_exit_code_0()
    {
        Assert.That(CliRun.WithInput(CliRun.Of("init").Out, "check", "-", "--fail-on", "error").Code, Is.Zero);
    }

    [Test]
    public void A_configuration_above_the_map_switches_a_rule_off()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["deep"]);
        File.WriteAllText(folder[".argmap.json"], """{ "rules": { "relation-without-premise": "off" } }""");
        File.WriteAllText(folder["deep/m.json"], Faulty);

        Assert.That(CliRun.Of("check", folder["deep"]).Out, Does.Not.Contain("AM001"));
    }

    [TestCase("""{ "rules": { "AM999": "off" } }""", "there is no rule 'AM999'")]
    [TestCase("""{ "rules": { "AM001": "loud" } }""", "'loud' is no severity")]
    [TestCase("""{ "colour": 1 }""", "there is no setting 'colour'")]
    [TestCase("""{ "rules": 3 }""", ".argmap.json")]
    [TestCase("{", ".argmap.json:1:2: expected well-formed JSON")]
    [TestCase("", ".argmap.json:1:1: expected well-formed JSON")]
    [TestCase("[]", "a configuration is an object in curly brackets")]
    [TestCase("""{ "rules": [] }""", "'rules' is an object in curly brackets")]
    [TestCase("""{ "rules": { "AM001": false } }""", "'false' is no severity")]
    [TestCase("""{ "rules": { "AM001": null } }""", "'null' is no severity")]
    [TestCase("""{ "rules": { "AM001": "off", "AM001": "info" } }""", "the rule AM001 stands there twice")]
    [TestCase("""{ "rules": { "AM001": "off", "relation-without-premise": "info" } }""", "the rule AM001 stands there twice")]
    [TestCase("""{ "rules": {}, "rules": {} }""", "'rules' stands there twice")]
    [TestCase("""{ "copiedWords": 1.5 }""", "copiedWords is a whole number, 0 or more, not 1.5")]
    [TestCase("""{ "maxCircles": -1 }""", "maxCircles is a whole number, 0 or more, not -1")]
    [TestCase("""{ "nearDuplicate": 2 }""", "nearDuplicate is a number, more than 0 and at most 1, not 2")]
    [TestCase("""{ "nearDuplicate": "x" }""", "nearDuplicate is a number, more than 0 and at most 1, not \"x\"")]
    public void A_configuration_that_is_none_is_one_clear_error(string configuration, string complaint)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder[".argmap.json"], configuration);
        File.WriteAllText(folder["m.json"], Faulty);

        var run = CliRun.Of("check", folder["m.json"]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(complaint).And.Contain("hint: "));
    }

    [Test]
    public void Reports_and_pages_say_what_the_check_says()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("init", folder["tram.json"]);
        Assert.That(Told(), Is.All.Contains("AM107"));

        File.WriteAllText(folder[".argmap.json"], """{ "rules": { "AM107": "off" } }""");
        Assert.That(Told(), Has.None.Contains("AM107"));

        List<string> Told()
        {
            File.Delete(folder["tram.html"]);
            File.Delete(folder["page.html"]);
            CliRun.Of("view", folder["tram.json"]);
            CliRun.Of("convert", folder["tram.json"], "-o", folder["page.html"]);
            return
            [
                CliRun.Of("check", folder["tram.json"]).Out, CliRun.Of("report", folder["tram.json"]).Out,
                File.ReadAllText(folder["tram.html"]), File.ReadAllText(folder["page.html"]),
                CliRun.Of("merge", folder["tram.json"], "--to", "html").Out,
            ];
        }
    }

    [Test]
    public void Json_names_rule_place_and_node()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["m.json"], Faulty);

        using var findings = JsonDocument.Parse(CliRun.Of("check", folder["m.json"], "--format", "json").Out);

        var first = findings.RootElement.EnumerateArray().First(finding => finding.GetProperty("rule").GetString() == "AM001");
        Assert.That((first.GetProperty("line").GetInt32(), first.GetProperty("node").GetString(), first.GetProperty("path").GetString()),
            Is.EqualTo((5, "empty", "$.relations[0]")));
    }

    [Test]
    public void Github_marks_the_line()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["m.json"], Faulty);

        Assert.That(CliRun.Of("check", folder["m.json"], "--format", "github").Out, Does.Contain("::error file=").And
            .Contain(",line=5,col=5,title=AM001 relation-without-premise::The support empty has no premise."));
    }

    [Test]
    public void Sarif_has_a_result_for_every_finding_and_names_only_known_rules()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["m.json"], Faulty);

        using var sarif = JsonDocument.Parse(CliRun.Of("check", folder["m.json"], "--format", "sarif").Out);

        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Select(rule => rule.GetProperty("id").GetString()).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(sarif.RootElement.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
            foreach (var result in run.GetProperty("results").EnumerateArray())
                Assert.That(rules[result.GetProperty("ruleIndex").GetInt32()], Is.EqualTo(result.GetProperty("ruleId").GetString()));
            Assert.That(run.GetProperty("results").GetArrayLength(), Is.GreaterThan(0));
        });
    }

    [Test]
    public void The_five_maps_have_no_error()
    {
        var texts = Path.GetDirectoryName(Articles.All()[0])!;

        var run = CliRun.Of("check", Repository.Find("samples/PakistanRussia/maps"), "--texts", texts, "--fail-on", "error");

        Assert.That(run.Code, Is.Zero, run.Out);
    }

    [Test]
    public void A_corpus_stands_for_its_maps_and_each_is_checked_once()
    {
        using var folder = new TemporaryFolder();
        var corpus = new ArgumentCorpus("c");
        corpus.Add(ArgumentJson.Parse(Faulty), "m.json");
        ArgumentJson.Write(corpus, folder["c.json"]);

        var run = CliRun.Of("check", folder["c.json"], folder["m.json"]);

        Assert.That(run.Out.Split(" error AM001: "), Has.Length.EqualTo(2));
    }
}
