using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.Objects;

/// <summary>xAIF and SADFace come back as they were, and show what was changed.</summary>
public class OtherDialectTests
{
    private static readonly (string Name, string File, MapFormat Format)[] All =
    [
        ("xaif", "input.xaif.json", new XaifFormat()),
        ("sadface-1", "input.json", new SadfaceFormat()),
        ("sadface-5", "input.json", new SadfaceFormat()),
    ];

    private static IEnumerable<string> Names => All.Select(each => each.Name);

    [TestCaseSource(nameof(Names))]
    public void A_file_comes_back_also_from_the_native_format(string name)
    {
        var (text, format) = Input(name);
        var map = format.Parse(text).Map;

        Assert.That(Plain(format.ToText(map)), Is.EqualTo(Plain(text)));
        Assert.That(Plain(format.ToText(ArgumentJson.Parse(map.ToJson()))), Is.EqualTo(Plain(text)));
    }

    [TestCase("""{"nodes": [{"nodeID": 1, "text": "A", "type": "I"}], "locutions": []}""", "aif")]
    [TestCase("""{"AIF": {"version": "1.0"}, "nodes": [{"type": "I", "nodeID": 1}], "edges": []}""", "aif")]
    [TestCase("""/* a */ {"nodes": [], "edges": [],}""", "aif")]
    [TestCase("// a\n{\"nodes\": [{\"text\": \"A\", \"nodeID\": 1},], \"edges\": []}", "aif")]
    [TestCase("""{"text": "A.", "AIF": {}}""", "xaif")]
    [TestCase("""{"nodes": [{"nodeID": 1}], "edges": [], "analysis": {"txt": ""}}""", "ova")]
    [TestCase("""{"nodes": [{"id": "a"}], "edges": [], "metadata": {}, "resources": []}""", "sadface")]
    [TestCase("// a", "")]
    [TestCase("/", "")]
    public void What_stands_in_a_file_tells_its_format(string json, string name)
    {
        var formats = new MapFormatList([new AifFormat(), new XaifFormat(), new OvaFormat(), new SadfaceFormat()]);

        Assert.That(formats.TryDetect(Encoding.UTF8.GetBytes(json), null, out var format) ? format.Name : "", Is.EqualTo(name));
    }

    [Test]
    public void Marked_passages_of_xAIF_are_anchors()
    {
        var (text, format) = Input("xaif");
        var map = format.Parse(text).Map;

        Assert.That(map["0"].Anchors.Single().Range, Is.EqualTo(new TextRange(10, 34)));
        Assert.That(map["1"].Anchors.Single().Range, Is.EqualTo(new TextRange(37, 55)));
        Assert.That(map.GetSource("text").Length, Is.EqualTo(61));
        Assert.That(map.GetParticipant(map["0"].SaidBy!).Name, Is.EqualTo("Speaker 1"));
    }

    [Test]
    public void A_removed_node_takes_its_mark_and_its_place_from_xAIF()
    {
        var (text, format) = Input("xaif");
        var map = format.Parse(text).Map;

        map.Remove("1");
        var written = JsonNode.Parse(format.ToText(map))!;

        Assert.That((string?)written["text"]!["txt"], Does.Contain("Buses are <b>cheaper</b>.").And.Not.Contain("id=\"1\"").And
            .Contain("id=\"node77\""));
        Assert.That(written["OVA"]!["nodes"]!.AsArray().Select(node => (int)node!["nodeID"]!), Is.EqualTo((int[])[0, 77]));
        Assert.That(written["OVA"]!["edges"]!.AsArray(), Is.Empty);
    }

    [Test]
    public void SADFace_is_a_map_to_ask_and_shows_what_was_changed()
    {
        var (text, format) = Input("sadface-1");
        var map = format.Parse(text).Map;
        var expected = JsonNode.Parse(text)!;
        Assert.That(map.GetRelation("s1").Scheme, Is.EqualTo("practical-reasoning"));
        Assert.That(map["a1"].Anchors.Single().Range, Is.EqualTo(new TextRange(2, 7)));
        Assert.That(map.Analysts.Single(), Is.EqualTo("A. Nalyst"));

        map.Replace((Claim)map["a1"] with { Text = "Trams do pay." });
        map.Title = "Trams";
        expected["nodes"]![0]!["text"] = "Trams do pay.";

        var written = JsonNode.Parse(format.ToText(map))!.AsObject();
        Assert.That((string?)written["title"], Is.EqualTo("Trams"));
        written.Remove("title");
        Assert.That(written.ToJsonString(), Is.EqualTo(expected.ToJsonString()));
    }

    private static (string Text, MapFormat Format) Input(string name)
    {
        var (_, file, format) = All.Single(each => each.Name == name);
        return (File.ReadAllText(Path.Combine(Repository.Find("tests/ArgumentMap.Interchange.Tests/Golden"), name, file)), format);
    }

    private static string Plain(string json) => JsonNode.Parse(json)!.ToJsonString();
}
