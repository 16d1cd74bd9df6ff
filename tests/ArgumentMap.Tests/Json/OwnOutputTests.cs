using ArgumentMap.Diff;
using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

/// <summary>A map equals what is read back from its own output, whatever the output was asked to say beside the map.</summary>
public class OwnOutputTests
{
    private static readonly JsonWriteOptions[] Options = [JsonWriteOptions.Default, new() { Schema = "argument-map.schema.json" },
        new() { Schema = "" }];

    [TestCaseSource(nameof(Files))]
    public void A_map_equals_what_is_read_back_from_its_own_output(string file)
    {
        var map = ArgumentJson.Read(Repository.Find(file));

        foreach (var options in Options) Assert.That(MapDiff.Between(map, ArgumentJson.Parse(map.ToJson(options))).ToText(), Is.Empty);
    }

    [Test]
    [Category("Random")]
    public void A_random_map_equals_what_is_read_back_from_its_own_output() => RandomMap.Any.ForAll(
        map =>
        {
            foreach (var options in Options) Assert.That(MapDiff.Between(map, ArgumentJson.Parse(map.ToJson(options))).ToText(), Is.Empty);
        },
        iter: 200);

    [Test]
    public void A_schema_is_named_only_where_the_map_or_the_caller_names_one()
    {
        Assert.That(new ArgumentGraph("tram").ToJson(), Does.Not.Contain("$schema"));
        Assert.That(new ArgumentCorpus("c").ToJson(), Does.Not.Contain("$schema"));
        Assert.That(new ArgumentCorpus("c").ToJson(new JsonWriteOptions { Schema = "c.schema.json" }),
            Does.Contain("\"$schema\": \"c.schema.json\""));
    }

    [Test]
    public void A_corpus_equals_what_is_read_back_from_its_own_output()
    {
        using var folder = new TemporaryFolder();
        var corpus = ArgumentJson.ReadCorpus(Repository.Find("samples/PakistanRussia/maps/corpus.json"));

        ArgumentJson.Write(corpus, folder["corpus.json"]);
        var read = ArgumentJson.ReadCorpus(folder["corpus.json"]);

        Assert.That(read.Links, Is.EqualTo(corpus.Links));
        Assert.That(read.Extensions, Is.EqualTo(corpus.Extensions));
        foreach (var (map, again) in corpus.Maps.Zip(read.Maps)) Assert.That(MapDiff.Between(map, again).IsEmpty);
    }

    [Test]
    public void A_schema_that_is_no_text_is_refused_and_not_dropped()
    {
        var map = new ArgumentGraph("tram") { Extensions = ExtensionData.Empty.With("$schema", "3") };

        Assert.That(() => map.ToJson(), Throws.InvalidOperationException.With.Message.Contains("$schema"));
    }

    private static IEnumerable<string> Files() =>
        from folder in new[] { "samples/PakistanRussia/maps", "tests/ArgumentMap.Tests/Golden" }
        let root = Repository.Find(folder)
        from file in Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where IsMap(file)
        select $"{folder}/{Path.GetRelativePath(root, file)}";

    private static bool IsMap(string file) =>
        File.ReadAllText(file) is var text && text.Contains("\"argument-map/1\"") && !text.Contains("\"$defs\"");
}
