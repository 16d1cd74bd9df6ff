using System.Text.Json.Nodes;
using ArgumentMap.Rendering.Tests.Support;

namespace ArgumentMap.Rendering.Tests;

/// <summary>Boards as the JSON Canvas specification 1.0 has them.</summary>
public class JsonCanvasTests
{
    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfGoldens))]
    public void A_map_is_written_as_in_its_golden(string map) =>
        Golden.Check(new JsonCanvasFormat().ToText(SampleMaps.Golden(map)), map, "expected.canvas");

    [Test]
    [Category("Random")]
    public void Every_edge_joins_two_cards_and_no_cards_overlap() => RandomMap.Any.ForAll(
        map =>
        {
            var canvas = JsonNode.Parse(new JsonCanvasFormat().ToText(map))!;
            var cards = canvas["nodes"]!.AsArray().Select(card => card!).ToList();
            var ids = cards.Select(card => (string)card["id"]!).ToHashSet();

            Assert.That(ids, Has.Count.EqualTo(cards.Count));
            Assert.That(ids, Is.SupersetOf(map.Statements.Select(node => node.Id)));
            foreach (var edge in canvas["edges"]!.AsArray())
                Assert.That(ids, Does.Contain((string)edge!["fromNode"]!).And.Contain((string)edge["toNode"]!));
            foreach (var (card, index) in cards.Select((card, index) => (card, index)))
                Assert.That(cards.Take(index).Where(other => Overlap(card, other)), Is.Empty);
        },
        iter: 60);

    private static bool Overlap(JsonNode one, JsonNode other) =>
        Side(one, "x", "width") is var (left, right) && Side(other, "x", "width") is var (otherLeft, otherRight)
        && Side(one, "y", "height") is var (top, bottom) && Side(other, "y", "height") is var (otherTop, otherBottom)
        && left < otherRight && otherLeft < right && top < otherBottom && otherTop < bottom;

    private static (int From, int To) Side(JsonNode card, string at, string size) => ((int)card[at]!, (int)card[at]! + (int)card[size]!);
}
