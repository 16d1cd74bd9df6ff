using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

public class DamagedCorpusTests
{
    private const string Map =
        """{ "format": "argument-map/1", "id": "a", "statements": [{ "id": "x", "kind": "claim", "text": "X" }], "relations": [{ "id": "r", "kind": "support" }] }""";

    [TestCase("\"maps\": [\"b.json\"]", "$.maps[0]", "the file of a map, relative to this one", "no file 'b.json'")]
    [TestCase("\"maps\": [\"\"]", "$.maps[0]", "a file in or below this one's folder", "the string \"\"")]
    [TestCase("\"maps\": [null]", "$.maps[0]", "the file name of a map", "null")]
    [TestCase("\"maps\": [12]", "$.maps[0]", "a string", "the number 12")]
    [TestCase("\"maps\": \"a.json\"", "$.maps", "an array", "the string \"a.json\"")]
    [TestCase("\"maps\": [\"a.json\", \"a.json\"]", "$.maps[1]", "each file once", "the string \"a.json\"")]
    [TestCase("\"links\": [null]", "$.links[0]", "a link", "null")]
    [TestCase("\"links\": [\"a/x same-as a/x\"]", "$.links[0]", "an object", "the string \"a/x same-as a/x\"")]
    [TestCase("\"title\": []", "$.title", "a string", "an array")]
    public void A_fault_of_the_corpus_is_reported(string member, string path, string expected, string found)
    {
        var fault = FaultOf($$"""{ "format": "argument-corpus/1", "id": "c", {{member}} }""");

        Assert.That((fault.Location.Path, fault.Expected, fault.Found), Is.EqualTo((path, expected, found)));
    }

    [TestCase("\"from\": \"a/x\", \"to\": \"a/x\"", "$.links[0].kind", "the kind of the link", "nothing")]
    [TestCase("\"kind\": \"SameAs\", \"from\": \"a/x\", \"to\": \"a/x\"", "$.links[0].kind",
        "one of same-as, corroborates, contradicts, elaborates, contrasts (is 'same-as' meant?)", "the string \"SameAs\"")]
    [TestCase("\"kind\": \"same-as\", \"to\": \"a/x\"", "$.links[0].from", "a statement as map-id/statement-id", "nothing")]
    [TestCase("\"kind\": \"same-as\", \"from\": \"x\", \"to\": \"a/x\"", "$.links[0].from", "a statement as map-id/statement-id",
        "the string \"x\"")]
    [TestCase("\"kind\": \"same-as\", \"from\": \"a/\", \"to\": \"a/x\"", "$.links[0].from", "a statement as map-id/statement-id",
        "the string \"a/\"")]
    [TestCase("\"kind\": \"same-as\", \"from\": \"a/x\", \"to\": \"b/x\"", "$.links[0].to", "a map of this corpus (a)",
        "the string \"b/x\"")]
    [TestCase("\"kind\": \"same-as\", \"from\": \"a/x\", \"to\": \"a/y\"", "$.links[0].to", "a statement of the map 'a'",
        "the string \"a/y\"")]
    [TestCase("\"kind\": \"same-as\", \"from\": \"a/x\", \"to\": \"a/r\"", "$.links[0].to", "a statement of the map 'a'",
        "the string \"a/r\"")]
    public void A_link_to_nowhere_is_reported(string link, string path, string expected, string found)
    {
        var fault = FaultOf($$"""{ "format": "argument-corpus/1", "id": "c", "maps": ["a.json"], "links": [{ {{link}} }] }""");

        Assert.That((fault.Location.Path, fault.Expected, fault.Found), Is.EqualTo((path, expected, found)));
    }

    [TestCase("{}", "corpus.json:1:1 ($.format): expected \"argument-corpus/1\", the format's name and version, found nothing")]
    [TestCase("{ \"format\": \"argument-map/1\", \"id\": \"c\" }",
        "corpus.json:1:13 ($.format): expected \"argument-corpus/1\", the format's name and version, found the string \"argument-map/1\"")]
    [TestCase("{ \"format\": \"argument-corpus/1\" }", "corpus.json:1:1 ($.id): expected an id, found nothing")]
    [TestCase("{ \"format\": \"argument-corpus/1\", \"id\": \"a/b\" }",
        "corpus.json:1:40 ($.id): expected a corpus id without a slash, found the string \"a/b\"")]
    [TestCase("", "corpus.json:1:1 ($): expected well-formed JSON, found nothing")]
    public void A_file_that_is_no_corpus_is_reported(string json, string message)
    {
        Assert.That(FaultOf(json).Message, Is.EqualTo(message));
    }

    [Test]
    public void A_fault_in_one_of_the_maps_names_the_file_of_that_map()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a.json"], """{ "format": "argument-map/1" }""");
        File.WriteAllText(folder["c.json"], """{ "format": "argument-corpus/1", "id": "c", "maps": ["a.json"] }""");

        Assert.That(
            () => ArgumentJson.ReadCorpus(folder["c.json"]),
            Throws.TypeOf<MapFormatException>().With.Message.EqualTo($"{folder["a.json"]}:1:1 ($.id): expected an id, found nothing"));
    }

    [Test]
    public void A_map_file_that_is_not_there_is_reported_at_the_place_that_names_it()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["c.json"], "{ \"format\": \"argument-corpus/1\", \"id\": \"c\",\n  \"maps\": [\"a.json\"] }");

        Assert.That(
            () => ArgumentJson.ReadCorpus(folder["c.json"]),
            Throws.TypeOf<MapFormatException>().With.Message
                .EqualTo($"{folder["c.json"]}:2:12 ($.maps[0]): expected the file of a map, relative to this one, found no file 'a.json'"));
    }

    private static MapFormatException FaultOf(string json) =>
        Assert.Throws<MapFormatException>(() => ArgumentJson.ReadCorpusWithWarnings(Encoding.UTF8.GetBytes(json), "corpus.json", Load))!;

    private static MapReadResult? Load(string file) =>
        file == "a.json" ? ArgumentJson.ReadWithWarnings(Encoding.UTF8.GetBytes(Map), file) : null;
}
