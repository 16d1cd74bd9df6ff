using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests;

/// <summary>What the tool writes it reads again; what is too large for it is one clear error that names the way out.</summary>
public class MaxSizeTests
{
    private static readonly string Map = Repository.Find("samples/PakistanRussia/maps/military-ties.json");

    private static readonly string Corpus = Repository.Find("samples/PakistanRussia/maps/corpus.json");

    private static readonly string[][] Reading =
    [
        ["check", Map], ["verify", Map, "--text", Map], ["show", Map], ["show", Corpus], ["report", Map], ["query", Map, "any"],
        ["stats", Map], ["accept", Map],
        ["strength", Map], ["whatif", Map, "--remove", "x"], ["robust", Map], ["why", Map, "x"], ["convert", Map, "--to", "dot"],
        ["merge", Corpus], ["diff", Map, Map], ["compare", Corpus], ["link", Corpus],
        ["view", Map, "-o", "-"],
    ];

    [TestCaseSource(nameof(Reading))]
    public void Every_command_that_reads_has_the_limit_and_says_how_to_raise_it(params string[] words)
    {
        var run = CliRun.Of([.. words, "--max-size", "1K"]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error.Split('\n')[0], Does.StartWith("argmap: ").And.Contain("expected at most 1024 bytes").And
            .Contain("found more"));
        Assert.That(run.Error, Does.Contain("hint: --max-size allows more"));
    }

    [Test]
    public void Standard_input_has_the_limit_too()
    {
        var run = CliRun.WithInput(File.ReadAllText(Map), "check", "-", "--max-size", "1K");

        Assert.That((run.Code, run.Error.Split('\n')[1]), Is.EqualTo((2, "hint: --max-size allows more, as in --max-size 1G")));
    }

    [Test]
    public void What_would_be_refused_on_reading_is_not_written()
    {
        using var folder = new TemporaryFolder();
        // In one line a map is smaller than as it is written.
        File.WriteAllText(folder["m.json"], """{"format":"argument-map/1","id":"m","statements":["""
            + string.Join(",", Enumerable.Range(0, 50).Select(i => $$"""{"id":"s{{i}}","kind":"claim","text":"It is."}""")) + "]}");
        var size = new FileInfo(folder["m.json"]).Length;

        var refused = CliRun.Of("convert", folder["m.json"], "-o", folder["out.json"], "--max-size", $"{size}");
        var written = CliRun.Of("convert", folder["m.json"], "-o", folder["out.json"], "--max-size", "1G");

        Assert.That((refused.Code, refused.Error.Contains(MaxSizeHint, StringComparison.Ordinal)), Is.EqualTo((2, true)));
        Assert.That((written.Code, ArgumentJson.Read(folder["out.json"]).Statements.Count), Is.EqualTo((0, 50)));
        Assert.That(Directory.GetFiles(folder["."]), Has.Length.EqualTo(2));
    }

    private const string MaxSizeHint = "hint: --max-size allows more, as in --max-size 1G";

    [TestCase("lots")]
    [TestCase("-1")]
    [TestCase("0")]
    [TestCase("1T")]
    public void A_size_that_is_none_is_refused(string size) =>
        Assert.That(CliRun.Of("check", Map, $"--max-size={size}").Code, Is.EqualTo(2));

    [TestCase("2G")]
    [TestCase("300m")]
    [TestCase("99999999999")]
    public void A_size_may_be_as_large_as_one_likes(string size) => Assert.That(CliRun.Of("stats", Map, "--max-size", size).Code, Is.Zero);
}
