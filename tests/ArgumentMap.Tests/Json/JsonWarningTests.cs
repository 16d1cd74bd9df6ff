using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

public class JsonWarningTests
{
    [Test]
    public void A_tidy_map_has_no_warnings()
    {
        Assert.That(WarningsOf("""{ "format": "argument-map/1", "id": "tram", "x-editor": 1 }"""), Is.Empty);
    }

    [Test]
    public void A_misspelt_member_is_kept_and_the_right_name_suggested()
    {
        var result = Read("{ \"format\": \"argument-map/1\",\n  \"id\": \"tram\", \"titel\": \"T\", \"Title\": \"T\", \"sorces\": [] }");

        Assert.That(result.Warnings.Select(warning => warning.ToString()), Is.EqualTo((string[])
        [
            "map.json:2:26 ($.titel): the format has no member 'titel'; kept as it is. Is 'title' meant?",
            "map.json:2:40 ($.Title): the format has no member 'Title'; kept as it is. Is 'title' meant?",
            "map.json:2:55 ($.sorces): the format has no member 'sorces'; kept as it is. Is 'sources' meant?",
        ]));
        Assert.That(result.Map.Extensions.Select(member => member.Key), Is.EqualTo((string[])["titel", "Title", "sorces"]));
    }

    [TestCase("sources", "\"id\": \"s\", \"title\": \"S\", \"authors \": []", "$.sources[0]['authors ']", "authors")]
    [TestCase("participants", "\"id\": \"p\", \"name\": \"P\", \"nane\": 1", "$.participants[0].nane", "name")]
    [TestCase("statements", "\"id\": \"a\", \"kind\": \"claim\", \"text\": \"A\", \"saidby\": 1", "$.statements[0].saidby", "saidBy")]
    [TestCase("statements", "\"id\": \"a\", \"kind\": \"claim\", \"text\": \"A\", \"baseScores\": 1", "$.statements[0].baseScores",
        "baseScore")]
    [TestCase("locutions", "\"id\": \"l\", \"text\": \"L\", \"anchor\": []", "$.locutions[0].anchor", "anchors")]
    [TestCase("relations", "\"kind\": \"support\", \"conclusions\": []", "$.relations[0].conclusions", "conclusion")]
    public void Members_are_looked_over_in_every_object(string list, string members, string path, string meant)
    {
        var warning = WarningsOf($$"""{ "format": "argument-map/1", "id": "tram", "{{list}}": [{ {{members}} }] }""").Single();

        Assert.That(warning.Location.Path, Is.EqualTo(path));
        Assert.That(warning.Location.Line, Is.EqualTo(1));
        Assert.That(warning.Message, Does.EndWith($"Is '{meant}' meant?"));
    }

    [Test]
    public void A_premise_named_twice_is_kept_once()
    {
        var result = Read(Step("\"premises\": [\"b\", \"c\", \"b\"], \"conclusion\": \"a\""));

        Assert.That(result.Map.PremisesOf("r").Select(premise => premise.Id), Is.EqualTo((string[])["b", "c"]));
        Assert.That(result.Warnings.Select(warning => warning.ToString()), Is.EqualTo((string[])
        [
            "map.json:2:60 ($.relations[0].premises[2]): 'b' is named twice among the premises; kept once",
        ]));
    }

    [Test]
    public void A_conclusion_named_twice_is_kept_once()
    {
        var result = Read(Step("\"premises\": [\"b\"], \"conclusion\": [\"a\", \"a\"]"));

        Assert.That(result.Map.ConclusionsOf("r").Select(conclusion => conclusion.Id), Is.EqualTo((string[])["a"]));
        Assert.That(result.Warnings.Single()
            .ToString(), Does.StartWith("map.json:2:76 ($.relations[0].conclusion[1]): 'a' is named twice"));
    }

    [Test]
    public void A_node_may_be_both_premise_and_conclusion_of_a_relation()
    {
        Assert.That(WarningsOf(Step("\"premises\": [\"a\"], \"conclusion\": \"a\"")), Is.Empty);
    }

    private static string Step(string ends) =>
        $$"""
        { "format": "argument-map/1", "id": "tram", "relations": [
            { "id": "r", "kind": "support", {{ends}} } ],
          "statements": [
            { "id": "a", "kind": "claim", "text": "A" },
            { "id": "b", "kind": "claim", "text": "B" },
            { "id": "c", "kind": "claim", "text": "C" } ] }
        """;

    private static ValueList<MapWarning> WarningsOf(string json) => Read(json).Warnings;

    private static MapReadResult Read(string json) => ArgumentJson.ReadWithWarnings(Encoding.UTF8.GetBytes(json), "map.json");
}
