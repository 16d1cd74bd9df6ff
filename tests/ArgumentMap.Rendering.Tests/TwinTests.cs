using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArgumentMap.Dot;
using ArgumentMap.Rendering.Tests.Support;

namespace ArgumentMap.Rendering.Tests;

/// <summary>Two relations that say the same from either end are one line with two heads, in every kind of picture.</summary>
public class TwinTests
{
    private static readonly Relation Attack = new("one", RelationKind.Attack) { Basis = Basis.Analyst };
    private static readonly Relation Context = new("one", RelationKind.Context);
    private static readonly Relation Support = new("one", RelationKind.Support);

    /// <summary>How many lines a pair is, by the name of the format and the way to count them.</summary>
    private static readonly (string Format, Func<ArgumentGraph, (int Lines, int WithTwoHeads)> Count)[] Pictures =
    [
        ("SVG", map => Lines(new SvgDocument(map.ToSvg()))),
        ("DOT", map => (Count(map.ToDot(), " -> "), Count(map.ToDot(), "dir=both, arrowtail="))),
        ("Mermaid", map => (Count(map.ToMermaid(), @"n\d+ \S*(-\.-|--|==)\S*"), Count(map.ToMermaid(), @"x-\.-x|o--o"))),
        ("D2", map => (Count(map.ToD2(), " (->|<->) "), Count(map.ToD2(), "<->.*target-arrowhead.*source-arrowhead"))),
        ("JSON Canvas", map => Edges(new JsonCanvasFormat().ToText(map))),
    ];

    private static IEnumerable<TestCaseData> Cases()
    {
        foreach (var (format, count) in Pictures)
        {
            yield return Case("attacks from either end", Attack, Attack, (1, 1));
            yield return Case("contexts from either end", Context, Context, (1, 1));
            yield return Case("supports from either end", Support, Support, (2, 0));
            yield return Case("one of which is only implied", Context, Context with { Basis = Basis.Implicit }, (2, 0));
            yield return Case("one of which has a tag", Attack, Attack with { Tags = ["doubtful"] }, (2, 0));

            TestCaseData Case(string what, Relation one, Relation other, (int, int) lines) =>
                new TestCaseData(count, one, other, lines).SetArgDisplayNames(format, what);
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void What_two_relations_say_alike_from_either_end_is_one_line(
        Func<ArgumentGraph, (int Lines, int WithTwoHeads)> count, Relation one, Relation other, (int, int) lines)
    {
        var map = Pair(one, other);

        Assert.That(count(map), Is.EqualTo(lines));
    }

    [Test]
    public void What_is_said_of_one_of_them_needs_its_own_line()
    {
        var map = Pair(Attack, Attack);
        map.AddRelation(RelationKind.Attack, "other", map.AddClaim("doubt", "A doubt.").Id);

        Assert.That(Lines(new SvgDocument(map.ToSvg())).WithTwoHeads, Is.Zero);
    }

    [Test]
    public void A_third_relation_is_a_line_of_its_own()
    {
        var map = Pair(Context, Context);
        map.AddRelation(Context with { Id = "third" }, "a", ["b"]);

        Assert.That(Lines(new SvgDocument(map.ToSvg())), Is.EqualTo((2, 1)));
    }

    private static ArgumentGraph Pair(Relation one, Relation other)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("a", "The first.");
        map.AddClaim("b", "The second.");
        map.AddRelation(one, "a", ["b"]);
        map.AddRelation(other with { Id = "other" }, "b", ["a"]);
        return map;
    }

    private static (int Lines, int WithTwoHeads) Lines(SvgDocument svg)
    {
        var arrows = svg.Root.Descendants()
            .Where(each => ((string?)each.Attribute("class"))?.StartsWith("arrow ", StringComparison.Ordinal) == true).ToList();
        return (arrows.Count, arrows.Count(arrow => arrow.Elements().Count(part => (string?)part.Attribute("class") == "head") == 2));
    }

    private static (int Lines, int WithTwoHeads) Edges(string canvas)
    {
        var edges = JsonNode.Parse(canvas)!["edges"]!.AsArray();
        return (edges.Count, edges.Count(edge => (string?)edge!["fromEnd"] == "arrow" && (string?)edge["toEnd"] == "arrow"));
    }

    private static int Count(string text, string pattern) => Regex.Count(text, pattern);
}
