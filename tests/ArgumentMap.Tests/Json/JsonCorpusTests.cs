using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

public class JsonCorpusTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void A_corpus_is_written_as_its_own_file_and_one_for_each_map()
    {
        ArgumentJson.Write(Transport(), _folder["transport.corpus.json"]);

        Assert.That(_folder.Files, Is.EqualTo((string[])["bus.json", "the-tram.json", "transport.corpus.json"]));
    }

    [Test]
    public void The_corpus_names_files_and_links_and_not_the_maps()
    {
        Assert.That(Transport().ToJson(), Is.EqualTo(
            """
            {
              "format": "argument-corpus/1",
              "id": "transport",
              "title": "How to get to work",
              "maps": ["the-tram.json", "bus.json"],
              "links": [
                { "kind": "same-as", "from": "tram/cost", "to": "bus/a/b", "note": "the same budget" },
                { "kind": "contradicts", "from": "bus/a/b", "to": "tram/cost" }
              ],
              "x-editor": { "zoom": 2 }
            }

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void A_corpus_that_was_written_is_read_with_its_maps_links_and_file_names()
    {
        var corpus = Transport();
        ArgumentJson.Write(corpus, _folder["transport.json"]);

        var read = ArgumentJson.ReadCorpus(_folder["transport.json"]);

        Assert.That(read.Maps.Select(map => map.ToJson()), Is.EqualTo(corpus.Maps.Select(map => map.ToJson())));
        Assert.That(read.Links, Is.EqualTo(corpus.Links));
        Assert.That(read.Title, Is.EqualTo("How to get to work"));
        Assert.That(read.FileOf("tram"), Is.EqualTo("the-tram.json"));
        Assert.That(read.ToJson(), Is.EqualTo(corpus.ToJson()));
    }

    [Test]
    public void Maps_may_lie_in_a_folder_below_the_corpus()
    {
        Directory.CreateDirectory(_folder["maps"]);
        var corpus = new ArgumentCorpus("transport");
        corpus.Add(new ArgumentGraph("tram"), "maps/tram.json");

        ArgumentJson.Write(corpus, _folder["transport.json"]);

        Assert.That(File.Exists(Path.Combine(_folder["maps"], "tram.json")), Is.True);
        Assert.That(ArgumentJson.ReadCorpus(_folder["transport.json"]).FileOf("tram"), Is.EqualTo("maps/tram.json"));
    }

    [Test]
    public void A_corpus_may_be_read_from_anywhere_through_a_loader()
    {
        var asked = new List<string>();

        var result = ArgumentJson.ReadCorpusWithWarnings(
            """{ "format": "argument-corpus/1", "id": "c", "maps": ["one", "two"] }"""u8.ToArray(),
            null,
            file =>
            {
                asked.Add(file);
                return new MapReadResult(new ArgumentGraph(file), []);
            });

        Assert.That(asked, Is.EqualTo((string[])["one", "two"]));
        Assert.That(result.Corpus.Maps.Select(map => map.Id), Is.EqualTo(asked));
    }

    [Test]
    public void A_corpus_keeps_unknown_members_of_its_links()
    {
        File.WriteAllText(_folder["a.json"],
            """{ "format": "argument-map/1", "id": "a", "statements": [{ "id": "x", "kind": "claim", "text": "X" }] }""");
        File.WriteAllText(_folder["c.json"],
            """{ "format": "argument-corpus/1", "id": "c", "maps": ["a.json"], "links": [{ "by": "me", "kind": "elaborates", "from": "a/x", "to": "a/x" }] }""");

        Assert.That(ArgumentJson.ReadCorpus(_folder["c.json"])
            .ToJson(), Does.Contain("""{ "kind": "elaborates", "from": "a/x", "to": "a/x", "by": "me" }"""));
    }

    [Test]
    public void Warnings_of_the_corpus_and_of_its_maps_name_their_files()
    {
        File.WriteAllText(_folder["a.json"], """{ "format": "argument-map/1", "id": "a", "tile": "A" }""");
        File.WriteAllText(_folder["c.json"], """{ "format": "argument-corpus/1", "id": "c", "map": [], "maps": ["a.json"] }""");

        var warnings = ArgumentJson.ReadCorpusWithWarnings(_folder["c.json"]).Warnings;

        Assert.That(warnings.Select(warning => (warning.Location.File, warning.Location.Path)), Is.EqualTo(new[]
        {
            (_folder["c.json"], "$.map"),
            (_folder["a.json"], "$.tile"),
        }));
    }

    private static ArgumentCorpus Transport()
    {
        var (tram, bus) = (new ArgumentGraph("tram"), new ArgumentGraph("bus"));
        tram.AddClaim("cost", "It costs too much.");
        bus.AddClaim("a/b", "The tram costs too much.");
        var corpus = new ArgumentCorpus("transport", "How to get to work")
        {
            Extensions = ExtensionData.Empty.With("x-editor", """{"zoom":2}"""),
        };
        corpus.Add(tram, "the-tram.json");
        corpus.Add(bus);
        corpus.AddLink(CorpusLinkKind.SameAs, "tram/cost", "bus/a/b", "the same budget");
        corpus.AddLink(CorpusLinkKind.Contradicts, "bus/a/b", "tram/cost");
        return corpus;
    }
}
