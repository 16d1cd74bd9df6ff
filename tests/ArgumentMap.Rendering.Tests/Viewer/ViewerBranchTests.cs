using ArgumentMap.Drawing;
using static Microsoft.Playwright.Assertions;

namespace ArgumentMap.Rendering.Tests.Viewer;

[Category("Browser")]
public class ViewerBranchTests : ViewerTests
{
    [Test]
    public async Task A_closed_branch_hides_what_supports_nothing_else_and_says_how_much()
    {
        await Open(ViewerSamples.Page("branches", () => Shared().ToHtml()));
        await Node("thesis").FocusAsync();
        await Page.Keyboard.PressAsync("ArrowDown");

        await Page.Keyboard.PressAsync("c");

        await Expect(Node("own")).ToBeHiddenAsync();
        await Expect(Node("deep")).ToBeHiddenAsync();
        await Expect(Node("shared")).ToBeVisibleAsync();
        await Expect(Node("left").Locator(".badge text")).ToHaveTextAsync("+2");
        await Expect(Page.Locator("#status")).ToHaveTextAsync("Branch closed: 2 statements hidden.");
    }

    [Test]
    public async Task An_opened_branch_is_whole_again()
    {
        await Open(ViewerSamples.Page("branches", () => Shared().ToHtml()));
        await Node("left").FocusAsync();
        await Page.Keyboard.PressAsync("c");

        await Node("left").Locator(".badge").ClickAsync();

        await Expect(Page.Locator(".node.gone, .arrow.gone")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task The_details_close_and_open_a_branch_too()
    {
        await Open($"{ViewerSamples.Page("branches", () => Shared().ToHtml())}#map=m&node=left");

        await Page.Locator("#branch-toggle").ClickAsync();

        await Expect(Page.Locator("#branch-toggle")).ToHaveTextAsync("Open the branch (2 hidden)");
        await Expect(Page.Locator("#branch-toggle")).ToBeFocusedAsync();
        await Page.Locator("#branch-toggle").ClickAsync();
        await Expect(Node("deep")).ToBeVisibleAsync();
    }

    [Test]
    public async Task Circles_and_attacks_on_steps_close_too()
    {
        var map = new ArgumentGraph("m");
        foreach (var id in new[] { "a", "b", "c", "d", "e" }) map.Add(new Claim(id, $"Claim {id}."));
        map.AddRelation(new Relation("ab", RelationKind.Support), "a", ["b"]);
        map.AddRelation(new Relation("doubt", RelationKind.Attack), "ab", ["c"]);
        map.AddRelation(new Relation("de", RelationKind.Support), "d", ["e"]);
        map.AddRelation(new Relation("ed", RelationKind.Support), "e", ["d"]);
        await Open(ViewerSamples.Page("circles", () => map.ToHtml()));

        await Node("a").FocusAsync();
        await Page.Keyboard.PressAsync("c");
        await Node("d").FocusAsync();
        await Page.Keyboard.PressAsync("c");

        await Expect(Page.Locator(".node:not(.gone)")).ToHaveCountAsync(2);
        await Expect(Page.Locator(".map :is(.arrow, .junction):not(.gone)")).ToHaveCountAsync(0);
        await Page.Keyboard.PressAsync("e");
        await Expect(Page.Locator(".node:not(.gone)")).ToHaveCountAsync(5);
    }

    [Test]
    public async Task A_closed_branch_draws_the_picture_together_and_an_opened_one_gives_it_back([Values(0, 1, 2)] int which)
    {
        await Open(which switch
        {
            0 => ViewerSamples.Page("wide", () => Wide().ToHtml()),
            1 => ViewerSamples.Page("wide-left",
                () => Wide().ToHtml(new HtmlOptions { Svg = new() { Direction = MapDirection.ConclusionsLeft } })),
            _ => ViewerSamples.Article,
        });
        var (drawn, places) = (await Size(), await Places());
        var closed = which == 2 ? "pakistan-gains" : "reason1";
        await Node(closed).FocusAsync();
        var before = await Node(closed).Locator(".box").BoundingBoxAsync();

        await Page.Keyboard.PressAsync("c");

        var after = await Node(closed).Locator(".box").BoundingBoxAsync();
        var together = await Size();
        Assert.That(together.Width * together.Height, Is.LessThan((which == 2 ? 0.95 : 0.8) * drawn.Width * drawn.Height));
        Assert.That(Math.Abs(after!.X - before!.X) + Math.Abs(after.Y - before.Y), Is.LessThan(1));
        Assert.That(await Overlaps(), Is.Zero);
        Assert.That(await LooseHeads(), Is.Zero);
        Assert.That(await LinesThroughBoxes(), Is.Zero);
        await Page.Keyboard.PressAsync("c");
        Assert.That(await Size(), Is.EqualTo(drawn));
        Assert.That(await Places(), Is.EqualTo(places));
    }

    [Test]
    public async Task What_a_filter_leaves_out_makes_room()
    {
        await Open(ViewerSamples.Article);
        var drawn = await Size();
        await Page.Locator("#filters-toggle").ClickAsync();
        await Choice("maritime").CheckAsync();
        Assert.That(await Size(), Is.EqualTo(drawn));

        await Choice("Leave out the rest").CheckAsync();

        var together = await Size();
        Assert.That(together.Width * together.Height, Is.LessThan(0.8 * drawn.Width * drawn.Height));
        Assert.That(together.Width, Is.AtMost(drawn.Width));
        Assert.That(await Overlaps(), Is.Zero);
        Assert.That(await InMinimap(), Is.EqualTo(await Page.Locator(".map.shown .node:visible").CountAsync()));
        await Page.Locator("#filters").GetByText("Show all").ClickAsync();
        Assert.That(await Size(), Is.EqualTo(drawn));
    }

    private async Task<(double Width, double Height)> Size()
    {
        var box = await Page.EvaluateAsync<double[]>(
            "() => document.querySelector('.map.shown svg.argument-map').getAttribute('viewBox').split(' ').map(Number)");
        return (box[2], box[3]);
    }

    /// <summary>How many boxes the minimap shows.</summary>
    private Task<int> InMinimap() => Page.EvaluateAsync<int>(
        "() => [...document.querySelectorAll('#minimap .mini')].flatMap(path => path.getAttribute('d').match(/M/g) ?? []).length");

    /// <summary>Where everything is drawn, as the page's elements say it.</summary>
    private Task<string> Places() => Page.EvaluateAsync<string>(
        """
        () => [...document.querySelectorAll(".map.shown svg.argument-map :is(.node, .junction, .line, .head)")]
          .map(each => `${each.getAttribute("transform")} ${each.getAttribute("d")}`).join(";")
        """);

    /// <summary>How many pairs of boxes that are shown overlap.</summary>
    private Task<int> Overlaps() => Page.EvaluateAsync<int>(
        """
        () => {
          const boxes = [...document.querySelectorAll(".map.shown .node:not(.gone) > .box")].map(box => box.getBoundingClientRect());
          return boxes.flatMap((one, at) => boxes.slice(0, at).filter(other =>
            one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1)).length;
        }
        """);

    /// <summary>How many shown arrows pass through a box that is shown.</summary>
    private Task<int> LinesThroughBoxes() => Page.EvaluateAsync<int>(
        """
        () => {
          const boxes = [...document.querySelectorAll(".map.shown .node:not(.gone) > .box")].map(box => box.getBoundingClientRect());
          const isInside = place => boxes.some(box =>
            place.x > box.left + 2 && place.x < box.right - 2 && place.y > box.top + 2 && place.y < box.bottom - 2);
          return [...document.querySelectorAll(".map.shown .arrow:not(.gone) > .line")].filter(line => {
            const [length, matrix] = [line.getTotalLength(), line.getScreenCTM()];
            return Array.from({ length: 60 }, (_, at) => line.getPointAtLength(length * at / 59).matrixTransform(matrix)).some(isInside);
          }).length;
        }
        """);

    /// <summary>How many shown arrows have a head away from the box that they point to.</summary>
    private Task<int> LooseHeads() => Page.EvaluateAsync<int>(
        """
        () => {
          const nodes = new Map();
          for (const node of document.querySelectorAll(".map.shown .node"))
            nodes.set(node.dataset.id, node.querySelector(".box").getBoundingClientRect());
          return [...document.querySelectorAll(".map.shown .arrow:not(.gone):has(.head)")].filter(arrow => {
            const [box, head] = [nodes.get(arrow.dataset.to), arrow.querySelector(".head").getBoundingClientRect()];
            return box
              && !(head.left < box.right + 2 && box.left < head.right + 2 && head.top < box.bottom + 2 && box.top < head.bottom + 2);
          }).length;
        }
        """);

    /// <summary>A thesis on three reasons with six reasons each.</summary>
    private static ArgumentGraph Wide()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("thesis", "The thesis.") { IsMain = true });
        for (var i = 0; i < 3; i++)
        {
            map.AddSupport("thesis", map.AddClaim($"reason{i}", $"The reason {i}.").Id);
            for (var j = 0; j < 6; j++)
                map.AddSupport($"reason{i}", map.AddClaim($"ground{i}{j}", $"The ground {j} of the reason {i}.").Id);
        }
        return map;
    }

    private static ArgumentGraph Shared()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("thesis", "The thesis.") { IsMain = true });
        foreach (var id in new[] { "left", "right", "own", "deep", "shared" }) map.Add(new Claim(id, $"The {id} claim."));
        map.AddSupport("thesis", "left");
        map.AddSupport("thesis", "right");
        map.AddSupport("left", "own");
        map.AddSupport("own", "deep");
        map.AddSupport("left", "shared");
        map.AddSupport("right", "shared");
        return map;
    }
}
