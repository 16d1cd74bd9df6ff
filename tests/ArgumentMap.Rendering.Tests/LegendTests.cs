using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArgumentMap.Dot;
using ArgumentMap.Rendering.Tests.Support;
using CsCheck;

namespace ArgumentMap.Rendering.Tests;

/// <summary>A legend has an entry for each look that is drawn, and for no other. Mermaid, D2 and JSON Canvas have no legend.</summary>
public partial class LegendTests
{
    private static readonly (string Name, Func<ArgumentGraph, (string[] Drawn, string[] Explained)> Looks)[] Pictures =
    [
        ("boxes in SVG", map => InSvg(map, "node")),
        ("lines in SVG", map => InSvg(map, "arrow")),
        ("boxes in DOT", map => InDot(map, line => !line.Contains(" -> ", StringComparison.Ordinal))),
        ("lines in DOT", map => InDot(map, line => line.Contains(" -> ", StringComparison.Ordinal))),
        ("lines in HTML", InHtml),
    ];

    private static IEnumerable<TestCaseData> Cases() =>
        Pictures.Select(picture => new TestCaseData(picture.Looks).SetArgDisplayNames(picture.Name));

    [Category("Random")]
    [TestCaseSource(nameof(Cases))]
    public void A_legend_has_what_is_drawn_and_no_more(Func<ArgumentGraph, (string[] Drawn, string[] Explained)> looks) =>
        Gen.Select(RandomMap.SmallDialogue, Gen.Int[0, 3].Array[16], WithBases).Where(map => map.Statements.Count > 0).ForAll(map =>
        {
            var (drawn, explained) = looks(map);

            Assert.That(explained, Is.EquivalentTo(drawn.Distinct()));
        });

    [TestCaseSource(nameof(Cases))]
    public void A_step_without_an_end_is_not_explained_as_a_line(Func<ArgumentGraph, (string[] Drawn, string[] Explained)> looks)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("c", "A claim.");
        map.Add(new Relation("r", RelationKind.Attack) { Basis = Basis.Implicit });

        var (drawn, explained) = looks(map);

        Assert.That(explained, Is.EquivalentTo(drawn.Distinct()));
    }

    private static ArgumentGraph WithBases(ArgumentGraph frame, int[] bases)
    {
        var map = frame.Copy();
        foreach (var (node, index) in map.Nodes.Select((node, index) => (node, index)).ToList())
        {
            Basis? basis = bases[index % bases.Length] is var number and < 3 ? (Basis)number : null;
            if (node is Statement statement) map.Replace(statement with { Basis = basis });
            else if (node is Relation relation) map.Replace(relation with { Basis = basis });
        }
        return map;
    }

    private static (string[] Drawn, string[] Explained) InSvg(ArgumentGraph map, string kind)
    {
        var svg = new SvgDocument(map.ToSvg(new SvgOptions { Legend = true }));
        var legend = svg.Groups("legend").Single();
        var samples = legend.Elements().Where(part => SvgDocument.Classes(part).Contains(kind));
        return ([.. svg.Groups(kind).Select(Look)], [.. samples.Select(Look).Distinct()]);
    }

    /// <summary>Illocutions and transitions are drawn alike; contexts differ in their heads, which not every line has.</summary>
    private static string Look(XElement part) =>
        string.Join(' ', SvgDocument.Classes(part)).Replace("transition", "illocution", StringComparison.Ordinal);

    private static (string[] Drawn, string[] Explained) InDot(ArgumentGraph map, Func<string, bool> isOne)
    {
        var lines = map.ToDot(new DotOptions { Legend = true }).Split('\n')
            .Where(isOne)
            .Where(line => line.Contains("peripheries=", StringComparison.Ordinal) || line.Contains(" -> ", StringComparison.Ordinal))
            .Where(line => !line.Contains("style=invis", StringComparison.Ordinal))
            .ToLookup(line => line.Contains("\"legend ", StringComparison.Ordinal), line => string.Join(' ', DotLook().Matches(line)));
        return ([.. lines[false]], [.. lines[true].Distinct()]);
    }

    private static (string[] Drawn, string[] Explained) InHtml(ArgumentGraph map)
    {
        var html = map.ToHtml();
        var data = JsonNode.Parse(Data().Match(html).Groups[1].Value)!["maps"]![0]!;
        var lines = data["lines"]?.AsArray() ?? [];
        var picture = new SvgDocument(Picture().Match(html).Value);
        var drawn = picture.Groups("arrow").Select(arrow => (string)arrow.Attribute("data-relation")!).ToHashSet(StringComparer.Ordinal);
        return (
            [.. (data["relations"]?.AsArray() ?? []).Where(relation => drawn.Contains((string)relation!["id"]!))
                .Select(relation => ((int)relation!["line"]!).ToString(CultureInfo.InvariantCulture))],
            [.. Enumerable.Range(0, lines.Count).Where(number => lines[number]!["words"] is not null)
                .Select(number => number.ToString(CultureInfo.InvariantCulture))]);
    }

    [GeneratedRegex(@"\b(?:shape|style|fillcolor|color|penwidth)=(?:""[^""]*""|[^,\]]*)")]
    private static partial Regex DotLook();

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex("<svg [^>]*class=\"argument-map\".*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Picture();
}
