using System.Text.Json;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests;

public class CommandTests
{
    private static readonly string Corpus = Repository.Find("samples/PakistanRussia/maps/corpus.json");

    /// <summary>Every command, as the overview names them.</summary>
    private static string[] Commands =>
        [.. CliRun.Of("--help").Out.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Select(line => line.Trim().Split(' ')[0])];

    [TestCaseSource(nameof(Commands))]
    public void Help_shows_an_example(string command)
    {
        var run = CliRun.Of(command, "--help");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Out, Does.Contain($"    argmap {command}"));
    }

    [TestCaseSource(nameof(Commands))]
    public void Help_fits_a_terminal_so_that_its_examples_can_be_copied_and_its_descriptions_have_room(string command)
    {
        var lines = CliRun.Of(command, "--help").Out.Split('\n');

        Assert.That(lines.Where(line => line.StartsWith("    argmap ", StringComparison.Ordinal) && line.Length > 80),
            Is.Empty, "an example is longer than a line");
        Assert.That(
            lines.SkipWhile(line => line != "Options:").Where(line => line.StartsWith("  -", StringComparison.Ordinal))
                .Select(line => line.TrimStart().Split("  ")[0]),
            Is.Not.Empty.And.All.Length.AtMost(52), "an option leaves its description no room");
    }

    [TestCase]
    [TestCase("--help")]
    public void The_overview_has_a_line_for_each_command(params string[] args)
    {
        var run = CliRun.Of(args);

        Assert.That(run.Code, Is.Zero);
        foreach (var command in Commands) Assert.That(run.Out, Does.Match($"(?m)^  {command} +[A-Z].{{10,78}}\\.$"));
        Assert.That(run.Out, Does.Not.Contain("Examples:"));
    }

    [Test]
    public void An_unknown_command_is_bad_usage_with_a_hint()
    {
        var run = CliRun.Of("chek");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("chek").And.EndWith("hint: is 'argmap check' meant?\n"));
    }

    [Test]
    public void An_unknown_node_is_bad_input_with_the_nearest_id()
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, "show", "-", "--node", "bild");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Is.EqualTo("argmap: the map has no node 'bild'\nhint: is 'build' meant?\n"));
    }

    [Test]
    public void A_file_that_is_no_map_is_one_line_with_its_place_and_a_hint()
    {
        var run = CliRun.WithInput("{ \"format\": \"argument-map/1\",\n  \"id\": 3 }", "show", "-");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error.Split('\n')[0], Is.EqualTo("argmap: <stdin>:2:9 ($.id): expected a string, found the number 3"));
        Assert.That(run.Out, Is.Empty);
    }

    [TestCase("\n- Trams pay.\n- Rails are dear.", "'- Trams pay.'")]
    [TestCase("Trams pay.\r\n", "'Trams pay.'")]
    [TestCase("<trams/>", "'<trams/>'")]
    public void What_no_format_is_told_of_is_refused_for_that(string text, string found)
    {
        var run = CliRun.WithInput(text, "show", "-");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error.Split('\n')[0],
            Is.EqualTo($"argmap: <stdin>:1:1: expected a map in a format that the file's name or content tells, or --from, found {found}"));
    }

    [Test]
    public void The_starter_map_is_valid_and_needs_no_warning()
    {
        var result = ArgumentJson.ReadWithWarnings(System.Text.Encoding.UTF8.GetBytes(CliRun.Of("init").Out), null);

        Assert.That(result.Warnings, Is.Empty);
        Assert.That(result.Map.IsUndercut("demand"));
    }

    [Test]
    public void Init_never_overwrites()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["map.json"], "mine");

        Assert.That(CliRun.Of("init", folder["map.json"]).Code, Is.EqualTo(2));
        Assert.That(File.ReadAllText(folder["map.json"]), Is.EqualTo("mine"));
    }

    [Test]
    public void Show_marks_what_speaks_for_and_against()
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, "show", "-");

        Assert.That(run.Out, Is.EqualTo("""
            Should the city build the tram?

            MAIN [C] build: The tram line is worth its cost.
              + for, together (evidence-to-hypothesis):
                & [E] A survey expects 40,000 riders a day.
                & [C] The buses on the route are full.
                - [C] The survey was made before the new railway station opened.
            [R] The city should pay for the line from the road budget. -> City council
              + see above: build

            """));
    }

    [Test]
    public void Show_tells_the_ids_where_they_are_asked_for()
    {
        Assert.That(CliRun.WithInput(CliRun.Of("init").Out, "show", "-", "--ids").Out,
            Does.Contain("& [E] riders: A survey").And.Contain("[C] old: The survey was made"));
    }

    [Test]
    public void Show_of_one_node_stops_at_the_depth()
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, "show", "-", "--node", "build", "--depth", "1");

        Assert.That(run.Out, Is.EqualTo("""
            MAIN [C] The tram line is worth its cost.
              + for, together (evidence-to-hypothesis): (1 step below is not shown)
                & [E] A survey expects 40,000 riders a day.
                & [C] The buses on the route are full.

            3 of 4 statements are shown: no more than 1 level deep (--depth).

            """));
    }

    [TestCase("-1")]
    [TestCase("-2147483648")]
    public void Show_refuses_a_depth_below_0(string depth)
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, "show", "-", "--depth", depth);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("--depth"));
    }

    [Test]
    public void Show_marks_what_are_not_the_authors_own_words()
    {
        var map = new ArgumentGraph("levy");
        map.Add(new Claim("unfair", "The levy is unfair.") { Basis = Basis.Explicit });
        map.Add(new Recommendation("abolish", "Abolish the levy.") { Basis = Basis.Analyst, Addressees = ["Parliament"] });
        map.AddRelation(new Relation("r", RelationKind.Support) { Basis = Basis.Implicit }, "abolish", "unfair");

        var run = CliRun.WithInput(map.ToJson(), "show", "-");

        Assert.That(run.Out, Does.EndWith("[R] (analyst) Abolish the levy. -> Parliament\n  + (implicit) [C] The levy is unfair.\n"));
    }

    [Test]
    public void Show_ends_at_circles_and_takes_very_long_chains()
    {
        var map = new ArgumentGraph("chain");
        for (var i = 0; i < 20_000; i++) map.NewClaim($"Link {i}.");
        for (var i = 1; i < 20_000; i++) map.AddSupport($"c{i}", $"c{i + 1}");
        map.AddSupport("c20000", "c1");

        var run = CliRun.WithInput(map.ToJson(), "show", "-");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Out, Does.Contain("see above: c1"));
    }

    [Test]
    public void Convert_writes_the_format_that_the_name_asks_for()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("init", folder["map.json"]);

        var run = CliRun.Of("convert", folder["map.json"], "-o", folder["out/map.dot"]);

        Assert.That(run.Code, Is.Zero);
        Assert.That(File.ReadAllText(folder["out/map.dot"]), Does.StartWith("digraph \"tram\" {"));
        Assert.That(Directory.GetFiles(folder["out"]), Has.Length.EqualTo(1));
    }

    [TestCase("svg", "<svg ")]
    [TestCase("mmd", "---\ntitle: ")]
    [TestCase("d2", "direction: up\n")]
    [TestCase("md", "# Should the city build the tram?\n")]
    public void Convert_draws_and_outlines(string ending, string start)
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("init", folder["map.json"]);

        var run = CliRun.Of("convert", folder["map.json"], "-o", folder[$"map.{ending}"]);

        Assert.That(run.Error, Is.Empty);
        Assert.That(File.ReadAllText(folder[$"map.{ending}"]), Does.StartWith(start));
    }

    [TestCase("report.md", "# Should the city build the tram?\n")]
    [TestCase("report.html", "<!DOCTYPE html>\n")]
    public void Report_is_written_as_its_name_asks(string name, string start)
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("init", folder["map.json"]);

        var run = CliRun.Of("report", folder["map.json"], "-o", folder[name]);

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(File.ReadAllText(folder[name]), Does.StartWith(start).And.Contain("City council"));
    }

    [Test]
    public void Report_to_standard_output_takes_the_format_by_name() =>
        Assert.That(CliRun.WithInput(CliRun.Of("init").Out, "report", "-", "--format", "html").Out, Does.StartWith("<!DOCTYPE html>\n").And
            .EndWith("</html>\n"));

    [TestCase]
    [TestCase("-o", "-")]
    [TestCase("-o", "/dev/stdout")]
    public void Several_maps_are_not_written_into_one_stream(params string[] output)
    {
        var run = CliRun.Of(["convert", Corpus, "--to", "dot", .. output]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("argmap: several maps need a folder to go to"));
        Assert.That(Directory.Exists("-"), Is.False);
    }

    [Test]
    public void Convert_of_a_corpus_writes_each_map_into_a_folder()
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of("convert", Corpus, "-o", folder["pictures"], "--to", "dot");

        Assert.That(run.Code, Is.Zero);
        Assert.That(Directory.GetFiles(folder["pictures"]), Has.Length.EqualTo(5));
    }

    [Test]
    public void Convert_to_standard_output_is_the_canonical_form()
    {
        var starter = CliRun.Of("init").Out;

        Assert.That(CliRun.WithInput(starter, "convert", "-").Out, Is.EqualTo(ArgumentJson.Parse(starter).ToJson()));
    }

    [TestCase("picture.xyz", "does not tell its format")]
    [TestCase("picture", "does not tell its format")]
    public void Convert_to_a_name_without_a_known_ending_says_what_to_do(string name, string complaint)
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("init", folder["map.json"]);

        var run = CliRun.Of("convert", folder["map.json"], "-o", folder[name]);

        Assert.That(
            (run.Code, run.Error.Contains(complaint, StringComparison.Ordinal), run.Error.Contains("hint: ", StringComparison.Ordinal)),
            Is.EqualTo((2, true, true)));
    }

    [Test]
    public void Stats_count_the_merged_corpus()
    {
        using var counts = JsonDocument.Parse(CliRun.Of("stats", Corpus, "--json").Out);

        Assert.That(counts.RootElement.GetProperty("statements")
            .GetInt32(), Is.EqualTo(ArgumentJson.ReadCorpus(Corpus).Merge().Map.Statements.Count));
    }

    [Test]
    public void Merge_writes_what_the_library_merges()
    {
        Assert.That(CliRun.Of("merge", Corpus).Out, Is.EqualTo(ArgumentJson.ReadCorpus(Corpus).Merge().Map.ToJson()));
    }

    [Test]
    public void New_anchor_prints_what_verify_accepts()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["text.txt"], "One line.\n\nThe cost will fall, they say.\n");

        using var anchor = JsonDocument.Parse(CliRun.Of("new-anchor", "--text", folder["text.txt"], "cost will fall").Out);
        var map =
            $$"""{ "format": "argument-map/1", "id": "m", "sources": [{ "id": "article", "title": "T" }], "statements": [{ "id": "a", "kind": "claim", "text": "It gets cheaper.", "anchors": [{{anchor.RootElement.GetRawText()}}] }] }""";

        Assert.That(anchor.RootElement.GetProperty("paragraph").GetInt32(), Is.EqualTo(2));
        Assert.That(CliRun.WithInput(map, "verify", "-", "--text", folder["text.txt"]).Code, Is.Zero);
        File.WriteAllText(folder["text.txt"], "One line.\n\nThe cost will rise, they say.\n");
        Assert.That(CliRun.WithInput(map, "verify", "-", "--text", folder["text.txt"]).Code, Is.EqualTo(1));
    }

    [Test]
    public void Scheme_lists_the_critical_questions()
    {
        Assert.That(CliRun.Of("scheme", "expert-opinion").Out, Does.Contain("Critical questions").And.Contain("trustworthiness:"));
        Assert.That(CliRun.Of("scheme", "no-such").Code, Is.EqualTo(2));
    }

    [Test]
    public void Schema_prints_the_schemas()
    {
        Assert.That(CliRun.Of("schema").Out, Is.EqualTo(ArgumentJson.MapSchema));
        Assert.That(CliRun.Of("schema", "--corpus").Out, Is.EqualTo(ArgumentJson.CorpusSchema));
    }

    [Test]
    public void Rules_explains_a_rule()
    {
        Assert.That(CliRun.Of("rules", "AM001").Out, Does.Contain("relation-without-premise").And.Contain("What to do: "));
    }

    [Test]
    public void Query_lists_what_the_expression_asks_for()
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, "query", "-", "evidence and supports*(recommendation)");

        Assert.That((run.Code, run.Out), Is.EqualTo((0, "riders: A survey expects 40,000 riders a day.\n")));
    }

    [Test]
    public void Query_points_at_the_column_of_a_slip()
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, "query", "-", "evidence and tag=");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("argmap: column 18: ").And.Contain("hint: "));
    }

    [Test]
    public void Diff_of_a_map_with_itself_is_empty_and_of_a_changed_one_names_the_change()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("init", folder["old.json"]);
        File.WriteAllText(folder["new.json"], File.ReadAllText(folder["old.json"]).Replace("40,000", "50,000", StringComparison.Ordinal));

        Assert.That(CliRun.Of("diff", folder["old.json"], folder["old.json"]).Code, Is.Zero);
        var run = CliRun.Of("diff", folder["old.json"], folder["new.json"], "--format", "json");

        using var diff = JsonDocument.Parse(run.Out);
        var change = diff.RootElement.GetProperty("statements").GetProperty("changed")[0];
        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That((change.GetProperty("id").GetString(), change.GetProperty("members")[0].GetProperty("name").GetString()),
            Is.EqualTo(("riders", "text")));
        Assert.That(CliRun.Of("diff", folder["old.json"], folder["new.json"], "--format", "dot").Out, Does.StartWith("digraph"));
    }

    [TestCase("rules", 30)]
    [TestCase("formats", 2)]
    public void Lists_are_json_where_a_program_reads_them(string command, int atLeast)
    {
        using var list = JsonDocument.Parse(CliRun.Of(command, "--json").Out);

        Assert.That(list.RootElement.GetArrayLength(), Is.GreaterThanOrEqualTo(atLeast));
    }

    [Test]
    public void Verify_says_in_json_what_is_wrong()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["text.txt"], "Other words.");
        var map = """{ "format": "argument-map/1", "id": "m", "sources": [{ "id": "s", "title": "T", "length": 3 }] }""";

        using var faults = JsonDocument.Parse(CliRun.WithInput(map, "verify", "-", "--text", folder["text.txt"], "--json").Out);

        Assert.That(faults.RootElement[0].GetProperty("problem").GetString(), Is.EqualTo("source-length"));
    }

    [Test]
    public void A_map_that_quotes_the_format_of_a_corpus_is_still_a_map()
    {
        using var folder = new TemporaryFolder();
        var map = new ArgumentGraph("m", "It begins with \"format\": \"argument-corpus/1\".");
        ArgumentJson.Write(map, folder["m.json"]);

        Assert.That(CliRun.Of("stats", folder["m.json"]).Code, Is.Zero);
    }
}
