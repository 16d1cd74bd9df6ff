using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArgumentMap.Rendering.Tests.Viewer;

/// <summary>The page as a whole: theme, address, print, phone.</summary>
[Category("Browser")]
public class ViewerPageTests : ViewerTests
{
    [Test]
    public async Task The_theme_goes_round_and_recolours_page_and_picture()
    {
        await Open(ViewerSamples.Article);
        Assert.That(await Colors(), Is.EqualTo("rgb(255, 255, 255) rgb(191, 221, 242)"));

        await Page.Locator("#theme-toggle").ClickAsync();
        await Page.Locator("#theme-toggle").ClickAsync();

        await Expect(Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.That(await Colors(), Is.EqualTo("rgb(20, 24, 29) rgb(31, 78, 112)"));
        await Page.Locator("#theme-toggle").ClickAsync();
        await Expect(Page.Locator("#theme-toggle")).ToHaveAccessibleNameAsync("Theme: Auto");
        await Page.EvaluateAsync("() => localStorage.clear()");
    }

    [Test]
    public async Task Automatic_is_as_the_system_has_it()
    {
        await Open(ViewerSamples.Article, scheme: ColorScheme.Dark);

        Assert.That(await Colors(), Is.EqualTo("rgb(20, 24, 29) rgb(31, 78, 112)"));
    }

    [TestCase(null, 0)]
    [TestCase("Riders would come.", 1)]
    public async Task The_legend_has_a_box_for_what_is_implied_only_where_a_box_says_it(string? title, int boxes)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("a", "The tram line is worth its cost.");
        map.AddClaim("b", "The buses are full.");
        map.AddRelation(new Relation("step", RelationKind.Support) { Basis = Basis.Implicit, Title = title }, "a", ["b"]);

        await Open(ViewerSamples.Page($"implied-{boxes}", () => map.ToHtml()));

        await Expect(Page.Locator("#legend .key.implicit")).ToHaveCountAsync(boxes);
        await Expect(Page.Locator("#legend .line-sample")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task The_address_names_what_is_chosen_and_leads_there_again()
    {
        await Open(ViewerSamples.Article);
        await Node("significant-development").ClickAsync();
        var address = Page.Url;
        Assert.That(address, Does.EndWith("#map=military-ties&node=significant-development"));
        await Leave();

        await Open(address);

        await Expect(Page.Locator("#details h2")).ToContainTextAsync("Closer military relations");
    }

    [Test]
    public async Task An_address_that_names_nothing_here_shows_the_map()
    {
        await Open($"{ViewerSamples.Article}#map=nowhere&node=__proto__");

        await Expect(Page.Locator("#panel")).ToBeHiddenAsync();
        Assert.That(await IsInView("significant-development"));
    }

    [TestCase("military-ties")]
    [TestCase("corpus")]
    public async Task Print_is_the_map_on_one_page(string name)
    {
        await Open(name == "corpus" ? ViewerSamples.AllArticles : $"{ViewerSamples.Article}#map=military-ties&node=significant-development",
            scheme: ColorScheme.Dark);

        var pdf = await Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });

        Assert.That(PdfPages(pdf), Is.EqualTo(1));
        File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(ViewerSamples.Screenshots).FullName, $"{name}.pdf"), pdf);
    }

    [Test]
    public async Task On_a_phone_nothing_is_wider_than_the_screen_and_details_are_a_sheet_at_the_bottom()
    {
        await Open(ViewerSamples.AllArticles, 390, 844, isPhone: true);
        await Page.Locator("#theses a").First.TapAsync();

        var panel = await Page.Locator("#panel").BoundingBoxAsync();
        Assert.That(panel!.Y + panel.Height, Is.EqualTo(844).Within(1));
        Assert.That(panel.Width, Is.EqualTo(390).Within(1));
        Assert.That(await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(390));
        Assert.That(await IsInView(await Chosen()));
    }

    [Test]
    public async Task On_a_phone_the_legend_stands_in_what_is_told_about_the_map()
    {
        await Open(ViewerSamples.Article, 390, 844, isPhone: true);
        await Page.Locator("#about-toggle").TapAsync();

        await Expect(Page.Locator("#legend")).ToBeHiddenAsync();
        await Expect(Page.Locator("#details .signs")).ToBeVisibleAsync();
        Assert.That(await Page.Locator("#details .signs div").InnerHTMLAsync(), Is.EqualTo(await Page.Locator("#legend").InnerHTMLAsync()));
    }

    [Test]
    public async Task On_a_screen_of_320_pixels_all_tools_stand_in_one_row()
    {
        await Open(ViewerSamples.Article, 320, 568, isPhone: true);
        await Page.EvaluateAsync("() => document.getElementById('article-toggle').hidden = false");

        var tops = await Page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('.tools > *')].map(tool => tool.getBoundingClientRect().top)");

        Assert.That(tops, Has.Length.EqualTo(7).And.All.EqualTo(tops[0]).Within(1));
    }

    [TestCase(1047, 718)]
    [TestCase(718, 1047)]
    public async Task On_paper_the_picture_has_all_the_room_that_title_and_legend_leave(int width, int height)
    {
        await Open(ViewerSamples.Article, width, height);
        await Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(Page.Locator("#legend")).ToBeVisibleAsync();
        var above = await Page.Locator("#legend").BoundingBoxAsync();
        var picture = await Page.Locator(".map.shown svg.argument-map").BoundingBoxAsync();
        Assert.That(picture!.Y, Is.EqualTo(above!.Y + above.Height).Within(1));
        Assert.That(picture.Width > width - 2 || picture.Y + picture.Height > height - 10, $"{picture.Width} by {picture.Height}");
        Assert.That(picture.Y + picture.Height, Is.AtMost(height));
    }

    [Test]
    public async Task Two_fingers_zoom()
    {
        await Open(ViewerSamples.Article, 390, 844, isPhone: true);
        var before = await Scale();
        var session = await Page.Context.NewCDPSessionAsync(Page);

        await Touch(session, "touchStart", (150, 500), (250, 500));
        await Touch(session, "touchMove", (125, 500), (275, 500));
        await Touch(session, "touchMove", (100, 500), (300, 500));
        await Touch(session, "touchEnd");

        Assert.That(await Scale(), Is.GreaterThan(before * 1.4));
    }

    private static async Task Touch(ICDPSession session, string type, params (int X, int Y)[] fingers)
    {
        var points = fingers.Select((finger, id) => new Dictionary<string, object> { ["x"] = finger.X, ["y"] = finger.Y, ["id"] = id })
            .ToArray();
        await session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = points });
    }

    private static int PdfPages(byte[] pdf) =>
        System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b");

    private Task<string> Colors() => Page.EvaluateAsync<string>(
        "() => `${getComputedStyle(document.body).backgroundColor} ${getComputedStyle(document.querySelector('.node.main .box')).fill}`");
}
