using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

/// <summary>The corners in which a writer, a reader or their limits could break.</summary>
public class JsonEdgeCaseTests
{
    [TestCase("{}")]
    [TestCase("[]")]
    public void An_empty_value_behind_a_long_name_is_well_formed(string empty)
    {
        var map = new ArgumentGraph("tram") { Extensions = ExtensionData.Empty.With(new string('n', 200), empty) };

        Assert.That(() => ArgumentJson.Parse(map.ToJson()), Throws.Nothing);
    }

    [Test]
    public void What_is_read_at_the_deepest_nesting_can_be_written_and_read_again()
    {
        var options = new MapReadOptions { MaxDepth = 1000 };
        var json = $$"""{ "format": "argument-map/1", "id": "deep", "x": {{new string('[', 999)}}{{new string(']', 999)}} }""";

        var written = ArgumentJson.Parse(json, options).ToJson(new JsonWriteOptions { Limits = options });

        Assert.That(() => ArgumentJson.Parse(written, options), Throws.Nothing);
    }

    [Test]
    public void An_extension_with_the_name_of_a_member_of_the_format_is_refused_on_writing()
    {
        var map = new ArgumentGraph("tram");
        map.Add(new Claim("a", "A") { Extensions = ExtensionData.Empty.With("id", "\"b\"") });

        Assert.That(() => map.ToJson(), Throws.InvalidOperationException.With.Message.Contains("'id'"));
    }

    [Test]
    public void A_tag_with_half_a_surrogate_pair_is_refused_as_any_other_text_is()
    {
        Assert.That(() => new Claim("a", "A") { Tags = ["\ud800"] }, Throws.ArgumentException);
    }

    [Test]
    public void A_tag_that_is_null_is_refused()
    {
        Assert.That(() => new Claim("a", "A") { Tags = [null!] }, Throws.InstanceOf<ArgumentException>());
    }

    [Test]
    public void A_date_that_is_none_is_refused()
    {
        Assert.That(() => new SourceDocument("s", "S") { Published = default(PartialDate) }, Throws.InstanceOf<ArgumentException>());
    }

    [Test]
    public void An_unknown_member_with_half_a_surrogate_pair_is_refused()
    {
        Assert.That(() => ExtensionData.Empty.With("x", "\"\\ud800\""), Throws.ArgumentException);
    }

    [Test]
    public void An_unknown_member_that_names_a_member_twice_is_refused()
    {
        Assert.That(() => ExtensionData.Empty.With("x", "{\"a\":1,\"a\":2}"), Throws.ArgumentException);
    }

    [TestCase("{\"a\":1}")]
    [TestCase("\"\\u00e9\"")]
    public void Unknown_members_are_equal_after_a_round_trip(string value)
    {
        var map = new ArgumentGraph("tram");
        var claim = map.Add(new Claim("a", "A") { Extensions = ExtensionData.Empty.With("x", value) });

        Assert.That(ArgumentJson.Parse(map.ToJson()).GetStatement("a"), Is.EqualTo(claim));
    }

    [Test]
    public void An_empty_schema_is_kept()
    {
        var map = ArgumentJson.Parse("""{ "$schema": "", "format": "argument-map/1", "id": "tram" }""");

        Assert.That(map.ToJson(), Is.EqualTo("{ \"$schema\": \"\", \"format\": \"argument-map/1\", \"id\": \"tram\" }\n"));
    }

    [Test]
    public void A_fault_of_syntax_at_the_deepest_allowed_level_is_no_fault_of_depth()
    {
        Assert.That(() => ArgumentJson.Parse(new string('[', 64) + "x"), Throws.TypeOf<MapFormatException>().With.Property("Expected")
            .EqualTo("well-formed JSON"));
    }

    [Test]
    public void A_message_has_one_line()
    {
        Assert.That(() => ArgumentJson.Parse("{ \"format\": \"a\\nb\" }"), Throws.TypeOf<MapFormatException>().With.Message.Not
            .Contains("\n"));
    }

    [Test]
    public void No_more_of_a_stream_is_read_than_may_be()
    {
        using var endless = new EndlessStream(most: 1_000_000);

        Assert.That(() => ArgumentJson.Read(endless, new MapReadOptions { MaxBytes = 1000 }), Throws.TypeOf<MapFormatException>());
    }

    [Test]
    public void Two_maps_of_a_corpus_are_not_written_to_one_file()
    {
        using var folder = new TemporaryFolder();
        var corpus = new ArgumentCorpus("c");
        corpus.Add(new ArgumentGraph("a"), "map.json");

        Assert.That(() => corpus.Add(new ArgumentGraph("b"), "map.json"), Throws.ArgumentException);
    }

    [Test]
    public void A_corpus_is_not_written_over_one_of_its_maps()
    {
        using var folder = new TemporaryFolder();
        var corpus = new ArgumentCorpus("tram");
        corpus.Add(new ArgumentGraph("tram"));

        Assert.That(() => ArgumentJson.Write(corpus, folder["tram.json"]), Throws.InstanceOf<ArgumentException>());
        Assert.That(folder.Files, Is.Empty);
    }

    [TestCase("../outside.json")]
    [TestCase("/tmp/outside.json")]
    public void A_corpus_names_no_file_outside_its_folder(string file)
    {
        var json = Encoding.UTF8.GetBytes($$"""{ "format": "argument-corpus/1", "id": "c", "maps": ["{{file}}"] }""");

        Assert.That(
            () => ArgumentJson.ReadCorpusWithWarnings(json, null, _ => new MapReadResult(new ArgumentGraph("a"), [])),
            Throws.TypeOf<MapFormatException>().With.Property("Location").Property("Path").EqualTo("$.maps[0]"));
    }

    private sealed class EndlessStream(long most) : MemoryStream
    {
        private long _read;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if ((_read += buffer.Length) > most) throw new InvalidOperationException("Far too much is read.");
            buffer.Fill((byte)' ');
            return buffer.Length;
        }

        public override void CopyTo(Stream destination, int bufferSize)
        {
            for (var buffer = new byte[bufferSize]; ;) destination.Write(buffer, 0, Read(buffer, 0, buffer.Length));
        }
    }
}
