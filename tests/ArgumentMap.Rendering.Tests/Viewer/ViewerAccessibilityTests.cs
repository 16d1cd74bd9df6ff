using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ArgumentMap.Rendering.Tests.Viewer;

/// <summary>axe-core finds nothing, with every rule that it has, the size of targets among them.</summary>
[Category("Browser")]
public class ViewerAccessibilityTests : ViewerTests
{
    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task The_page_of_an_article(ColorScheme scheme)
    {
        await Open(ViewerSamples.Article, scheme: scheme);

        await Check();
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task With_details_and_filters_open(ColorScheme scheme)
    {
        await Open($"{ViewerSamples.Article}#map=military-ties&node=ties-widening", scheme: scheme);
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

        await Check();
    }

    [TestCase("", ColorScheme.Light)]
    [TestCase("#agreement", ColorScheme.Light)]
    [TestCase("#agreement", ColorScheme.Dark)]
    public async Task The_page_of_a_corpus(string address, ColorScheme scheme)
    {
        await Open(ViewerSamples.AllArticles + address, scheme: scheme);

        await Check();
    }

    [Test]
    public async Task While_something_is_searched_filtered_and_closed()
    {
        await Open($"{ViewerSamples.Article}#map=military-ties&node=ties-widening");
        await Page.Locator("#branch-toggle").ClickAsync();
        await Page.Locator("#search-words").FillAsync("russia");
        await Page.Locator("#filters-toggle").ClickAsync();
        await Page.GetByLabel("maritime").CheckAsync();

        await Check();
    }

    [Test]
    public async Task The_help()
    {
        await Open(ViewerSamples.Article);
        await Page.Locator("#help-toggle").ClickAsync();

        await Check();
    }

    [Test]
    public async Task On_a_phone()
    {
        await Open($"{ViewerSamples.Article}#map=military-ties&node=ties-widening", 390, 844, isPhone: true);

        await Check();
    }

    private async Task Check()
    {
        var results = await Page.RunAxe(new AxeRunOptions { Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } } });

        Assert.That(results.Violations.Select(violation => $"{violation.Id}: {violation.Help}\n{string.Join("\n", violation.Nodes.Take(5).Select(node => $"  {node.Html}"))}"), Is.Empty);
    }
}
