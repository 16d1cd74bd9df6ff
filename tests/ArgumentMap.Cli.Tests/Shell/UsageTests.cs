using System.Text.Json;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests.Shell;

/// <summary>What each command says of a command line or an input that is not as it should be: one line, a hint, exit code 2.</summary>
public class UsageTests
{
    private static readonly string Corpus = Repository.Find("samples/PakistanRussia/maps/corpus.json");

    private static IEnumerable<TestCaseData> Readers(string file) =>
        AllCommands.ThatRead(file, "build").Select(args => new TestCaseData([args]).SetArgDisplayNames(args[0]));

    private static IEnumerable<TestCaseData> ReadersOfNothing => Readers("no/such/file.json");

    private static IEnumerable<TestCaseData> ReadersOfStandardInput => Readers("-");

    private static IEnumerable<string> Names => AllCommands.ThatRead("-", "a").Select(args => args[0]).Append("new-anchor");

    [TestCaseSource(nameof(ReadersOfNothing))]
    public void A_missing_file_is_the_same_line_and_hint_in_every_command(string[] args)
    {
        var run = CliRun.Of(args);

        Assert.That(run, Is.EqualTo(new CliRun(2, "", $"argmap: there is no file 'no/such/file.json'\nhint: {FileFault.MissingHint}\n")));
    }

    [Test]
    public void A_text_that_is_missing_is_named_too()
    {
        Assert.That(CliRun.WithInput(CliRun.Of("init").Out, "new-anchor", "--text", "nope.txt", "words").Error,
            Does.StartWith("argmap: there is no file 'nope.txt'\n"));
    }

    [Test]
    public void A_folder_where_a_file_is_due_is_said_so()
    {
        using var folder = new TemporaryFolder();

        Assert.That(CliRun.Of("show", folder.Path).Error,
            Is.EqualTo($"argmap: '{folder.Path}' is a folder\nhint: {FileFault.FolderHint}\n"));
    }

    [TestCaseSource(nameof(ReadersOfStandardInput))]
    public void An_unknown_option_is_no_file(string[] args)
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, [.. args, "--nonsense"]);

        Assert.That((run.Code, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error,
            Is.EqualTo($"argmap: there is no option '--nonsense'\nhint: argmap {args[0]} --help shows what it takes, with examples\n"));
    }

    [Test]
    public void An_option_that_is_misspelt_is_guessed() =>
        Assert.That(CliRun.Of("check", "-", "--fial-on", "error").Error, Does.EndWith("hint: is '--fail-on' meant?\n"));

    [Test]
    public void After_two_hyphens_a_word_is_a_word() =>
        Assert.That(CliRun.Of("check", "--", "--bogus").Error, Does.StartWith("argmap: there is no file '--bogus'"));

    [TestCaseSource(nameof(Names))]
    public void Without_arguments_a_command_says_what_it_needs(string name)
    {
        var run = CliRun.Of(name);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Match(@"\A(argmap: .+\n)+hint: argmap \S+ --help shows what it takes, with examples\n\z"));
    }

    [TestCase("--delta takes a number, not 'much'", "robust", "-", "--delta", "much")]
    [TestCase("--depth takes a whole number, not '1.5'", "show", "-", "--depth", "1.5")]
    [TestCase("--reading takes by-support or by-attack, not 'both'", "accept", "-", "--reading", "both")]
    [TestCase("--format takes text, json or dot, not 'xml'", "diff", "-", "-", "--format", "xml")]
    [TestCase("shell takes bash, zsh, fish or pwsh, not 'cmd'", "completion", "cmd")]
    [TestCase("--nth takes a whole number, not 'first'", "new-anchor", "--text", "t", "words", "--nth", "first")]
    public void A_value_of_another_sort_is_said_in_words(string message, params string[] args) =>
        Assert.That(CliRun.Of(args).Error, Does.StartWith($"argmap: {message}\nhint: argmap {args[0]} --help"));

    [TestCase("merge", "tram.json", "other.json", "-o", "tram.json")]
    [TestCase("convert", "tram.json", "--to", "argdown", "-o", "./tram.json")]
    [TestCase("view", "tram.json", "-o", "tram.json")]
    [TestCase("report", "tram.json", "-o", "tram.json")]
    [TestCase("diff", "other.json", "tram.json", "-o", "tram.json")]
    public void What_is_written_does_not_take_the_place_of_what_it_is_made_from(params string[] args)
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;
        CliRun.Of("init", "tram.json");
        File.WriteAllText("other.json", """{"format": "argument-map/1", "id": "other"}""");
        var before = File.ReadAllText("tram.json");

        Assert.That(CliRun.Of(args), Is.EqualTo(new CliRun(2, "",
            $"argmap: '{args[^1]}' is the input\nhint: name another file with --output\n")));
        Assert.That(File.ReadAllText("tram.json"), Is.EqualTo(before));
    }

    [TestCase("map.svg", "svg")]
    [TestCase("map.argdown", "argdown")]
    [TestCase("map.csv", "csv")]
    public void Init_writes_no_json_under_the_name_of_another_format(string file, string format)
    {
        using var folder = new TemporaryFolder();

        Assert.That(CliRun.Of("init", folder[file]).Error,
            Does.StartWith($"argmap: init writes JSON, and '{folder[file]}' is a name of {format}\nhint: argmap init map.json, then"));
        Assert.That(File.Exists(folder[file]), Is.False);
    }

    [Test]
    public void A_corpus_of_which_only_the_maps_are_converted_is_told()
    {
        using var folder = new TemporaryFolder();

        Assert.That(CliRun.Of("convert", Corpus, "--to", "json", "-o", folder["maps"]).Error,
            Does.Match(@"argmap: warning: \d+ links of .*corpus.json are in none of its maps; argmap merge writes one map with the links"));
    }

    [TestCase("check", "changing-dynamics.json", "--fail-on", "error")]
    [TestCase("diff", "changing-dynamics.json", "military-ties.json")]
    public void Where_answers_have_more_forms_json_has_the_short_name_of_all_commands(params string[] call)
    {
        var maps = Path.GetDirectoryName(Corpus)!;
        string[] args = [.. call.Select(word => word.EndsWith(".json", StringComparison.Ordinal) ? Path.Combine(maps, word) : word)];
        var run = CliRun.Of([.. args, "--json"]);

        Assert.That(run.Out, Does.Match("^[{[]").And.Length.GreaterThan(100));
        Assert.That(CliRun.Of([.. args, "--format", "json"]), Is.EqualTo(run));
        Assert.That(CliRun.Of([.. args, "--format", "json", "--json"]), Is.EqualTo(run));
        Assert.That(CliRun.Of([.. args, "--format", "text"]).Out, Is.Not.EqualTo(run.Out));
        Assert.That(CliRun.Of([.. args, "--format", "text", "--json"]), Is.EqualTo(new CliRun(2, "",
            "argmap: --json and --format text ask for two forms of one answer\nhint: give one of them\n")));
    }

    [TestCase("show", "-", "--node", "bild")]
    [TestCase("why", "-", "bild")]
    [TestCase("robust", "-", "bild")]
    [TestCase("whatif", "-", "--remove", "bild")]
    [TestCase("accept", "-", "--why", "bild")]
    public void An_unknown_id_is_the_same_line_in_every_command(params string[] args) =>
        Assert.That(CliRun.WithInput(CliRun.Of("init").Out, args).Error,
            Is.EqualTo("argmap: the map has no node 'bild'\nhint: is 'build' meant?\n"));

    [TestCase("why", "notable-turn")]
    [TestCase("robust", "notable-turn")]
    [TestCase("show", "--node", "notable-turn")]
    public void The_id_of_a_statement_in_a_corpus_is_found_in_its_map(string command, params string[] args) =>
        Assert.That(CliRun.Of([command, Corpus, .. args]).Error,
            Is.EqualTo("argmap: the map has no node 'notable-turn'\nhint: is 'military-ties/notable-turn' meant?\n"));

    [Test]
    public void A_query_that_finds_nothing_says_so() =>
        Assert.That(CliRun.WithInput(CliRun.Of("init").Out, "query", "-", "tag=none"),
            Is.EqualTo(new CliRun(1, "", "argmap: nothing in the map is what the expression asks for\n")));

    [TestCase("#bild")]
    [TestCase("supports*(#bild or main)")]
    [TestCase("not id=bild")]
    public void A_query_that_names_a_node_that_is_not_there_asks_whether_the_nearest_is_meant(string expression)
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, "query", "-", expression);

        Assert.That((run.Code, run.Error.Split('\n')[0]),
            Is.EqualTo((2, "argmap: The map 'tram' has no node with the id 'bild'. Is 'build' meant?")));
    }

    [Test]
    public void Help_takes_a_command()
    {
        Assert.That(CliRun.Of("help", "show"), Is.EqualTo(CliRun.Of("show", "--help")));
        Assert.That(CliRun.Of("help"), Is.EqualTo(CliRun.Of("--help")));
        Assert.That(CliRun.Of("help", "shwo").Error, Does.EndWith("hint: is 'argmap show' meant?\n"));
        Assert.That(CliRun.Of("shwo", "--help").Code, Is.EqualTo(2));
    }

    [Test]
    public void A_word_that_begins_with_an_at_sign_is_a_word()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["stadtrat"], "@stadtrat");
        Environment.CurrentDirectory = folder.Path;

        Assert.That(CliRun.Of("scheme", "@stadtrat").Error, Does.StartWith("argmap: there is no scheme '@stadtrat'\n"));
    }

    [Test]
    public void One_fault_is_one_fault()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["text.txt"], "Other words.");
        var map = """{ "format": "argument-map/1", "id": "m", "sources": [{ "id": "s", "title": "T", "length": 3 }] }""";

        Assert.That(CliRun.WithInput(map, "verify", "-", "--text", folder["text.txt"]).Out, Does.EndWith("\n1 fault\n"));
    }

    [Test]
    public void A_corpus_can_come_by_standard_input()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = Path.GetDirectoryName(Corpus)!;

        foreach (var args in AllCommands.ThatRead("-", "military-ties/notable-turn")
            .Where(args => args[0] is "compare" or "link" or "stats" or "why" or "merge"))
            Assert.That(CliRun.WithInput(File.ReadAllText(Corpus), args),
                Is.EqualTo(CliRun.Of([.. args.Select(arg => arg == "-" ? "corpus.json" : arg)])));
    }

    [Test]
    public void A_fault_in_a_map_of_a_corpus_names_no_path_of_the_machine()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["corpus.json"], """{ "format": "argument-corpus/1", "id": "c", "maps": ["m.json"] }""");
        File.WriteAllText(folder["m.json"], """{ "format": "argument-map/1", "id": 3 }""");
        Environment.CurrentDirectory = folder.Path;

        Assert.That(CliRun.Of("show", "corpus.json").Error, Does.StartWith("argmap: m.json:1:"));
    }

    [TestCase("maps/**/a.json", "maps/a.json", "maps/deep/a.json")]
    [TestCase("maps/*.json", "maps/a.json", "maps/ba.json")]
    [TestCase("*/deep/*.json", "maps/deep/a.json")]
    [TestCase("**/ba.json", "maps/ba.json")]
    public void A_pattern_means_whole_names(string pattern, params string[] expected)
    {
        var formats = Input.ToolFormats.Within(MapReadOptions.Default);
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["maps/deep"]);
        foreach (var name in (string[])["maps/a.json", "maps/ba.json", "maps/deep/a.json"])
            ArgumentJson.Write(new ArgumentGraph("m"), folder[name]);
        Environment.CurrentDirectory = folder.Path;

        Assert.That(Input.InputFiles.Expand([pattern], formats), Is.EqualTo(expected));
        Assert.That(Input.InputFiles.Expand([folder[pattern]], formats), Is.EqualTo(expected.Select(name => folder[name])));
    }

    [TestCase("strength")]
    [TestCase("why", "build")]
    [TestCase("whatif", "--remove", "build")]
    [TestCase("robust")]
    public void Words_of_enumerations_are_spelled_one_way_in_json(string command, params string[] args)
    {
        using var json = JsonDocument.Parse(CliRun.WithInput(CliRun.Of("init").Out, [command, "-", .. args, "--json"]).Out);

        Assert.That(Statuses(json.RootElement), Is.Not.Empty.And.All.Match("^[a-z]+(-[a-z]+)*$"));
    }

    [TestCase("bash")]
    [TestCase("zsh")]
    [TestCase("fish")]
    [TestCase("pwsh")]
    public void Completion_prints_a_script_that_asks_the_tool(string shell) =>
        Assert.That(CliRun.Of("completion", shell).Out, Does.Contain("argmap").And.Contain("[suggest:"));

    [Test]
    public void The_tool_suggests_what_a_word_may_become() =>
        Assert.That(CliRun.Of("[suggest:9]", "argmap sh").Out, Does.Contain("show"));

    private static IEnumerable<string> Statuses(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object =>
            element.EnumerateObject()
                .SelectMany(
                    member =>
                        member is { Name: "status" or "label" or "labelBefore" or "class" or "by", Value.ValueKind: JsonValueKind.String }
                            ? [member.Value.GetString()!]
                            : Statuses(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Statuses),
        _ => [],
    };
}
