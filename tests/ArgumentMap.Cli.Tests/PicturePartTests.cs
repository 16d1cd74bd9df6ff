using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests;

/// <summary>Every format that draws shows a part of a map in the same way; every other format says that it draws nothing.</summary>
public class PicturePartTests
{
    private static readonly string Map = Repository.Find("samples/PakistanRussia/maps/military-ties.json");

    private static readonly string[] Pictures = ["dot", "svg", "html", "mermaid", "d2"];

    private static readonly string[] OfBytes = ["png", "pdf"];

    private static readonly string[][] Parts =
    [
        ["--main-only"],
        ["--focus", "build"],
        ["--focus", "build", "--depth", "1", "--down"],
        ["--depth", "1"],
        ["--query", "claim and not main"],
    ];

    [Test]
    public void Every_format_is_asked() =>
        Assert.That(ToolFormats.Within(MapReadOptions.Default).Select(format => format.Name), Is.SupersetOf(Pictures.Concat(OfBytes)));

    [Test]
    public void A_part_is_smaller_than_the_whole_and_has_the_same_stubs_in_every_format([ValueSource(nameof(Parts))] string[] part)
    {
        using var folder = new TemporaryFolder();
        var file = Tram(folder);
        var stubs = Pictures.Select(format => Stubs(Written(["convert", file, "--to", format, .. part]))).ToList();

        Assert.That(stubs, Is.All.EqualTo(stubs[0]));
        Assert.That(Pictures.Select(format => Stubs(Written(["convert", file, "--to", format]))), Is.All.Empty);
    }

    [TestCaseSource(nameof(Pictures))]
    public void A_stub_says_how_much_is_not_drawn(string format)
    {
        using var folder = new TemporaryFolder();

        var picture = Written(["convert", Tram(folder), "--to", format, "--focus", "build", "--depth", "0", "--down"]);

        Assert.That(picture, Does.Contain("worth its cost").And.Not.Contain("survey expects"));
        Assert.That(Stubs(picture), Is.EqualTo(new[] { "1 above", "3 beneath" }));
    }

    [Test]
    public void What_is_no_text_shows_the_part_and_says_which_way_it_was_drawn([ValueSource(nameof(OfBytes))]
        string format, [Values] bool byGraphviz)
    {
        using var folder = new TemporaryFolder();
        var (whole, part) = (folder[$"whole.{format}"], folder[$"part.{format}"]);
        string[] way = byGraphviz ? ["--graphviz"] : [];

        var run = CliRun.Of(["convert", Map, "-o", whole, .. way]);
        if (run.Error.Contains("install Graphviz", StringComparison.Ordinal)) Assert.Ignore(run.Error);
        Assert.That(run,
            Is.EqualTo(
                new CliRun(0, "",
                    byGraphviz
                        ? $"argmap: {format} drawn by Graphviz\n"
                        : $"argmap: {format} drawn as svg is; --graphviz lets Graphviz draw\n")));
        Assert.That(CliRun.Of(["convert", Map, "-o", part, "--main-only", .. way]).Code, Is.Zero);

        Assert.That(new FileInfo(part).Length, Is.LessThan(new FileInfo(whole).Length));
    }

    [TestCase("svg")]
    [TestCase("png")]
    [TestCase("dot")]
    [TestCase("pdf", "--graphviz")]
    public void What_is_no_print_has_no_pages(string format, params string[] more)
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of(["convert", Tram(folder), "--to", format, "--page", "a4", .. more]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith($"argmap: --page is about pdf and html, not {format}"));
    }

    [Test]
    public void Pages_are_as_large_as_asked_and_lie_as_asked()
    {
        using var folder = new TemporaryFolder();
        string Pdf(params string[] switches)
        {
            Assert.That(CliRun.Of(["convert", Map, "-o", folder["map.pdf"], .. switches]).Code, Is.Zero);
            return File.ReadAllText(folder["map.pdf"], System.Text.Encoding.Latin1);
        }

        Assert.That(Pdf("--page", "letter:landscape"), Does.Contain("/MediaBox [0 0 792 612]"));
        Assert.That(Pdf("--page", "letter", "--direction", "up"), Is.Not.EqualTo(Pdf("--page", "letter")));
        Assert.That(Written(["view", Map, "-o", "-", "--page", "letter"]), Does.Contain("@page { size: 215.9mm 279.4mm; margin: 0; }"));
    }

    [Test]
    public void Only_mermaid_is_cut_down_to_what_its_readers_draw([Values("mermaid", "svg", "d2")] string format)
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of("convert", Tram(folder), "--to", format, "--fit");

        Assert.That(run.Error,
            Is.EqualTo(format == "mermaid"
                ? ""
                : $"argmap: --fit is about mermaid, not {format}\nhint: --main-only, --focus and --depth draw a part in every picture\n"));
    }

    [Test]
    public void What_graphviz_does_not_draw_says_so([Values("dot", "html", "mermaid", "d2", "json")] string format)
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of("convert", Tram(folder), "--to", format, "--graphviz");

        Assert.That(run,
            Is.EqualTo(new CliRun(2, "", $"argmap: Graphviz draws no {format}\nhint: with --graphviz the pictures are svg, png, pdf\n")));
    }

    [Test]
    public void What_is_no_picture_says_so([Values("json", "outline", "csv", "graphml", "tgf")] string format)
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of("convert", Tram(folder), "--to", format, "--main-only");

        Assert.That(run,
            Is.EqualTo(
                new CliRun(2, "",
                    $"argmap: --main-only is about pictures, and {format} is none\nhint: the pictures are dot, svg, html, png, pdf, "
                        + $"mermaid, d2\n")));
    }

    [TestCase("--focus nosuch", "has no node with the id 'nosuch'")]
    [TestCase("--query #nosuch", "has no node with the id 'nosuch'")]
    [TestCase("--query supports*(", "column 11")]
    [TestCase("--up", "--up goes from a node")]
    [TestCase("--down", "--down goes from a node")]
    [TestCase("--depth -1", "--depth is 0 or more")]
    [TestCase("--focus build --query ~nothing~at~all", "column")]
    public void A_part_that_cannot_be_is_explained(string options, string complaint)
    {
        using var folder = new TemporaryFolder();
        var file = Tram(folder);
        string[][] calls = [["convert", file, "--to", "svg"], ["merge", file, "--to", "dot"], ["view", file, "-o", "-"],
            ["convert", file, file, "--to", "svg", "-o", folder["pictures"]]];

        foreach (var call in calls)
        {
            var run = CliRun.Of([.. call, .. options.Split(' ')]);
            Assert.That((run.Code, run.Out), Is.EqualTo((2, "")), string.Join(' ', call));
            Assert.That(run.Error, Does.StartWith("argmap: ").And.Contain(complaint), string.Join(' ', call));
        }
    }

    [Test]
    public void A_part_with_nothing_in_it_is_a_warning()
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of("convert", Tram(folder), "--to", "svg", "--query", "locution");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Error, Is.EqualTo("argmap: warning: nothing of the map 'tram' is in the part to draw\n"));
    }

    [Test]
    public void A_part_of_a_corpus_is_one_of_the_merged_map()
    {
        var corpus = Repository.Find("samples/PakistanRussia/maps/corpus.json");

        var run = CliRun.Of("view", corpus, "-o", "-", "--main-only");

        Assert.That(run.Code, Is.Zero);
        Assert.That(Stubs(run.Out), Is.Not.Empty.And.EqualTo(Stubs(Written(["merge", corpus, "--to", "svg", "--main-only"]))));
    }

    [Test]
    public void A_switch_changes_every_picture_that_can_show_it(
        [Values("--direction down", "--direction left", "--theme dark", "--captions both", "--short", "--ids", "--clusters source",
            "--wrap 10", "--row 1", "--legend")] string option)
    {
        using var folder = new TemporaryFolder();
        var file = folder["map.json"];
        var map = new ArgumentGraph("map") { Title = "A map" };
        map.AddSource(new SourceDocument("letter", "A letter"));
        map.Add(new Claim("top", "The levee along the river will hold in spring.")
        {
            Title = "Levee",
            Anchors = [new TextAnchor("letter", 0, 4)],
        });
        foreach (var id in new[] { "a", "b", "c" })
        {
            map.Add(new Claim(id, "The sand beneath it is deep and dry, as they say.") { Title = "Sand" });
            map.AddSupport("top", id);
        }
        File.WriteAllText(file, map.ToJson());
        string[] silent = option.Split(' ')[0] switch
        {
            "--wrap" => ["mermaid"],
            "--row" => ["mermaid", "d2"],
            "--legend" => ["mermaid", "d2", "html"],
            _ => [],
        };

        foreach (var format in Pictures)
        {
            var (plain, changed) = (Written(["convert", file, "--to", format]),
                Written(["convert", file, "--to", format, .. option.Split(' ')]));
            Assert.That(changed != plain, Is.EqualTo(!silent.Contains(format)), format);
        }
    }

    [TestCase("--wrap 7", "--wrap is 8 or more")]
    [TestCase("--row 0", "--row is 1 or more")]
    [TestCase("--direction sideways", "sideways")]
    public void A_switch_out_of_range_is_explained(string option, string complaint)
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of(["convert", Tram(folder), "--to", "svg", .. option.Split(' ')]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(complaint));
    }

    [TestCase("mermaid", 510, "Mermaid draws no more than 500 lines unless its settings say otherwise, and these are 509")]
    [TestCase("mermaid", 400, "Mermaid reads no more than 50000 characters")]
    [TestCase("svg", 5001, "a picture of 5001 boxes takes long")]
    [TestCase("dot", 510, null)]
    [TestCase("svg", 510, null)]
    public void A_picture_that_its_readers_refuse_is_written_with_a_warning_that_a_part_does_not_get(string format, int statements,
        string? warning)
    {
        using var folder = new TemporaryFolder();
        var map = new ArgumentGraph("large");
        for (var i = 0; i < statements; i++) map.Add(new Claim($"c{i}", new string('x', 120)));
        for (var i = 1; i < statements; i++) map.AddSupport($"c{(i - 1) / 20}", $"c{i}");
        File.WriteAllText(folder["large.json"], map.ToJson());

        var whole = CliRun.Of("convert", folder["large.json"], "--to", format);
        var part = CliRun.Of("convert", folder["large.json"], "--to", format, "--depth", "1");

        Assert.That((whole.Code, part.Code), Is.EqualTo((0, 0)));
        if (warning is null) Assert.That(whole.Error, Is.Empty);
        else Assert.That(whole.Error, Does.StartWith($"argmap: warning: {warning}").And.Contain("--main-only"));
        Assert.That(part.Error, Is.Empty);
    }

    private static string Tram(TemporaryFolder folder)
    {
        var file = folder["tram.json"];
        if (!File.Exists(file)) CliRun.Of("init", file);
        return file;
    }

    private static string Written(string[] args)
    {
        var run = CliRun.Of(args);
        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        return run.Out;
    }

    /// <summary>
    /// The stubs of a picture, whatever its format: a plus is a sign or, in Mermaid, an entity. Each is told once, at its text.
    /// </summary>
    private static string[] Stubs(string picture) =>
    [
        .. System.Text.RegularExpressions.Regex.Matches(picture, """[">](?:\+|#43;)(\d+ (?:beneath|above))["<]""")
            .Select(match => match.Groups[1].Value)
            .Where((_, index) => !picture.Contains("tooltip", StringComparison.Ordinal) || index % 3 == 0).Order(StringComparer.Ordinal),
    ];
}
