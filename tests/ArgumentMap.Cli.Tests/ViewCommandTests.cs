using ArgumentMap.Json;
using ArgumentMap.Rendering;

namespace ArgumentMap.Cli.Tests;

public class ViewCommandTests
{
    private static readonly string Corpus = Repository.Find("samples/PakistanRussia/maps/corpus.json");

    [Test]
    public void Without_output_the_page_lies_beside_the_input()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("init", folder["tram.json"]);

        var run = CliRun.Of("view", folder["tram.json"]);

        Assert.That(run, Is.EqualTo(new CliRun(0, $"{folder["tram.html"]}\n", "")));
        Assert.That(File.ReadAllText(folder["tram.html"]), Is.EqualTo(ArgumentJson.Read(folder["tram.json"]).ToHtml()));
    }

    [Test]
    public void A_hyphen_writes_the_page_and_nothing_else_to_standard_output()
    {
        var starter = CliRun.Of("init").Out;

        var run = CliRun.WithInput(starter, "view", "-", "-o", "-");

        Assert.That(run, Is.EqualTo(new CliRun(0, ArgumentJson.Parse(starter).ToHtml(), "")));
    }

    [Test]
    public void A_corpus_becomes_one_page_with_all_its_maps()
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of("view", Corpus, "-o", folder["pages/corpus.html"]);

        Assert.That(run.Code, Is.Zero);
        Assert.That(File.ReadAllText(folder["pages/corpus.html"]), Is.EqualTo(ArgumentJson.ReadCorpus(Corpus).ToHtml()));
    }

    [Test]
    public void Texts_are_in_the_page_only_where_asked_for()
    {
        using var folder = new TemporaryFolder();
        var map = new ArgumentGraph("note");
        map.AddSource(new SourceDocument("letter", "A letter"));
        map.Add(new Claim("a", "It rained.") { Anchors = [new TextAnchor("letter", 0, 4)] });
        File.WriteAllText(folder["note.json"], map.ToJson());
        File.WriteAllText(folder["letter.txt"], "Rain fell the whole day.");

        var without = CliRun.Of("view", folder["note.json"], "-o", "-");
        var with = CliRun.Of("view", folder["note.json"], "-o", "-", "--texts", folder.Path);

        Assert.That(without.Out, Does.Not.Contain("Rain fell the whole day."));
        Assert.That(with.Out, Does.Contain("Rain fell the whole day."));
    }

    [Test]
    public void Standard_input_needs_a_name_for_the_page()
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, "view", "-");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.EndWith("hint: name it with --output; - is standard output\n"));
    }

    [Test]
    public void Standard_output_cannot_be_opened()
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, "view", "-", "-o", "-", "--open");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Out, Is.Empty);
    }

    [Test]
    public void The_input_is_never_overwritten()
    {
        using var folder = new TemporaryFolder();
        var before = CliRun.Of("init").Out;
        File.WriteAllText(folder["tram.html"], before);

        var run = CliRun.Of("view", folder["tram.html"]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(File.ReadAllText(folder["tram.html"]), Is.EqualTo(before));
    }

    [Test]
    public void The_browser_gets_the_file_as_one_argument_past_any_shell()
    {
        if (OperatingSystem.IsWindows()) Assert.Ignore("Windows opens files through its own API.");

        var start = Browser.StartOf("/tmp/a b; rm c.html");

        Assert.That(start.UseShellExecute, Is.False);
        Assert.That(start.ArgumentList, Is.EqualTo(new[] { "/tmp/a b; rm c.html" }));
    }

    [TestCase(0, 0, "")]
    [TestCase(3, 2, "argmap: no browser could be started: the system's starter ended with code 3\n")]
    public void Open_starts_the_system_s_browser_and_says_where_there_is_none(int ended, int code, string complaint)
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("The starter that this test replaces is Linux's.");
            return;
        }
        using var folder = new TemporaryFolder();
        using var path = new PathWith(folder.Path);
        File.WriteAllText(folder["xdg-open"], $"#!/bin/sh\nprintf %s \"$1\" > '{folder["opened"]}'\nexit {ended}\n");
        File.SetUnixFileMode(folder["xdg-open"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        CliRun.Of("init", folder["a map.json"]);

        var run = CliRun.Of("view", folder["a map.json"], "--open");

        Assert.That(run.Code, Is.EqualTo(code));
        Assert.That(run.Error, Does.StartWith(complaint));
        Assert.That(File.ReadAllText(folder["opened"]), Is.EqualTo(folder["a map.html"]));
    }

    [Test]
    public void A_folder_of_texts_that_is_not_there_is_said_so()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("init", folder["tram.json"]);

        var run = CliRun.Of("view", folder["tram.json"], "--texts", folder["nowhere"]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("there is no folder"));
        Assert.That(File.Exists(folder["tram.html"]), Is.False);
    }

    /// <summary>A folder before all others on the PATH, for as long as it lasts.</summary>
    private sealed class PathWith : IDisposable
    {
        private readonly string? _before = Environment.GetEnvironmentVariable("PATH");

        public PathWith(string folder) => Environment.SetEnvironmentVariable("PATH", $"{folder}{Path.PathSeparator}{_before}");

        public void Dispose() => Environment.SetEnvironmentVariable("PATH", _before);
    }
}
