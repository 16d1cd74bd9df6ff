namespace ArgumentMap.Cli.Tests;

/// <summary>A folder of maps becomes a corpus, on which every command for one works.</summary>
public class InitCorpusTests
{
    private const string Argdown = "[Thesis]: The lane should be built.\n  + [Safe]: It is safer.\n";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        Directory.CreateDirectory(_folder["maps"]);
        File.WriteAllText(_folder["maps/lane.argdown"], Argdown);
        CliRun.Of("init", _folder["tram.json"]);
        CliRun.Of("convert", _folder["tram.json"], "-o", _folder["maps/tram.aif.json"]);
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void Maps_of_any_format_become_a_corpus_beside_them()
    {
        File.WriteAllText(_folder["bike.argdown"], Argdown);

        var run = CliRun.Of("init", _folder["corpus.json"], "--maps", _folder["maps"], _folder["bike.argdown"]);

        Assert.That((run.Code, run.Out), Is.EqualTo((0, "")), run.Error);
        var text = File.ReadAllText(_folder["corpus.json"]);
        foreach (var part in (string[])["\"id\": \"corpus\"", "\"maps/lane.argdown\"", "\"maps/tram.aif.json\"", "\"bike.argdown\""])
            Assert.That(text, Does.Contain(part));
    }

    [TestCase("check", "corpus.json", "--fail-on", "error")]
    [TestCase("view", "corpus.json", "-o", "corpus.html")]
    [TestCase("compare", "corpus.json")]
    [TestCase("link", "corpus.json")]
    [TestCase("report", "corpus.json")]
    public void Commands_for_a_corpus_take_it(params string[] command)
    {
        Assert.That(CliRun.Of("init", _folder["corpus.json"], "--maps", _folder["maps"]).Code, Is.Zero);

        var run = CliRun.Of([.. command.Select(word => word.StartsWith("corpus", StringComparison.Ordinal) ? _folder[word] : word)]);

        Assert.That(run.Code, Is.Zero, run.Error);
    }

    [Test]
    public void A_corpus_among_the_files_is_none_of_its_maps()
    {
        CliRun.Of("init", _folder["maps/old.json"], "--maps", _folder["maps"]);

        var run = CliRun.Of("init", _folder["corpus.json"], "--maps", _folder["maps"]);

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(File.ReadAllText(_folder["corpus.json"]), Does.Not.Contain("old.json"));
    }

    [TestCase("maps/corpus.json", "tram.json", "not a file in or below the corpus's own folder")]
    [TestCase("corpus.json", "none", "there is no file")]
    [TestCase("corpus.json", "-", "not a file in or below")]
    [TestCase("tram.json", "maps", "is there already")]
    [TestCase("corpus.json", "broken.json", "broken.json:1:")]
    public void What_cannot_be_a_corpus_is_said_and_nothing_is_written(string corpus, string maps, string complaint)
    {
        File.WriteAllText(_folder["broken.json"], "{ \"format\": \"argument-map/1\", 7 }");
        var before = Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories);

        var run = CliRun.Of("init", _folder[corpus], "--maps", maps == "-" ? maps : _folder[maps]);

        Assert.That((run.Code, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain(complaint));
        Assert.That(Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories), Is.EquivalentTo(before));
    }

    [Test]
    public void Two_maps_of_one_id_are_named()
    {
        File.Copy(_folder["tram.json"], _folder["again.json"]);

        var run = CliRun.Of("init", _folder["corpus.json"], "--maps", _folder["tram.json"], _folder["again.json"]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("again.json' has the id").And.Contain("as 'tram.json' has"));
    }

    [TestCase("view")]
    [TestCase("link")]
    [TestCase("compare")]
    [TestCase("report")]
    public void A_folder_where_a_corpus_is_asked_for_leads_here(string command) =>
        Assert.That(CliRun.Of(command, _folder["maps"]).Error, Does.Contain("is a folder\n").And
            .Contain("argmap init corpus.json --maps FOLDER"));
}
