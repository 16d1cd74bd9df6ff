using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

public class TryReadTests
{
    private static readonly string Corpus = "{ \"format\": \"argument-corpus/1\", \"id\": \"c\", \"maps\": [\"tram.json\"] }";

    private static byte[] Tram => new ArgumentGraph("tram").ToUtf8Json();

    [Test]
    public void A_map_is_read_from_file_stream_and_string()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["tram.json"], Tram);

        Assert.That(ArgumentJson.TryRead(folder["tram.json"], out var fromFile, out _), Is.True);
        Assert.That(ArgumentJson.TryRead(new MemoryStream(Tram), out var fromStream, out _), Is.True);
        Assert.That(ArgumentJson.TryParse(new ArgumentGraph("tram").ToJson(), out var fromString, out var fault), Is.True);
        Assert.That(ArgumentJson.TryParse(new ArgumentGraph("tram").ToUtf8Json(), out _, out _), Is.True);
        Assert.That(new[] { fromFile, fromStream, fromString }.Select(map => map!.Id), Is.Not.Empty.And.All.EqualTo("tram"));
        Assert.That(fault, Is.Null);
    }

    [Test]
    public void What_is_no_map_is_said_with_its_place()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["bad.json"], "[]");

        Assert.That(ArgumentJson.TryRead(folder["bad.json"], out var map, out var fault), Is.False);
        Assert.That((map, fault!.Location.Line), Is.EqualTo(((ArgumentGraph?)null, 1)));
        Assert.That(ArgumentJson.TryRead(new MemoryStream("[]"u8.ToArray()), out _, out _), Is.False);
        Assert.That(ArgumentJson.TryParse("[]", out _, out _), Is.False);
        Assert.That(ArgumentJson.TryParse("[]"u8.ToArray(), out _, out _), Is.False);
    }

    [Test]
    public void A_file_that_is_not_there_is_a_fault_and_no_exception()
    {
        using var folder = new TemporaryFolder();

        Assert.That(ArgumentJson.TryRead(folder["none.json"], out _, out var fault), Is.False);
        Assert.That(fault!.Message, Does.EndWith("none.json: expected a file that can be read, found none"));
        Assert.That(ArgumentJson.TryReadCorpus(folder["none.json"], out _, out _), Is.False);
    }

    [Test]
    public void A_corpus_is_read_from_a_stream_and_its_maps_from_others()
    {
        Assert.That(ArgumentJson.ReadCorpus(Stream(Corpus), Open).Maps.Single().Id, Is.EqualTo("tram"));
        Assert.That(ArgumentJson.TryReadCorpus(Stream(Corpus), Open, out var corpus, out _), Is.True);
        Assert.That(corpus!.Maps.Single().Id, Is.EqualTo("tram"));
    }

    [Test]
    public void A_corpus_whose_map_is_not_there_or_none_is_a_fault()
    {
        Assert.That(ArgumentJson.TryReadCorpus(Stream(Corpus), _ => null, out _, out var missing), Is.False);
        Assert.That(missing!.Message, Does.Contain("tram.json"));
        Assert.That(ArgumentJson.TryReadCorpus(Stream(Corpus), _ => Stream("[]"), out _, out var bad), Is.False);
        Assert.That(bad!.Message, Does.StartWith("tram.json:1:1"));
    }

    private static Stream? Open(string file) => file == "tram.json" ? new MemoryStream(Tram) : null;

    private static MemoryStream Stream(string json) => new(System.Text.Encoding.UTF8.GetBytes(json));
}
