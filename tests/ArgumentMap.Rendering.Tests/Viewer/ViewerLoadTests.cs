using ArgumentMap.Rendering.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ArgumentMap.Rendering.Tests.Viewer;

[Category("Browser")]
public class ViewerLoadTests : ViewerTests
{
    [TestCaseSource(typeof(ViewerSamples), nameof(ViewerSamples.Names))]
    public async Task An_article_opens_within_a_second_at_its_thesis_and_names_it(string name)
    {
        var map = ViewerSamples.Map(name);
        var thesis = map.MainStatements.First();

        await Open(ViewerSamples.Page(name, () => map.ToHtml()));

        await Expect(Page.Locator("#theses a").First).ToHaveTextAsync(thesis.Text);
        Assert.That(await IsInView(thesis.Id));
        Assert.That(await TextHeight(thesis.Id), Is.GreaterThan(9));
        var paint = await FirstPaint();
        TestContext.Out.WriteLine($"{name}: first paint after {paint:0} ms");
        Assert.That(paint, Is.LessThan(1000));
    }

    [Test]
    public async Task Without_script_the_picture_stands_as_it_is()
    {
        await Open(ViewerSamples.Article, hasScript: false);

        await Expect(Page.Locator("svg.argument-map")).ToBeVisibleAsync();
        await Expect(Page.Locator(".tools")).ToBeHiddenAsync();
        await Expect(Page.Locator(".overlay")).ToBeHiddenAsync();
    }

    [Test]
    public async Task Zoom_and_fit_change_how_much_is_seen()
    {
        await Open(ViewerSamples.Article);
        var before = await Scale();

        await Page.Locator("#zoom-in").ClickAsync();
        var larger = await Scale();
        await Page.Locator("#zoom-fit").ClickAsync();
        var whole = await Page.EvaluateAsync<bool>(
            """() => { const frame = document.querySelector("#maps").getBoundingClientRect(); return [...document.querySelectorAll(".map.shown .node .box")].every(node => { const box = node.getBoundingClientRect(); return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom; }); }""");

        Assert.That(larger, Is.GreaterThan(before));
        Assert.That(whole);
    }

    [Test]
    public async Task The_wheel_zooms_about_the_pointer()
    {
        await Open(ViewerSamples.Article);
        var (scale, box) = (await Scale(), await Node("significant-development").BoundingBoxAsync());

        await Page.Mouse.MoveAsync(box!.X + 10, box.Y + 10);
        await Page.Mouse.WheelAsync(0, -200);

        var after = await Node("significant-development").BoundingBoxAsync();
        Assert.That(await Scale(), Is.GreaterThan(scale));
        Assert.That(after!.X + 10, Is.EqualTo(box.X + 10).Within(8));
    }

    [Test]
    public async Task A_drag_moves_the_picture_and_chooses_nothing()
    {
        await Open(ViewerSamples.Article);
        var box = Node("significant-development").Locator(".box");
        var before = await box.BoundingBoxAsync();

        await Page.Mouse.MoveAsync(before!.X + 20, before.Y + 20);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(before.X + 120, before.Y + 80, new() { Steps = 4 });
        await Page.Mouse.UpAsync();

        var after = await box.BoundingBoxAsync();
        Assert.That(after!.X - before.X, Is.EqualTo(100).Within(0.5));
        Assert.That(after.Y - before.Y, Is.EqualTo(60).Within(0.5));
        await Expect(Page.Locator("#panel")).ToBeHiddenAsync();
    }

    [Test]
    public async Task The_minimap_leads_to_the_place_that_is_pressed()
    {
        await Open(ViewerSamples.Article);
        var before = await Page.Locator(".minimap .frame").GetAttributeAsync("x");

        var map = await Page.Locator("#minimap svg").First.BoundingBoxAsync();
        await Page.Mouse.ClickAsync(map!.X + (map.Width * 0.8f), map.Y + (map.Height * 0.8f));

        Assert.That(await Page.Locator(".minimap .frame").GetAttributeAsync("x"), Is.Not.EqualTo(before));
    }

    [Test]
    public async Task A_map_without_statements_opens_and_takes_every_key()
    {
        await Open(ViewerSamples.Page("empty", () => new ArgumentGraph("m", "Nothing yet").ToHtml()),
            isAlive: "#maps .map.shown[tabindex]");

        foreach (var key in new[] { "/", "Escape", "0", "f", "Escape", "i", "Escape", "Escape", "c", "e", "Home", "?" })
            await Page.Keyboard.PressAsync(key);

        await Expect(Page.Locator("#help")).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_corpus_without_maps_opens()
    {
        await Open(ViewerSamples.Page("empty-corpus", () => new ArgumentCorpus("m", "Nothing yet").ToHtml()),
            isAlive: "#maps .map.shown[tabindex]");

        await Page.Locator("#zoom-fit").ClickAsync();

        await Expect(Page.Locator("#switch")).ToBeHiddenAsync();
    }

    [Test]
    public async Task A_dialogue_shows_who_says_what()
    {
        var map = SampleMaps.Golden("dialogue");
        var locution = map.Locutions.First(each => each.SaidBy is not null);

        await Open($"{ViewerSamples.Page("dialogue", () => map.ToHtml())}#map={map.Id}&node={locution.Id}");

        await Expect(Page.Locator("#details")).ToContainTextAsync("Utterance");
        await Expect(Page.Locator("#details")).ToContainTextAsync(map.GetParticipant(locution.SaidBy!).Name);
        await Expect(Page.Locator("#details")).ToContainTextAsync("Puts forward");
    }

    /// <summary>When something was first to be seen, in milliseconds; the browser tells it a little after it happened.</summary>
    private async Task<double> FirstPaint()
    {
        var entry = await Page.WaitForFunctionAsync("() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime");
        return await entry.EvaluateAsync<double>("time => time");
    }
}
