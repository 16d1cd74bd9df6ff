using System.Text.Json.Nodes;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.Aif;

/// <summary>What AIF becomes in a map, and what of a changed map reaches the file.</summary>
public class AifFormatTests
{
    private static readonly AifFormat Format = new();

    private static string Dialogue => File.ReadAllText(Path.Combine(Golden.Folder("aif-dialogue"), "input.aif.json"));

    private static string Oddities => File.ReadAllText(Path.Combine(Golden.Folder("aif-oddities"), "input.aif.json"));

    [Test]
    public void A_file_is_a_map_to_ask_and_to_check()
    {
        var map = Format.Parse(Dialogue).Map;

        Assert.That(map.Supporters("1").Single().Id, Is.EqualTo("2"));
        Assert.That(map.GetRelation("3").Scheme, Is.EqualTo("expert-opinion"));
        Assert.That(map.IsUndercut("3"), Is.True);
        Assert.That(map["4"], Is.InstanceOf<Locution>());
        Assert.That(map.GetParticipant(map["4"].SaidBy!).Name, Is.EqualTo("Ann Archer"));
        Assert.That(map.PremisesOf("8").Single().Id, Is.EqualTo("7"));
        Assert.That(map.GetRelation("8") is { Kind: RelationKind.Illocution, Scheme: "Arguing", Text: "" }, Is.True);
    }

    [Test]
    public void Oddities_come_back_also_from_the_native_format([Values] bool isNative)
    {
        foreach (var text in (string[])[Dialogue, Oddities])
        {
            var map = Format.Parse(text).Map;
            if (isNative) map = ArgumentJson.Parse(map.ToJson());

            Assert.That(Plain(Format.ToText(map)), Is.EqualTo(Plain(text)));
        }
    }

    [Test]
    public void A_changed_text_reaches_the_file_and_nothing_else_changes() => AssertChange(
        map => map.Replace((Claim)map["2"] with { Text = "An engineer has counted" }),
        document => Node(document, "2")["text"] = "An engineer has counted");

    [Test]
    public void A_new_premise_reaches_the_file() => AssertChange(
        map =>
        {
            map.AddClaim("11", "The engineer has counted.");
            map.AddPremise("3", "11");
        },
        document =>
        {
            List(document, "nodes")
                .Add((JsonNode)new JsonObject { ["nodeID"] = "11", ["text"] = "The engineer has counted.", ["type"] = "I" });
            List(document, "edges")
                .Add((JsonNode)new JsonObject { ["edgeID"] = "30", ["fromID"] = "11", ["toID"] = "3", ["formEdgeID"] = null });
        });

    [Test]
    public void A_removed_relation_leaves_the_file_with_its_edges() => AssertChange(
        map => map.Remove("10"),
        document =>
        {
            List(document, "nodes").RemoveAt(9);
            List(document, "edges").RemoveAt(9);
            List(document, "edges").RemoveAt(8);
        });

    [Test]
    public void What_is_said_of_a_removed_node_leaves_the_file() => AssertChange(
        map => map.Remove("6"),
        document =>
        {
            // The transition loses its only conclusion, and the illocution its only premise.
            foreach (var at in (int[])[7, 6, 5]) List(document, "nodes").RemoveAt(at);
            foreach (var at in (int[])[7, 6, 5, 4]) List(document, "edges").RemoveAt(at);
            List(document, "locutions").RemoveAt(1);
        });

    [Test]
    public void Another_scheme_does_not_keep_the_old_ones_number() => AssertChange(
        map => map.Replace(map.GetRelation("3") with { Scheme = "cause-to-effect" }),
        document =>
        {
            var node = Node(document, "3");
            node["text"] = "Cause To Effect";
            node["scheme"] = "Cause To Effect";
            node.Remove("schemeID");
        });

    [Test]
    public void Another_speaker_reaches_the_file() => AssertChange(
        map => map.Replace((Locution)map["6"] with { SaidBy = "100" }),
        document =>
        {
            List(document, "locutions").RemoveAt(1);
            List(document, "locutions").Add((JsonNode)new JsonObject { ["nodeID"] = "6", ["personID"] = "100" });
        });

    [TestCase("ExpertOpinion", "expert-opinion")]
    [TestCase("Argument From Expert Opinion", "expert-opinion")]
    [TestCase("CauseToEffect", "cause-to-effect")]
    [TestCase("Two Person Practical Reasoning", "two-person-practical-reasoning")]
    [TestCase("Causal Slippery Slope", "slippery-slope")]
    [TestCase("From-analogy", "analogy")]
    [TestCase("Default Inference", null)]
    [TestCase("Modus Ponens", "Modus Ponens")]
    public void A_scheme_is_that_of_the_catalogue_or_keeps_its_name(string name, string? scheme)
    {
        var text =
            $$"""{"nodes":[{"nodeID":"r","text":"{{name}}","type":"RA"},{"nodeID":"s","text":"RA","type":"RA","scheme":"{{name}}"}],"edges":[]}""";

        var map = Format.Parse(text).Map;

        Assert.That(map.Relations.Select(relation => relation.Scheme), Is.Not.Empty.And.All.EqualTo(scheme));
        Assert.That(Plain(Format.ToText(map)), Is.EqualTo(Plain(text)));
    }

    [TestCase("descriptorfulfillments", "schemefulfillments", "locutions", "participants")]
    [TestCase("participants", "locutions", "cqdescriptorfulfillments", "schemefulfillments")]
    public void Lists_keep_their_order(params string[] lists)
    {
        var text = $$"""{"edges":[],"nodes":[],{{string.Join(',', lists.Select(list => $"\"{list}\":[]"))}}}""";

        Assert.That(Plain(Format.ToText(Format.Parse(text).Map)), Is.EqualTo(Plain(text)));
    }

    [Test]
    public void A_map_that_AIF_can_say_whole_comes_back_without_notes()
    {
        var map = new ArgumentGraph("map");
        map.AddClaim("a", "A.");
        map.AddClaim("b", "B.");
        map.AddParticipant(new Participant("p", "Ann Archer"));
        map.Add(new Locution("l", "Ann: B.") { SaidBy = "p" });
        map.AddRelation(new Relation("r", RelationKind.Support) { Scheme = "sign" }, "a", ["b"]);
        map.AddRelation(new Relation("y", RelationKind.Illocution) { Scheme = "Asserting" }, "b", ["l"]);

        Assert.That(Format.Parse(Format.ToText(map)).Map.ToJson(), Is.EqualTo(map.ToJson()));
    }

    private static void AssertChange(Action<ArgumentGraph> change, Action<JsonObject> expected)
    {
        var map = ArgumentJson.Parse(Format.Parse(Dialogue).Map.ToJson());
        var document = JsonNode.Parse(Dialogue)!.AsObject();

        change(map);
        expected(document);

        Assert.That(Plain(Format.ToText(map)), Is.EqualTo(document.ToJsonString()));
    }

    private static string Plain(string json) => JsonNode.Parse(json)!.ToJsonString();

    private static JsonArray List(JsonObject document, string name) => document[name]!.AsArray();

    private static JsonObject Node(JsonObject document, string id) =>
        List(document, "nodes").Select(node => node!.AsObject()).Single(node => (string?)node["nodeID"] == id);
}
