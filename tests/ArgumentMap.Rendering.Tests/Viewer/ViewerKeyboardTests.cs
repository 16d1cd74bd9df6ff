using static Microsoft.Playwright.Assertions;

namespace ArgumentMap.Rendering.Tests.Viewer;

[Category("Browser")]
public class ViewerKeyboardTests : ViewerTests
{
    [Test]
    public async Task The_arrows_walk_the_argument()
    {
        var map = ViewerSamples.Map("military-ties");
        await Open(ViewerSamples.Article);
        await Page.Keyboard.PressAsync("0");
        await Node("significant-development").FocusAsync();

        await Page.Keyboard.PressAsync("ArrowDown");
        var reason = await Focused();
        Assert.That(map.Supporters("significant-development").Select(node => node.Id), Does.Contain(reason));
        await Page.Keyboard.PressAsync("ArrowRight");
        var sibling = await Focused();
        Assert.That(map.Supporters("significant-development").Select(node => node.Id), Does.Contain(sibling).And.Some.Not.EqualTo(reason));
        await Page.Keyboard.PressAsync("ArrowLeft");
        Assert.That(await Focused(), Is.EqualTo(reason));
        await Page.Keyboard.PressAsync("ArrowUp");
        Assert.That(await Focused(), Is.EqualTo("significant-development"));
    }

    [Test]
    public async Task Where_conclusions_stand_at_the_left_the_left_arrow_leads_to_them()
    {
        var map = ViewerSamples.Map("military-ties");
        await Open(
            ViewerSamples.Page("sideways",
                () => map.ToHtml(new HtmlOptions { Svg = new SvgOptions { Direction = Drawing.MapDirection.ConclusionsLeft } })));
        await Node("significant-development").FocusAsync();

        await Page.Keyboard.PressAsync("ArrowRight");
        Assert.That(map.Supporters("significant-development").Select(node => node.Id), Does.Contain(await Focused()));
        await Page.Keyboard.PressAsync("ArrowLeft");

        Assert.That(await Focused(), Is.EqualTo("significant-development"));
    }

    [Test]
    public async Task One_tab_stop_leads_into_the_map_and_stays_where_it_was_left()
    {
        await Open(ViewerSamples.Article);
        await Node("significant-development").FocusAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        var left = await Focused();

        await Page.Keyboard.PressAsync("Tab");
        Assert.That(await Page.EvaluateAsync<bool>("() => document.activeElement.closest('.node') === null"));
        await Page.Keyboard.PressAsync("Shift+Tab");

        Assert.That(await Focused(), Is.EqualTo(left));
    }

    [Test]
    public async Task Enter_opens_the_details_and_enters_them_and_escape_leads_back()
    {
        await Open(ViewerSamples.Article);
        await Node("significant-development").FocusAsync();

        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("#details h2")).ToContainTextAsync("Closer military relations");
        Assert.That(await Focused(), Is.EqualTo("significant-development"));
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("#details h2")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Escape");
        Assert.That(await Focused(), Is.EqualTo("significant-development"));
        await Page.Keyboard.PressAsync("Escape");

        await Expect(Page.Locator("#panel")).ToBeHiddenAsync();
    }

    [Test]
    public async Task Details_follow_the_walk()
    {
        await Open(ViewerSamples.Article);
        await Node("significant-development").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");

        await Page.Keyboard.PressAsync("ArrowDown");

        var text = ViewerSamples.Map("military-ties").GetStatement((await Focused())!).Text;
        await Expect(Page.Locator("#details h2")).ToHaveTextAsync(text);
    }

    [Test]
    public async Task The_focused_statement_is_always_on_the_screen()
    {
        await Open(ViewerSamples.Article);
        await Node("significant-development").FocusAsync();

        foreach (var key in new[] { "ArrowDown", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown", "ArrowUp" })
        {
            await Page.Keyboard.PressAsync(key);
            Assert.That(await IsInView((await Focused())!), $"after {key}");
        }
    }

    [Test]
    public async Task Keys_zoom_move_and_open_help()
    {
        await Open(ViewerSamples.Article);
        await Node("significant-development").FocusAsync();
        var (scale, box) = (await Scale(), await Node("significant-development").BoundingBoxAsync());

        await Page.Keyboard.PressAsync("Shift+ArrowRight");
        Assert.That((await Node("significant-development").BoundingBoxAsync())!.X, Is.LessThan(box!.X));
        await Page.Keyboard.PressAsync("+");
        Assert.That(await Scale(), Is.GreaterThan(scale));
        await Page.Keyboard.PressAsync("?");

        await Expect(Page.Locator("#help")).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Page.Locator("#help")).ToBeHiddenAsync();
    }

    [Test]
    public async Task Single_keys_can_be_switched_off()
    {
        await Open(ViewerSamples.Article);
        await Page.Locator("#help-toggle").ClickAsync();
        await Page.Locator("#key-switch").UncheckAsync();
        await Page.Locator("#help-close").ClickAsync();

        await Page.Keyboard.PressAsync("f");

        await Expect(Page.Locator("#filters")).ToBeHiddenAsync();
    }

    private Task<string?> Focused() => Page.EvaluateAsync<string?>("() => document.activeElement.dataset.id ?? null");
}
