using System.Xml.Linq;
using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Tests.Support;

namespace ArgumentMap.Rendering.Tests.Svg;

/// <summary>What a page, a screen reader and a style sheet can hold on to.</summary>
public class SvgStructureTests
{
    private static readonly ArgumentGraph Map = SampleMaps.Golden("everything");

    [Test]
    public void Boxes_stand_in_the_order_in_which_the_argument_is_read()
    {
        var ids = new SvgDocument(Map.ToSvg()).Groups("node").Select(node => node.Attribute("data-id")!.Value);

        Assert.That(ids, Is.EqualTo(new[] { "build", "pays", "riders", "fare", "free", "holiday", "profit", "air", "noise", "plan" }));
    }

    [Test]
    public void A_box_says_its_kind_and_what_it_is_for()
    {
        var node = new SvgDocument(Map.ToSvg()).Node("riders");

        Assert.That(SvgDocument.Classes(node), Is.EqualTo(new[] { "node", "evidence" }));
        Assert.That(node.Attribute("aria-label")!.Value,
            Is.EqualTo("Evidence: Nine thousand people a day take the harbour bus. — the mayor; supports: The line pays for itself."));
        Assert.That(SvgDocument.Title(node),
            Is.EqualTo(
                "Evidence (statistic): Nine thousand people a day take the harbour bus.\nReport of the transport committee, paragraph 7"));
        Assert.That(string.Concat(SvgDocument.Texts(node)[0]), Is.EqualTo("Nine thousand people a day take the harbour bus."));
        Assert.That(SvgDocument.Texts(node)[1], Is.EqualTo(new[] { "— the mayor" }));
    }

    [Test]
    public void The_main_claim_is_marked_and_described()
    {
        var svg = new SvgDocument(Map.ToSvg());

        Assert.That(SvgDocument.Classes(svg.Node("build")), Is.EqualTo(new[] { "node", "claim", "main" }));
        Assert.That(SvgDocument.Child(svg.Root, "desc").Value,
            Does.StartWith("Main claim: The town should have a tram line to the harbour.\n"));
        Assert.That(SvgDocument.Title(svg.Root), Is.EqualTo(Map.Title));
    }

    [Test]
    public void Every_arrow_names_its_ends_and_its_relation()
    {
        var arrows = new SvgDocument(Map.ToSvg()).Groups("arrow");

        Assert.That(
            arrows.Where(arrow => arrow.Attribute("data-relation")!.Value == "undercut")
                .Select(arrow =>
                    (string.Join(' ', SvgDocument.Classes(arrow)), arrow.Attribute("data-from")!.Value, arrow.Attribute("data-to")!.Value)),
            Is.EqualTo(new[] { ("arrow attack undercut", "holiday", "linked") }));
        Assert.That(arrows, Has.Count.EqualTo(Map.Relations.SelectMany(new MapDrawing(Map).Arrows).Count()));
    }

    [Test]
    public void A_junction_names_its_relation() =>
        Assert.That(new SvgDocument(Map.ToSvg()).Groups("junction")
            .Select(junction => junction.Attribute("data-relation")!.Value), Is.EqualTo(new[] { "linked", "serial", "rebut" }));

    [Test]
    public void Only_what_ends_at_a_junction_of_its_own_has_no_head()
    {
        var headless = new SvgDocument(Map.ToSvg()).Groups("arrow")
            .Where(arrow => arrow.Elements().All(part => !SvgDocument.Classes(part).Contains("head")));

        Assert.That(headless.Select(arrow => (arrow.Attribute("data-from")!.Value, arrow.Attribute("data-to")!.Value)),
            Is.EqualTo(new[] { ("riders", "linked"), ("fare", "linked"), ("pays", "serial"), ("noise", "rebut") }));
    }

    [Test]
    public void No_element_has_an_id_a_style_or_a_script()
    {
        var elements = new SvgDocument(Map.ToSvg(new SvgOptions { Legend = true, Clusters = ClusterBy.Source })).Root.DescendantsAndSelf()
            .ToList();

        Assert.That(elements.Select(element => element.Name.LocalName)
            .Distinct(), Is.SubsetOf(new[] { "svg", "title", "desc", "style", "rect", "g", "path", "circle", "text", "tspan" }));
        Assert.That(elements.SelectMany(element => element.Attributes())
            .Select(attribute => attribute.Name.LocalName), Has.None.EqualTo("id").And.None.EqualTo("style").And.None.StartsWith("on"));
    }

    [Test]
    public void A_page_may_bring_the_rules_itself()
    {
        Assert.That(Map.ToSvg(new SvgOptions { EmbedStyles = false }), Does.Not.Contain("<style"));
        Assert.That(SvgStyles.Css(MapTheme.Dark, ".night")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.Not.Empty.And.All.StartsWith(".night .argument-map"));
        Assert.That(Map.ToSvg(), Does.Contain(SvgStyles.Css(MapTheme.Light).Replace(">", "&gt;", StringComparison.Ordinal)));
    }

    [Test]
    public void Every_kind_of_every_theme_has_its_own_colours()
    {
        foreach (var theme in new[] { MapTheme.Light, MapTheme.Dark })
        {
            var css = SvgStyles.Css(theme);
            Assert.That(css, Does.Contain($".node.evidence .box{{fill:{theme.Evidence.Fill};stroke:{theme.Evidence.Border}"));
            Assert.That(css,
                Does.Contain($".arrow.attack .line{{fill:none;stroke:{theme.Attack.Color};stroke-width:1.6;stroke-dasharray:6 4}}"));
            Assert.That(css, Does.Contain($".arrow.rephrase .head{{fill:{theme.Background};"));
        }
    }

    [Test]
    public void A_box_and_an_arrow_may_look_as_the_caller_says()
    {
        var svg = Map.ToSvg(new SvgOptions
        {
            NodeStyle = node => node.Id is "air" or "noise"
                ? new NodeStyle("note", "filled,dashed", "#123456", "#ABCDEF", "#FEDCBA")
                : null,
            EdgeStyle = edge => edge.Source.Id == "convergent" ? new EdgeStyle("#FF0000", "odiamond", "dotted", 3) : null,
        });
        var document = new SvgDocument(svg);

        Assert.That(SvgDocument.Classes(document.Node("air")), Is.EqualTo(new[] { "node", "claim", "look-1" }));
        Assert.That(SvgDocument.Classes(document.Node("noise")), Does.Contain("look-1"));
        Assert.That(svg, Does.Contain(".node.look-1 .box{fill:#123456;stroke:#ABCDEF;stroke-width:1;stroke-dasharray:6 4}"));
        Assert.That(svg, Does.Contain(".arrow.look-2 .line{fill:none;stroke:#FF0000;stroke-width:3;stroke-dasharray:1.5 3.5}"));
    }

    [Test]
    public void A_text_from_right_to_left_begins_at_the_right()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("urdu", "شہر کو بندرگاہ تک ٹرام چلانی چاہیے"));
        map.Add(new Claim("english", "The town should have a tram line."));
        var picture = MapPicture.Of(map);

        Assert.That(picture.Boxes.Select(box => (box.Texts[0].IsRightToLeft, IsAtRight: box.Texts[0].Lines[0].At.X > box.Bounds.Center.X)),
            Is.EqualTo(new[] { (true, true), (false, false) }));
        Assert.That(map.ToSvg(), Does.Contain("direction=\"rtl\""));
    }

    [Test]
    public void The_legend_shows_what_the_map_uses_and_no_more()
    {
        var legend = new SvgDocument(SampleMaps.Golden("unfinished").ToSvg(new SvgOptions { Legend = true })).Groups("legend").Single();

        Assert.That(legend.Descendants(XName.Get("tspan", "http://www.w3.org/2000/svg"))
            .Select(line => line.Value), Does.Contain("Legend").And.Contain("Claim").And.Contain("supports").And.None
            .EqualTo("is preferred to"));
    }
}
