using System.Globalization;
using System.Text.RegularExpressions;
using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;
using ArgumentMap.Rendering.Tests.Support;

namespace ArgumentMap.Rendering.Tests.Pages;

/// <summary>A map on sheets: all of it, legible, and each cut with the page on which it goes on.</summary>
[Parallelizable(ParallelScope.All)]
public partial class MapPagesTests
{
    private static readonly Lazy<IReadOnlyList<MapPage>> ChangingDynamics = new(() => MapPages.Of(SampleMaps.Article("changing-dynamics")));

    /// <summary>Every article on the sheets that most have, and one on each of the others.</summary>
    private static IEnumerable<object[]> ArticlesOnSheets =>
    [
        .. SampleMaps.OfArticles().Select(article => new object[] { article, PageSize.A4 }),
        ["changing-dynamics", PageSize.A4.Landscape()],
        ["military-ties", PageSize.A3],
        ["islamabads-marriage-with-moscow", PageSize.Letter.Landscape()],
    ];

    private static IEnumerable<string> Goldens => SampleMaps.OfGoldens();

    [TestCaseSource(nameof(ArticlesOnSheets))]
    public void Every_statement_and_step_of_an_article_is_on_a_page(string article, PageSize size)
    {
        var (map, options) = (SampleMaps.Article(article), new PageOptions { Size = size });

        var pages = MapPages.Of(map, null, options);

        Assert.Multiple(() =>
        {
            Assert.That(Missing(map, pages), Is.Empty);
            Assert.That(pages.Select(page => page.SmallestText), Is.All.GreaterThanOrEqualTo(7 - 1e-9));
            Assert.That(pages.Select(page => page.Width), Is.All.EqualTo(size.Width * 72 / 25.4).Within(0.01));
            Assert.That(pages.Select(page => page.Height), Is.All.EqualTo(size.Height * 72 / 25.4).Within(0.01));
            Assert.That(pages[0].Picture.Boxes.Count(box => box.Node is Statement { IsMain: true }),
                Is.EqualTo(map.Statements.Count(statement => statement.IsMain)));
            foreach (var page in pages) SaysWhereItGoesOn(page, pages);
            Assert.That(pages.SelectMany(page => page.Picture.Stubs)
                .Select(stub => stub.Text.Lines[0].Text), Is.All.Contains(" \u2192 p. "));
        });
    }

    [TestCaseSource(nameof(Goldens))]
    public void Every_statement_and_step_of_any_map_is_on_a_page_however_small(string golden) => AllIsThere(SampleMaps.Golden(golden));

    [Test]
    [Category("Random")]
    public void Every_statement_and_step_of_a_random_map_is_on_a_page_however_small() =>
        RandomMap.SmallDialogue.ForAll(AllIsThere, 30, map => ArgumentMap.Json.ArgumentJson.ToJson(map));

    [Test]
    public void What_goes_on_one_page_is_one_page()
    {
        var pages = MapPages.Of(SampleMaps.Golden("everything"));

        Assert.That(pages, Has.Count.EqualTo(1));
        Assert.That(pages[0].Picture.Stubs, Is.Empty);
        Assert.That(pages[0].Picture.Title, Is.Not.Null);
    }

    [Test]
    public void The_first_page_explains_what_any_of_them_shows()
    {
        var (map, options) = (SampleMaps.Article("military-ties"), new SvgOptions { Legend = true });

        var pages = MapPages.Of(map, options).Select(page => new SvgDocument(page.ToSvg())).ToList();

        Assert.That(Explained(pages[0]), Is.EquivalentTo(Explained(new SvgDocument(map.ToSvg(options)))));
        Assert.That(pages.Skip(1).SelectMany(page => page.Groups("legend")), Is.Empty);

        static IEnumerable<string> Explained(SvgDocument page) =>
            page.Groups("legend").Single().Descendants().Where(text => text.Name.LocalName == "tspan").Select(text => text.Value);
    }

    [Test]
    public void A_page_is_the_same_each_time()
    {
        var again = MapPages.Of(SampleMaps.Article("changing-dynamics"));

        Assert.That(again.Select(page => page.ToSvg()), Is.EqualTo(ChangingDynamics.Value.Select(page => page.ToSvg())));
    }

    [Test]
    public void A_page_is_an_svg_of_the_size_of_the_sheet_with_its_number_and_the_map_s_title()
    {
        var pages = ChangingDynamics.Value;

        var last = pages[^1].ToSvg();

        Assert.That(last, Does.Contain("width=\"595.28pt\" height=\"841.89pt\"").And.Contain($">{pages.Count} / {pages.Count}<").And
            .Contain(">The Changing Dynamics of Pakistan-Russia Relations<"));
        Assert.That(pages[0].Picture.Title, Is.Not.Null);
        Assert.That(pages.Skip(1).Select(page => page.Picture.Title), Is.All.Null);
    }

    [Test]
    public void The_direction_is_the_one_with_the_larger_text_or_the_one_asked_for()
    {
        var map = new ArgumentGraph("wide") { Title = "A thesis with many reasons" };
        map.AddClaim("thesis", "A thesis.");
        for (var i = 0; i < 9; i++)
            map.AddSupport("thesis", map.AddClaim($"c{i}", "A reason with a few more words in it, to take some room.").Id);

        var (chosen, asked) = (MapPages.Of(map)[0], MapPages.Of(map, null, new PageOptions { ChooseDirection = false })[0]);

        Assert.That(Box(chosen, "thesis").X, Is.LessThan(Box(chosen, "c0").X));
        Assert.That(Box(asked, "thesis").Y, Is.LessThan(Box(asked, "c0").Y));
        Assert.That(chosen.SmallestText, Is.GreaterThan(asked.SmallestText));
    }

    [Test]
    public void Hundreds_of_premises_of_one_step_are_distributed_too()
    {
        var map = new ArgumentGraph("hub");
        map.AddClaim("thesis", "A thesis.");
        string[] premises = [.. Enumerable.Range(0, 120).Select(i => map.AddClaim($"c{i}", "One premise of many.").Id)];
        map.AddRelation(new Relation("step", RelationKind.Support), "thesis", premises);
        map.AddAttack("step", map.AddClaim("doubt", "Not all hold together.").Id);

        var pages = MapPages.Of(map);

        Assert.That(Missing(map, pages), Is.Empty);
        Assert.That(pages.Count, Is.InRange(3, 20));
    }

    [Test]
    public void A_text_that_no_page_has_room_for_makes_its_page_larger_and_not_its_letters_smaller()
    {
        var map = new ArgumentGraph("endless");
        map.AddClaim("thesis", "A thesis.");
        map.AddClaim("c", string.Join(' ', Enumerable.Repeat("words", 6_000)));
        map.AddSupport("thesis", "c");

        var pages = MapPages.Of(map);

        Assert.That(Missing(map, pages), Is.Empty);
        Assert.That(pages.Select(page => page.SmallestText), Is.All.GreaterThanOrEqualTo(7 - 1e-9));
        Assert.That(pages[^1].Height, Is.GreaterThan(842));
    }

    [Test]
    public void More_pages_than_are_allowed_are_refused() =>
        Assert.That(() => MapPages.Of(SampleMaps.Article("military-ties"), null, new PageOptions { MaxPages = 3 }),
            Throws.InstanceOf<LayoutException>().With.Message.Contains("3 pages"));

    [Test]
    public void A_part_is_distributed_by_itself()
    {
        var part = new MapPart { MainOnly = true };

        var pages = MapPages.Of(SampleMaps.Article("military-ties"), new SvgOptions { Part = part });

        Assert.That(pages.SelectMany(page => page.Picture.Boxes.Select(box => box.Node.Id)).Distinct(),
            Is.EquivalentTo(part.NodesOf(SampleMaps.Article("military-ties")).Select(node => node.Id)));
    }

    private static void AllIsThere(ArgumentGraph map)
    {
        var pages = MapPages.Of(map, null, new PageOptions { Size = new PageSize(70, 60) });

        Assert.That(Missing(map, pages), Is.Empty);
        foreach (var page in pages) SaysWhereItGoesOn(page, pages);
    }

    /// <summary>Every page that is named at a cut shows the node at which it was made.</summary>
    private static void SaysWhereItGoesOn(MapPage page, IReadOnlyList<MapPage> pages)
    {
        foreach (var stub in page.Picture.Stubs.Where(stub => stub.Text.Lines[0].Text.Contains('\u2192')))
        {
            var numbers = Reference().Matches(stub.Text.Lines[0].Text.Split('\u2192')[^1])
                .Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture)).ToList();
            Assert.That(numbers, Is.Not.Empty.And.None.EqualTo(page.Number), stub.Text.Lines[0].Text);
            foreach (var number in numbers)
                Assert.That(pages[number - 1].Picture.Boxes.Select(box => box.Node.Id)
                    .Concat(pages[number - 1].Picture.Drawing.Relations.Select(relation => relation.Id)), Does.Contain(stub.Stub.At.Id));
        }
    }

    /// <summary>What is on no page: boxes, and the ends of every step that a picture of all boxes has.</summary>
    private static IEnumerable<string> Missing(ArgumentGraph map, IReadOnlyList<MapPage> pages)
    {
        var shown = pages.SelectMany(page => page.Picture.Boxes).Select(box => box.Node.Id).ToHashSet();
        foreach (var page in pages)
            foreach (var relation in page.Picture.Drawing.Relations)
            {
                shown.UnionWith(page.Picture.Drawing.Premises(relation).Select(premise => $"{premise.Id} > {relation.Id}"));
                shown.UnionWith(page.Picture.Drawing.Conclusions(relation).Select(conclusion => $"{relation.Id} > {conclusion.Id}"));
            }
        var drawable = Drawable(map);
        var wanted = map.Nodes.Where(node => node is not Relation).Select(node => node.Id)
            .Concat(map.Relations.Where(drawable.Contains)
                .SelectMany(relation => map.PremisesOf(relation.Id).Where(drawable.Contains)
                    .Select(premise => $"{premise.Id} > {relation.Id}")))
            .Concat(map.Relations.Where(drawable.Contains)
                .SelectMany(relation => map.ConclusionsOf(relation.Id).Where(drawable.Contains)
                    .Select(conclusion => $"{relation.Id} > {conclusion.Id}")));
        return wanted.Except(shown);
    }

    /// <summary>Boxes, and the steps that have a premise and a conclusion among these or among such steps.</summary>
    private static HashSet<ArgumentNode> Drawable(ArgumentGraph map)
    {
        var drawable = map.Nodes.Where(node => node is not Relation).ToHashSet();
        while (map.Relations
            .Where(relation => map.PremisesOf(relation.Id).Any(drawable.Contains) && map.ConclusionsOf(relation.Id).Any(drawable.Contains))
            .Any(drawable.Add)) { }
        return drawable;
    }

    private static LayoutBox Box(MapPage page, string id) => page.Picture.Boxes.First(box => box.Node.Id == id).Bounds;

    [GeneratedRegex(@"\d+")]
    private static partial Regex Reference();
}
