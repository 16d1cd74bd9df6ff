using static Microsoft.Playwright.Assertions;

namespace ArgumentMap.Rendering.Tests.Viewer;

/// <summary>
/// Whatever a map says, nothing of it runs, loads or breaks the page. That nothing is complained of is checked after every browser test.
/// </summary>
[Category("Browser")]
public class HostileMapTests : ViewerTests
{
    [Test]
    public async Task Every_statement_can_be_read_and_none_runs()
    {
        var map = HostileMap.Of();
        await OpenHostile();

        foreach (var statement in map.Statements)
        {
            await Page.EvaluateAsync("address => { location.hash = address; }",
                $"map={Uri.EscapeDataString(map.Id)}&node={Uri.EscapeDataString(statement.Id)}");
            await Expect(Page.Locator("#details h2")).ToHaveTextAsync(statement.Text);
            await ExpectChosen(statement.Id);
        }
        await AssertUnharmed();
    }

    [Test]
    public async Task Search_filters_branches_and_article_take_any_text()
    {
        await OpenHostile();

        await Page.Locator("#filters-toggle").ClickAsync();
        await Page.Locator("#filters input").Nth(2).CheckAsync();
        await Page.Locator("#filters input").Nth(2).UncheckAsync();
        foreach (var text in HostileMap.Texts)
        {
            await Page.Locator("#search-words").FillAsync(text);
            await Page.Locator("#search-words").PressAsync("Enter");
        }
        await Page.Locator("#search-words").FillAsync("");
        await Page.Locator("#article-toggle").ClickAsync();
        await Page.Locator("#article .passage").Nth(3).ClickAsync();
        await Page.Locator("#zoom-thesis").ClickAsync();
        await Page.Keyboard.PressAsync("c");
        await Page.Keyboard.PressAsync("e");

        await AssertUnharmed();
    }

    [Test]
    public async Task No_link_leads_anywhere_but_into_the_page()
    {
        var map = HostileMap.Of();
        await OpenHostile();

        foreach (var statement in map.Statements)
            await Page.EvaluateAsync("address => { location.hash = address; }",
                $"map={Uri.EscapeDataString(map.Id)}&node={Uri.EscapeDataString(statement.Id)}");

        var targets = await Page.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        Assert.That(targets, Has.Length.GreaterThan(3).And.All.StartsWith("#"));
    }

    private Task OpenHostile() => Open(ViewerSamples.Page("hostile", HostileMap.Page));

    /// <summary>Nothing of the maps became an element, an event handler or a global.</summary>
    private async Task AssertUnharmed()
    {
        Assert.That(await Page.Locator("script").CountAsync(), Is.EqualTo(3));
        Assert.That(await Page.Locator("img, iframe, object, embed, base, link").CountAsync(), Is.Zero);
        Assert.That(
            await Page.EvaluateAsync<bool>(
                "() => [...document.querySelectorAll('*')].every(element => [...element.attributes].every(attribute => "
                    + "!attribute.name.startsWith('on')))"));
        Assert.That(
            await Page.EvaluateAsync<bool>("() => typeof hacked === 'undefined' && ({}).text === undefined && ({}).kind === undefined"));
    }
}
