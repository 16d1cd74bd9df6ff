using System.Text.Json.Nodes;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.Ova;

/// <summary>An analysis of OVA is a map, and goes back as it was but for what was changed.</summary>
public class OvaFormatTests
{
    private static readonly OvaFormat Format = new();

    private static readonly string Text = TextOf("ova");

    /// <summary>What the first OVA3 kept: AIF's names and lists, with places and the text.</summary>
    private static readonly string ByNamesOfAif = TextOf("ova-first-3");

    [TestCase("ova")]
    [TestCase("ova-first-3")]
    public void A_file_comes_back_member_for_member_also_by_way_of_the_native_format(string name)
    {
        var text = TextOf(name);
        var map = Format.Parse(text).Map;

        Assert.That(Same(Format.ToText(map)), Is.EqualTo(Same(text)));
        Assert.That(Same(Format.ToText(ArgumentJson.Parse(map.ToJson()))), Is.EqualTo(Same(text)));
    }

    [Test]
    public void An_analysis_by_the_names_of_AIF_is_the_same_map()
    {
        var read = Format.Parse(ByNamesOfAif);

        Assert.That(read.Warnings, Is.Empty);
        Assert.That(read.Map.Supporters("2").Single().Id, Is.EqualTo("7"));
        Assert.That(read.Map.IsUndercut("8"), Is.True);
        Assert.That(read.Map.SpeakersOf("3").Single().Name, Is.EqualTo("A. Rider"));
        Assert.That(read.Map["3"].Anchors.Single().Range, Is.EqualTo(new TextRange(10, 26)));
    }

    [Test]
    public void A_changed_analysis_by_the_names_of_AIF_keeps_them()
    {
        var map = Format.Parse(ByNamesOfAif).Map;
        map.AddClaim("n", "They run on rails.");
        map.AddAttack("7", "n");
        map.Remove("3");
        map.Replace(map["9"] with { Text = "No bend squeals." });

        var written = JsonNode.Parse(Format.ToText(map))!;

        Assert.That(written["nodes"]!.AsArray()[^2]!["x"], Is.Not.Null);
        Assert.That(written["edges"]!.AsArray()[^1]!.AsObject().Select(member => member.Key), Is.EqualTo(["fromID", "toID", "visible"]));
        Assert.That(written["locutions"]!.AsArray(), Is.Empty);
        Assert.That((string?)written["analysis"]!["txt"], Is.EqualTo("A. Rider: Trams\n are quiet.&nbsp;<div><br></div>"));
        Assert.That(Format.Parse(written.ToJsonString()).Map.Attackers("7").Single().Text, Is.EqualTo("They run on rails."));
        Assert.That(Format.Parse(written.ToJsonString()).Map["9"].Text, Is.EqualTo("No bend squeals."));
    }

    [Test]
    public void What_it_says_is_a_map()
    {
        var map = Format.Parse(Text).Map;

        Assert.That(map.MainStatement!.Id, Is.EqualTo("1"));
        Assert.That(map.GetRelation("3").Scheme, Is.EqualTo("expert-opinion"));
        Assert.That(map.IsUndercut("3"), Is.True);
        Assert.That(map.SpeakersOf("4").Single().Name, Is.EqualTo("A. Driver"));
        Assert.That(map.Analysts, Is.EqualTo(["A. Nalyst"]));
        Assert.That(map.GetSource("text"), Has.Property("Title").EqualTo("A hearing")
            .And.Property("Url").EqualTo("https://example.org/hearing").And.Property("Published").EqualTo(new PartialDate(2019, 3, 5)));
        Assert.That(map["2"].Anchors.Single().Range, Is.EqualTo(new TextRange(11, 30)));
    }

    [Test]
    public void A_changed_text_stands_in_the_node_and_where_edges_repeat_it()
    {
        var map = Format.Parse(Text).Map;
        map.Replace(map["2"] with { Text = "Nobody gets a seat." });

        Assert.That(Differences(map), Is.EqualTo((string[])
        [
            "$.nodes[1].text", "$.edges[0].from.text", "$.edges[3].to.text",
        ]));
    }

    [Test]
    public void Another_main_statement_title_and_speaker_stand_where_they_belong()
    {
        var map = Format.Parse(Text).Map;
        map.Replace(map.GetStatement("1") with { IsMain = false });
        map.ReplaceSource(map.GetSource("text") with { Title = "Another hearing" });
        map.ReplaceParticipant(map.GetParticipant("7") with { Name = "B. Driver" });

        Assert.That(Differences(map), Is.EqualTo((string[])
        [
            "$.nodes[0].majorClaim", "$.edges[1].to.majorClaim", "$.participants[0].firstname", "$.analysis.documentTitle",
        ]));
    }

    [Test]
    public void Another_scheme_is_named_by_the_text_and_in_place_of_the_number()
    {
        var map = Format.Parse(Text).Map;
        map.Replace(map.GetRelation("3") with { Scheme = "sign" });

        var written = JsonNode.Parse(Format.ToText(map))!["nodes"]!.AsArray()[2]!;

        Assert.That(((string?)written["text"], (string?)written["scheme"]), Is.EqualTo(("Sign", "Sign")));
        Assert.That(Format.Parse(Format.ToText(map)).Map.GetRelation("3").Scheme, Is.EqualTo("sign"));
    }

    [Test]
    public void A_new_premise_is_a_node_with_a_place_and_edges_that_repeat_their_ends()
    {
        var map = Format.Parse(Text).Map;
        map.AddClaim("n", "It is quiet.");
        map.AddPremise("3", "n");

        var written = JsonNode.Parse(Format.ToText(map))!;

        Assert.That(written["nodes"]!.AsArray()[^1]!["x"], Is.Not.Null);
        Assert.That((string?)written["edges"]!.AsArray()[^1]!["from"]!["text"], Is.EqualTo("It is quiet."));
        Assert.That((string?)written["edges"]!.AsArray()[^1]!["to"]!["text"], Is.EqualTo("Expert Opinion"));
        Assert.That(Format.Parse(Format.ToText(map)).Map.PremisesOf("3").Select(node => node.Id), Is.EqualTo(["2", "n"]));
    }

    [Test]
    public void A_removed_statement_loses_its_edges_and_its_mark()
    {
        var map = Format.Parse(Text).Map;
        map.Remove("2");

        var written = JsonNode.Parse(Format.ToText(map))!;

        Assert.That((string?)written["analysis"]!["txt"], Is.EqualTo("A. Driver: The buses are full.<br><span id=\"node77\">Gone.</span>"));
        Assert.That(written["edges"]!.AsArray().Select(edge => (int?)edge!["from"]!["id"]), Has.None.EqualTo(2));
    }

    private static string TextOf(string name) => File.ReadAllText(Path.Combine(Golden.Folder(name), "input.json"));

    private static string Same(string json) => JsonNode.Parse(json)!.ToJsonString();

    /// <summary>The paths of the values that differ from the file's.</summary>
    private static List<string> Differences(ArgumentGraph map)
    {
        var found = new List<string>();
        Compare(JsonNode.Parse(Text), JsonNode.Parse(Format.ToText(map)));
        return found;

        void Compare(JsonNode? one, JsonNode? other)
        {
            if (one is JsonObject members && other is JsonObject others
                && members.Select(member => member.Key).SequenceEqual(others.Select(member => member.Key)))
                foreach (var (name, value) in members) Compare(value, others[name]);
            else if (one is JsonArray items && other is JsonArray more && items.Count == more.Count)
                for (var i = 0; i < items.Count; i++) Compare(items[i], more[i]);
            else if (!JsonNode.DeepEquals(one, other)) found.Add((one ?? other)!.GetPath());
        }
    }
}
