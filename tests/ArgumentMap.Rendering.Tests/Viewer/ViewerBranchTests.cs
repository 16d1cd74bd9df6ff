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
        await Expect(Page.Locator(".arrow:not(.gone), .junction:not(.gone)")).ToHaveCountAsync(0);
        await Page.Keyboard.PressAsync("e");
        await Expect(Page.Locator(".node:not(.gone)")).ToHaveCountAsync(5);
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
