using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ArgumentMap.Rendering.Tests.Viewer;

/// <summary>axe-core finds nothing, with every rule that it has, the size of targets among them.</summary>
[Category("Browser")]
public class ViewerAccessibilityTests : ViewerTests
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Test]
    public async Task The_page_of_an_article()
    {
        await Open(ViewerSamples.SmallArticle);

        await Check();
    }

    [Test]
    public async Task A_fault_in_what_is_looked_at_is_found_and_no_other()
    {
        await Open(ViewerSamples.SmallArticle);
        await Page.EvaluateAsync("() => { document.body.append(document.createElement('button')); }");

        Assert.That(await Violations(["body > button"], []), Has.Some.StartsWith("button-name: "));
        Assert.That(await Violations(["html"], ["body > button", "svg.argument-map"]), Is.Empty);
    }

    [Test]
    public async Task With_details_and_filters_open()
    {
        await Open($"{ViewerSamples.Article}#map=military-ties&node=ties-widening");
        await Page.Locator("#filters-toggle").ClickAsync();
        await Page.Locator("#details .scheme summary").First.ClickAsync();

        await CheckOnly("#panel", "#filters");
    }

    [Test]
    public async Task With_details_and_filters_open_in_the_dark()
    {
        await Open($"{ViewerSamples.SmallArticle}#map=pak-russia-relations&node=russia-ties-cut-dependency", scheme: ColorScheme.Dark);
        await Page.Locator("#filters-toggle").ClickAsync();
        await Page.Locator("#details .scheme summary").First.ClickAsync();

        await Check();
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task With_the_article_beside_the_map(ColorScheme scheme)
    {
        _ = ViewerSamples.Text(ViewerSamples.Map("military-ties"));
        await Open($"{ViewerSamples.ArticleWithText}#map=military-ties&node=ties-widening", scheme: scheme);
        await Page.Keyboard.PressAsync("a");

        await CheckOnly("#panel");
    }

    [Test]
    public async Task The_page_of_a_corpus()
    {
        await Open(ViewerSamples.TwoArticles);

        await CheckAroundThePicture();
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task The_agreement_between_the_articles(ColorScheme scheme)
    {
        await Open($"{ViewerSamples.TwoArticles}#agreement", scheme: scheme);

        await CheckOnly("#matrix");
    }

    [Test]
    public async Task While_something_is_searched_filtered_and_closed()
    {
        await Open($"{ViewerSamples.Article}#map=military-ties&node=ties-widening");
        await Page.Locator("#branch-toggle").ClickAsync();
        await Page.Locator("#search-words").FillAsync("russia");
        await Page.Locator("#filters-toggle").ClickAsync();
        await Choice("maritime").CheckAsync();

        await Check();
    }

    [Test]
    public async Task The_help()
    {
        await Open(ViewerSamples.Article);
        await Page.Locator("#help-toggle").ClickAsync();

        await CheckOnly("#help");
    }

    [Test]
    public async Task While_a_story_is_told()
    {
        await Open(ViewerSamples.Article);
        await Page.Locator("#story-toggle").ClickAsync();

        await CheckOnly("#story");
    }

    [Test]
    public async Task On_a_phone()
    {
        await Open($"{ViewerSamples.Article}#map=military-ties&node=ties-widening", 390, 844, isPhone: true);

        await CheckAroundThePicture();
    }

    /// <summary>
    /// axe compares a name with what of the label is on the screen; of a box at the canvas's edge that is only a part, hence this.
    /// </summary>
    [Test]
    public async Task Every_box_is_named_by_what_it_shows()
    {
        await Open(ViewerSamples.Article);

        var unlike = await Page.EvaluateAsync<string[]>(
            """
            () => {
              const lines = node => [...node.querySelectorAll(":scope > text tspan")].map(line => line.textContent);
              const shown = node => lines(node).join("").replace(/\s/g, "");
              return [...document.querySelectorAll(".map.shown .node")]
                .filter(node => !node.getAttribute("aria-label").replace(/\s/g, "").includes(shown(node)))
                .map(node => node.getAttribute("aria-label"));
            }
            """);

        Assert.That(unlike, Is.Empty);
    }

    /// <summary>Without the picture where that is checked in other tests already: it is most of the work.</summary>
    private Task CheckAroundThePicture() => Check(["html"], ["svg.argument-map"]);

    /// <summary>Only what a state brings: what is around it is checked in other tests already.</summary>
    private Task CheckOnly(params string[] parts) => Check(parts, []);

    private Task Check() => Check(["html"], []);

    private async Task Check(string[] parts, string[] without) => Assert.That(await Violations(parts, without), Is.Empty);

    /// <summary>
    /// Within the page, for it has no frames: axe's own package for this browser gathers the parts of a page with frames in a further tab
    /// and takes twice as long.
    /// </summary>
    private async Task<string[]> Violations(string[] parts, string[] without)
    {
        await Page.EvaluateAsync(Axe);
        return await Page.EvaluateAsync<string[]>(
            """
            async ([include, exclude]) => {
              const options = { rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] };
              const results = await axe.run({ include, exclude }, options);
              return results.violations.flatMap(violation => violation.nodes
                .filter(node => violation.id !== "label-content-name-mismatch" || !node.html.startsWith('<g class="node'))
                .map(node => `${violation.id}: ${violation.help}: ${node.html}`));
            }
            """,
            new[] { parts, without });
    }
}
