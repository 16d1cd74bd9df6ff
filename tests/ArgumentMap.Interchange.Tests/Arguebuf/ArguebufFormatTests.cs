using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.Arguebuf;

/// <summary>Arguebuf is a map to ask, comes back as it was in JSON and in binary, and shows what was changed.</summary>
public class ArguebufFormatTests
{
    private static readonly ArguebufFormat Json = new();

    private static readonly ArguebufBinaryFormat Binary = new();

    [Test]
    public void A_graph_is_a_map_to_ask()
    {
        var map = Json.Read(Input("arguebuf")).Map;

        Assert.That(map.MainStatements.Single().Id, Is.EqualTo("line"));
        Assert.That(map.GetParticipant(map["line"].SaidBy!).Name, Is.EqualTo("The mayor"));
        Assert.That(map.Supporters("line").Select(node => node.Id), Is.EqualTo((string[])["full", "riders"]));
        Assert.That(map.GetRelation("step").Scheme, Is.EqualTo("expert-opinion"));
        Assert.That(map.ConclusionsOf("objection").Single().Id, Is.EqualTo("step"));
        Assert.That(map["full"].Anchors.Single().Range, Is.EqualTo(new TextRange(4, 20)));
        Assert.That(map.GetSource("report"), Has.Property("Length").EqualTo(36).And.Property("Published")
            .EqualTo(new PartialDate(2023, 11, 5)));
        Assert.That(map.Analysts, Is.EqualTo((string[])["A. Nalyst"]));
    }

    [TestCase("arguebuf")]
    [TestCase("arguebuf-oddities")]
    public void JSON_comes_back_as_it_was_also_by_way_of_the_native_format_and_of_binary(string name)
    {
        var text = File.ReadAllText(Input(name));
        var map = Json.Parse(text).Map;

        Assert.That(Plain(Json.ToText(map)), Is.EqualTo(Plain(text)));
        Assert.That(Plain(Json.ToText(ArgumentJson.Parse(map.ToJson()))), Is.EqualTo(Plain(text)));
        if (name == "arguebuf")
            Assert.That(JsonNode.DeepEquals(JsonNode.Parse(Json.ToText(Binary.Parse(Binary.ToBytes(map)).Map)), JsonNode.Parse(text)),
                Is.True);
    }

    /// <summary>The file was written by another encoder, from the schema, and has fields that the schema does not have.</summary>
    [Test]
    public void Schemes_of_the_first_versions_say_their_kind()
    {
        const string Text = """
            {"nodes":{"a":{"atom":{"text":"A"}},"b":{"atom":{"text":"B"}},
            "s":{"scheme":{"type":"SCHEME_TYPE_SUPPORT","argumentationScheme":"SCHEME_EXPERT_OPINION"}},
            "c":{"scheme":{"type":"SCHEME_TYPE_ATTACK"}},"t":{"scheme":{"type":"SCHEME_TYPE_TRANSITION"}}},
            "edges":{"1":{"source":"b","target":"s"},"2":{"source":"s","target":"a"},
            "3":{"source":"a","target":"c"},"4":{"source":"c","target":"b"},
            "5":{"source":"a","target":"t"},"6":{"source":"t","target":"b"}},"schemaVersion":1}
            """;

        var read = Json.Parse(Text);

        Assert.That(read.Map.Relations.Select(step => step.Kind),
            Is.EqualTo([RelationKind.Support, RelationKind.Attack, RelationKind.Support]));
        Assert.That(read.Map.GetRelation("s").Scheme, Is.EqualTo("expert-opinion"));
        Assert.That(read.Warnings.Single().Message, Does.StartWith("the type of a scheme"));
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(Json.ToText(read.Map)), JsonNode.Parse(Text)), Is.True);
        Assert.That(Binary.Parse(Binary.ToBytes(read.Map)).Map.Attackers("b").Single().Id, Is.EqualTo("a"));
        read.Map.Replace(read.Map.GetRelation("c") with { Kind = RelationKind.Support });
        read.Map.Replace(read.Map.GetRelation("s") with { Kind = RelationKind.Attack });
        Assert.That(Json.Parse(Json.ToText(read.Map)).Map.Relations.Select(step => step.Kind),
            Is.EqualTo([RelationKind.Attack, RelationKind.Support, RelationKind.Support]));
    }

    [Test]
    public void Binary_comes_back_to_the_byte_also_by_way_of_the_native_format()
    {
        var bytes = File.ReadAllBytes(Input("arguebuf-binary"));
        var map = Binary.Parse(bytes).Map;

        Assert.That(Binary.ToBytes(map), Is.EqualTo(bytes));
        Assert.That(Binary.ToBytes(ArgumentJson.Parse(map.ToJson())), Is.EqualTo(bytes));
        Assert.That(map.GetRelation("step").Scheme, Is.EqualTo("expert-opinion"));
        Assert.That(Json.ToText(map), Does.Contain("2024-03-01T10:00:00.250Z").And.Contain("\"list\":[true,null,{}]").And.Not
            .Contain("@wire"));
    }

    [Test]
    public void What_was_changed_is_changed_in_the_file_and_no_more()
    {
        var text = File.ReadAllText(Input("arguebuf"));
        var map = Json.Parse(text).Map;
        var expected = JsonNode.Parse(text)!;

        map.Replace(((Claim)map["line"]) with { Text = "Build it." });
        expected["nodes"]!["line"]!["atom"]!["text"] = "Build it.";
        map.AddPremise("objection", "riders");
        expected["edges"]!["edge-1"] = new JsonObject { ["source"] = "riders", ["target"] = "objection" };
        map.Replace(((Claim)map["full"]) with { Anchors = [new TextAnchor("report", 0, 3)] });
        expected["nodes"]!["full"]!["atom"]!["reference"] = new JsonObject { ["resource"] = "report", ["offset"] = 0, ["text"] = "Our" };
        map.Analysts = ["A. Nalyst", "B. Nalyst"];
        expected["analysts"]!["analyst-1"] = new JsonObject { ["name"] = "B. Nalyst" };

        var written = JsonNode.Parse(Json.ToText(map))!;

        Assert.That(JsonNode.DeepEquals(written, expected), Is.True, written.ToJsonString());
    }

    /// <summary>As many decimals as the wire has, also where the framework would round them up to the next second.</summary>
    [TestCase("2020-01-01T00:00:00Z")]
    [TestCase("2020-01-01T00:00:00.250Z")]
    [TestCase("2020-12-31T23:59:59.999999999Z")]
    [TestCase("9999-12-31T23:59:59.999999950Z")]
    [TestCase("1969-12-31T23:59:59.500Z")]
    [TestCase("0001-01-01T00:00:00.000000001Z")]
    public void A_moment_is_the_same_by_way_of_binary(string moment)
    {
        var text = "{\"nodes\":{\"a\":{\"atom\":{\"text\":\"A.\"},\"metadata\":{\"created\":\"" + moment + "\"}}}}";
        var map = Binary.Parse(Binary.ToBytes(Json.Parse(text).Map)).Map;

        Assert.That((string?)JsonNode.Parse(Json.ToText(map))!["nodes"]!["a"]!["metadata"]!["created"], Is.EqualTo(moment));
    }

    [Test]
    public void Steps_of_several_files_with_the_same_keys_lose_none_of_their_edges()
    {
        var map = Json.Read(Input("arguebuf")).Map;
        var step = map.GetRelation("step");
        map.AddRelation(step with { Id = "copy" }, map.ConclusionsOf("step")[0].Id, [.. map.PremisesOf("step").Select(node => node.Id)]);

        var again = Json.Parse(Json.ToText(map)).Map;

        Assert.That(again.PremisesOf("copy").Select(node => node.Id), Is.EqualTo(map.PremisesOf("copy").Select(node => node.Id)));
        Assert.That(again.ConclusionsOf("copy").Single().Id, Is.EqualTo(map.ConclusionsOf("copy").Single().Id));
        Assert.That(again.ConclusionsOf("step").Single().Id, Is.EqualTo(map.ConclusionsOf("step").Single().Id));
    }

    [Test]
    public void Analysts_of_one_name_keep_what_the_file_says_of_each()
    {
        const string Text = "{\"nodes\":{},\"analysts\":{\"x\":{\"name\":\"N.\",\"email\":\"1\"},\"y\":{\"name\":\"M.\"},"
            + "\"z\":{\"name\":\"N.\",\"email\":\"2\"}},\"schemaVersion\":1}";

        Assert.That(Plain(Json.ToText(Json.Parse(Text).Map)), Is.EqualTo(Text));
    }

    [TestCase("{\"nodes\": [], \"schemaVersion\": 1}", "input:1:11")]
    [TestCase("{\"nodes\": {\"a\": null}, \"edges\": {}}", "input:1:17")]
    [TestCase("{\"nodes\": {}, \"edges\": {\"e\": 1}}", "input:1:30")]
    public void What_is_no_graph_is_a_fault_with_its_place(string text, string place) =>
        Assert.That(Json.TryParse(text, out _, out var fault) ? "" : fault.Message, Does.StartWith(place));

    [TestCase(new byte[] { 0x0A, 0x05, 0x0A }, TestName = "A_field_that_ends_too_late_is_a_fault")]
    [TestCase(new byte[] { 0x3A, 0x02, 0xFF, 0xFE, 0x00 }, TestName = "A_field_without_number_is_a_fault")]
    [TestCase(new byte[] { 0x32, 0x01, 0xFF }, TestName = "A_text_that_is_not_UTF8_is_a_fault")]
    public void What_is_no_message_is_a_fault(byte[] bytes) =>
        Assert.That(Binary.TryParse(bytes, out _, out var fault) ? "" : fault.Message, Does.Contain("expected"));

    [Test]
    public void Binary_is_told_from_texts()
    {
        var list = new MapFormatList([Json, Binary, new AifFormat(), new KialoFormat()]);

        Assert.That(list.TryDetect(File.ReadAllBytes(Input("arguebuf-binary")), null, out var format) ? format.Name : "",
            Is.EqualTo(Binary.Name));
        foreach (var text in (string[])["", "\n", "\n\nDiscussion Title: x", "{}", "text", "\"", ":", "2 x", "\t"])
            Assert.That(Binary.LooksLike(Encoding.UTF8.GetBytes(text)), Is.False, text);
    }

    private static string Plain(string text) => JsonNode.Parse(text)!.ToJsonString();

    private static string Input(string name) => Directory.GetFiles(Golden.Folder(name), "input.*").Single();
}
