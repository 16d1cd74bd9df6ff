using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Tests.WebAnnotation;

/// <summary>Anchors as the Web Annotation Data Model has them.</summary>
public class WebAnnotationTests
{
    [Test]
    public void Each_anchor_is_an_annotation_of_the_passage_in_code_points()
    {
        var map = new ArgumentGraph("m") { Language = "en" };
        map.AddSource(new SourceDocument("s") { Url = "https://example.org/report" });
        map.AddSource(new SourceDocument("book"));
        map.Add(new Claim("c", "C.")
        {
            Tags = ["cities"],
            Anchors =
            [
                new TextAnchor("s", 2, 8) { Fragment = "results" },
                new TextAnchor("book") { Page = "12" },
            ],
        });
        map.AddClaim("d", "D.");

        var items = Items(map);

        Assert.That(items[0].ToJsonString(), Is.EqualTo(
            """
            {"id":"urn:argument-map:m/node/c#0","type":"Annotation","motivation":"describing",
            "body":[{"type":"TextualBody","value":"C.","format":"text/plain","purpose":"describing","language":"en"},
            {"type":"TextualBody","value":"claim","purpose":"tagging"},{"type":"TextualBody","value":"cities","purpose":"tagging"}],
            "target":{"source":"https://example.org/report","selector":[{"type":"TextPositionSelector","start":2,"end":8},
            {"type":"FragmentSelector","value":"results"}]}}
            """.Replace("\n", "", StringComparison.Ordinal)));
        Assert.That(items[1]["target"]!.ToJsonString(), Is.EqualTo(
            """{"source":"urn:argument-map:m/source/book","selector":{"type":"FragmentSelector","value":"page=12","conformsTo":"http://tools.ietf.org/rfc/rfc3778"}}"""));
        Assert.That((string?)items[2]["target"], Is.EqualTo("urn:argument-map:m"));
    }

    [Test]
    [Category("Random")]
    public void Every_statement_and_utterance_is_annotated_under_an_id_of_its_own() => RandomMap.Any.ForAll(map =>
    {
        var items = Items(map);

        Assert.That(items, Has.Count.EqualTo(
            map.Statements.Concat<ArgumentNode>(map.Locutions).Sum(node => Math.Max(1, node.Anchors.Count))));
        Assert.That(items.Select(item => (string?)item["id"]), Is.Unique);
        Assert.That(items.Select(item => item["target"] is JsonObject target ? (string?)target["source"] : (string?)item["target"]),
            Is.All.Match("^[a-z]+:[^ <>\"{}|\\\\^`]+$"));
    });

    private static List<JsonNode> Items(ArgumentGraph map) =>
        [.. JsonNode.Parse(new WebAnnotationFormat().ToText(map))!["items"]!.AsArray().Select(item => item!)];
}
