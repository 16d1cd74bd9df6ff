using System.Text.Json.Nodes;
using ArgumentMap.Json;
using CsCheck;

namespace ArgumentMap.Tests.Json;

/// <summary>The members of a file may come in any order, and its strings with any escapes: what they name may come later.</summary>
[Category("Random")]
public class JsonMemberOrderTests
{
    [Test]
    public void A_file_from_back_to_front_is_the_same_map() => RandomMap.Any.ForAll(map =>
    {
        var json = map.ToJson();

        // Unknown members keep the file's order, so it takes two turns to have them as they were.
        Assert.That(Turned(Turned(json)), Is.EqualTo(json));
    });

    [Test]
    public void An_id_with_escapes_names_the_node_whose_id_has_none()
    {
        var map = ArgumentJson.Parse("""
            { "relations": [{ "id": "r", "premises": ["\u0062", "ü"], "conclusion": "\u00e4", "kind": "support" }],
              "statements": [
                { "id": "ä", "kind": "claim", "text": "A" },
                { "id": "b", "kind": "claim", "text": "B" },
                { "id": "\u00fc", "kind": "claim", "text": "C" }],
              "id": "tram", "format": "argument-map/1" }
            """);

        Assert.That(map.PremisesOf("r").Select(premise => premise.Id), Is.EqualTo((string[])["b", "ü"]));
        Assert.That(map.ConclusionsOf("r").Single().Id, Is.EqualTo("ä"));
    }

    [TestCase("""{ "id": "a", "statements": [{ "text": 1 }] """, "well-formed JSON",
        TestName = "A fault of form behind one of type comes first")]
    [TestCase("""{ "id": "a", "statements": [{ "id": "" }], "x": 1, "x": 2 }""", "each member once",
        TestName = "A fault of form behind one of meaning comes first")]
    [TestCase("""{ "id": "a", "statements": [{ "id": "" }], "title": 1 }""", "a string",
        TestName = "A fault of type behind one of meaning comes first")]
    [TestCase("""{ "id": "a", "statements": [{ "id": "" }] }""", "\"argument-map/1\", the format's name and version",
        TestName = "Another format comes before its faults")]
    public void The_graver_of_two_faults_is_told(string json, string expected)
    {
        Assert.That(() => ArgumentJson.Parse(json), Throws.TypeOf<MapFormatException>().With.Property("Expected").EqualTo(expected));
    }

    private static string Turned(string json) => ArgumentJson.Parse(Reversed(JsonNode.Parse(json)!).ToJsonString()).ToJson();

    /// <summary>The members of the document and of all within it in the opposite order; items of arrays stay where they are.</summary>
    private static JsonNode Reversed(JsonNode node) => node switch
    {
        JsonObject members =>
            new JsonObject(members.Reverse()
                .Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Reversed(item))]),
        _ => node.DeepClone(),
    };
}
