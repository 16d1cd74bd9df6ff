using System.Text.Json;
using System.Text.Json.Serialization;
using ArgumentMap.Diff;
using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

/// <summary>System.Text.Json carries maps, corpora and nodes whole, as members of anybody's types.</summary>
public partial class JsonConverterTests
{
    private static readonly string Maps = Repository.Find("samples/PakistanRussia/maps");

    private static readonly JsonSerializerOptions InSmallPieces = new() { DefaultBufferSize = 16 };

    private static readonly JsonSerializerOptions[] AllOptions =
    [
        JsonSerializerOptions.Default,
        new(JsonSerializerDefaults.Web) { WriteIndented = true },
        new()
        {
            TypeInfoResolver = Generated.Default,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        },
    ];

    [TestCaseSource(nameof(AllOptions))]
    public void A_map_is_a_member_of_any_type_and_comes_back_whole(JsonSerializerOptions options)
    {
        var map = ArgumentJson.Read(Path.Combine(Maps, "military-ties.json"));

        var read =
            JsonSerializer.Deserialize<Letter>(JsonSerializer.Serialize(new Letter { Name = "five", Map = map, More = [map] }, options),
                options)!;

        Assert.That(read.Name, Is.EqualTo("five"));
        Assert.That(read.Map!.ToJson(), Is.EqualTo(map.ToJson()));
        Assert.That(read.More[0].ToJson(), Is.EqualTo(map.ToJson()));
        Assert.That(read.Corpus, Is.Null);
    }

    [Test]
    [Category("Random")]
    public void Any_map_comes_back_whole() => RandomMap.Any.ForAll(
        map => Assert.That(JsonSerializer.Deserialize<ArgumentGraph>(JsonSerializer.Serialize(map))!.ToJson(), Is.EqualTo(map.ToJson())),
        iter: 200);

    [Test]
    public async Task A_stream_in_small_pieces_gives_the_map_too()
    {
        var map = ArgumentJson.Read(Path.Combine(Maps, "military-ties.json"));
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, new Letter { Map = map });
        stream.Position = 0;

        var read = await JsonSerializer.DeserializeAsync<Letter>(stream, InSmallPieces);

        Assert.That(MapDiff.Between(map, read!.Map!).IsEmpty);
    }

    [TestCaseSource(nameof(AllOptions))]
    public void A_corpus_comes_back_with_its_maps(JsonSerializerOptions options)
    {
        var corpus = ArgumentJson.ReadCorpus(Path.Combine(Maps, "corpus.json"));

        var read = JsonSerializer.Deserialize<Letter>(JsonSerializer.Serialize(new Letter { Corpus = corpus }, options), options)!.Corpus!;

        Assert.That(read.ToJson(), Is.EqualTo(corpus.ToJson()));
        Assert.That(read.Maps.Select(map => map.ToJson()), Is.EqualTo(corpus.Maps.Select(map => map.ToJson())));
    }

    [TestCaseSource(nameof(AllOptions))]
    public void Nodes_come_back_whole_and_of_their_kind(JsonSerializerOptions options)
    {
        ArgumentNode[] nodes =
        [
            new Claim("c", "It pays.")
            {
                IsMain = true,
                SaidBy = "ann",
                Tags = ["money"],
                Anchors = [new TextAnchor("s", 1, 4) { Paragraph = 1 }],
            },
            new Evidence("e", "It paid.", EvidenceType.Statistic) { BaseScore = 0.5 },
            new Recommendation("r", "Build it.") { Addressees = ["The town"] },
            new Locution("l", "I say.") { SaidBy = "ann" },
            new Relation("x", RelationKind.Attack) { Weight = 2, Extensions = ExtensionData.Empty.With("colour", "\"red\"") },
        ];

        Assert.That(JsonSerializer.Deserialize<ArgumentNode[]>(JsonSerializer.Serialize(nodes, options), options), Is.EqualTo(nodes));
        Assert.That(JsonSerializer.Deserialize<Claim>(JsonSerializer.Serialize((Claim)nodes[0], options), options), Is.EqualTo(nodes[0]));
        Assert.That(() => JsonSerializer.Deserialize<Claim>(JsonSerializer.Serialize(nodes[1], options), options),
            Throws.TypeOf<JsonException>().With.Message.Contains("The evidence e is no Claim"));
    }

    [TestCase("""{ "Map": { "format": "argument-map/1", "id": "m", "statements": [{ "id": "a", "kind": "clam", "text": "" }] } }""",
        "$.Map", "input ($.statements[0].kind): expected one of claim, evidence, recommendation (is 'claim' meant?), found the string \"clam\"")]
    [TestCase("""{ "Map": { "format": "argument-map/1", "id": "m", "id": "m" } }""", "$.Map", "a second 'id'")]
    [TestCase("""{ "Map": 3 }""", "$.Map", "expected an object, found the number 3")]
    [TestCase("""{ "More": [{}] }""", "$.More[0]", "input ($.format): expected \"argument-map/1\"")]
    [TestCase("""{ "Corpus": {} }""", "$.Corpus", "expected an object with the members 'corpus' and 'maps'")]
    [TestCase("""{ "Corpus": { "corpus": { "format": "argument-corpus/1", "id": "c", "maps": ["a.json"] }, "maps": {} } }""", "$.Corpus",
        "$.corpus.maps[0]")]
    [TestCase(
        """{ "Corpus": { "corpus": { "format": "argument-corpus/1", "id": "c", "maps": [] }, "maps": { "b.json": { "format": "argument-map/1", "id": "b" } } } }""", "$.Corpus", "a map that the corpus names")]
    [TestCase(
        """{ "Corpus": { "corpus": { "format": "argument-corpus/1", "id": "c", "maps": ["b.json"] }, "maps": { "b.json": { "format": "argument-map/1" } } } }""", "$.Corpus", "$.maps['b.json'].id")]
    [TestCase("""{ "Node": { "id": "a", "kind": "claim" } }""", "$.Node", "input ($.text): expected a text")]
    [TestCase("""{ "Node": { "id": "a", "kind": "support", "premises": ["b"] } }""", "$.Node", "$.premises[0]")]
    public void What_is_no_map_is_a_json_exception_with_the_place_and_our_words(string json, string path, string message)
    {
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Letter>(json))!;

        Assert.That(fault.Path, Is.EqualTo(path));
        Assert.That(fault.Message, Does.Contain(message));
    }

    public sealed record Letter
    {
        public string? Name { get; init; }

        public ArgumentGraph? Map { get; init; }

        public List<ArgumentGraph> More { get; init; } = [];

        public ArgumentCorpus? Corpus { get; init; }

        public ArgumentNode? Node { get; init; }
    }

    [JsonSerializable(typeof(Letter))]
    [JsonSerializable(typeof(ArgumentNode[]))]
    [JsonSerializable(typeof(Claim))]
    private sealed partial class Generated : JsonSerializerContext;
}
