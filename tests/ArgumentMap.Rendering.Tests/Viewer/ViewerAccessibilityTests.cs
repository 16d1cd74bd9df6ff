using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ArgumentMap.Rendering.Tests.Viewer;

/// <summary>axe-core finds nothing, with every rule that it has, the size of targets among them.</summary>
[Category("Browser")]
public class ViewerAccessibilityTests : ViewerTests
{
    [Test]
    public async Task The_page_of_an_article()
    {
        await Open(ViewerSamples.SmallArticle);

        await Check();
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
    private Task CheckAroundThePicture() => Check(new AxeRunContext { Exclude = [new AxeSelector("svg.argument-map")] });

    /// <summary>Only what a state brings: what is around it is checked in other tests already.</summary>
    private Task CheckOnly(params string[] parts) =>
        Check(new AxeRunContext { Include = [.. parts.Select(part => new AxeSelector(part))] });

    private async Task Check(AxeRunContext? context = null)
    {
        var options = new AxeRunOptions
        {
            Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
            ResultTypes = [ResultType.Violations],
        };
        var results = context is null ? await Page.RunAxe(options) : await Page.RunAxe(context, options);

        var violations = from violation in results.Violations
                         from node in violation.Nodes
                         where violation.Id != "label-content-name-mismatch"
                         || !node.Html.StartsWith("<g class=\"node", StringComparison.Ordinal)
                         select $"{violation.Id}: {violation.Help}: {node.Html}";
        Assert.That(violations, Is.Empty);
    }
}
