using static Microsoft.Playwright.Assertions;

namespace ArgumentMap.Rendering.Tests.Viewer;

[Category("Browser")]
public class ViewerSearchTests : ViewerTests
{
    private Microsoft.Playwright.ILocator Count => Page.Locator("#search-count");

    [Test]
    public async Task Search_counts_and_leads_from_match_to_match_and_around()
    {
        await Open(ViewerSamples.Article);
        var expected = ViewerSamples.Map("military-ties").Statements
            .Count(statement => statement.Text.Contains("druzhba", StringComparison.OrdinalIgnoreCase)
                || statement.Id.Contains("druzhba", StringComparison.Ordinal));

        await Page.Keyboard.PressAsync("/");
        await Page.Keyboard.TypeAsync("druzhba");

        await Expect(Count).ToHaveTextAsync($"{expected}");
        await Expect(Page.Locator("#status")).ToHaveTextAsync($"{expected} statements found. Press Enter for the next.");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Count).ToHaveTextAsync($"1 of {expected}");
        var first = await Chosen();
        await Page.Keyboard.PressAsync("Enter");
        Assert.That(await Chosen(), Is.Not.EqualTo(first));
        Assert.That(await IsInView(await Chosen()));
        await Page.Keyboard.PressAsync("Shift+Enter");
        await ExpectChosen(first);
        await Page.Keyboard.PressAsync("Shift+Enter");
        await Expect(Count).ToHaveTextAsync($"{expected} of {expected}");
    }

    [Test]
    public async Task Escape_clears_the_search_then_leaves_it()
    {
        await Open(ViewerSamples.Article);
        await Page.Locator("#search-words").FillAsync("navy");

        await Page.Locator("#search-words").PressAsync("Escape");
        await Expect(Page.Locator(".node.hit")).ToHaveCountAsync(0);
        await Expect(Page.Locator("#search-words")).ToHaveValueAsync("");
        await Page.Keyboard.PressAsync("Escape");

        await Expect(Page.Locator(".node:focus")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task Case_and_accents_do_not_count_and_nothing_found_is_said()
    {
        var map = new ArgumentGraph("m");
        map.NewClaim("Le Caf\u00e9 est ouvert.");
        await Open(ViewerSamples.Page("accents", () => map.ToHtml()));

        await Page.Locator("#search-words").FillAsync("CAFE");
        await Expect(Count).ToHaveTextAsync("1");
        await Page.Locator("#search-words").FillAsync("tea");

        await Expect(Count).ToHaveTextAsync("none");
        await Expect(Page.Locator("#status")).ToHaveTextAsync("No statement matches.");
    }

    [Test]
    public async Task A_match_in_a_closed_branch_opens_it()
    {
        await Open(ViewerSamples.Article);
        await Node("significant-development").ClickAsync();
        await Page.Keyboard.PressAsync("c");
        await Expect(Node("pabbi-exercise").Or(Page.Locator(".node.gone")).First).ToBeHiddenAsync();

        await Page.Locator("#search-words").FillAsync("sidhu");
        await Page.Locator("#search-words").PressAsync("Enter");

        await Expect(Node(await Chosen())).ToBeVisibleAsync();
    }
}
