using Microsoft.Playwright;

namespace ArgumentMap.Rendering.Tests.Viewer;

/// <summary>Pictures of the viewer for people to look at, kept under .artifacts/screenshots.</summary>
[Category("Browser")]
[Explicit("Pictures for people to look at: dotnet test tests/ArgumentMap.Rendering.Tests --filter ScreenshotTests")]
public class ScreenshotTests : ViewerTests
{
    [TestCase("article-light", "", ColorScheme.Light)]
    [TestCase("article-details-light", "#map=military-ties&node=significant-development", ColorScheme.Light)]
    [TestCase("article-dark", "#map=military-ties&node=ties-widening", ColorScheme.Dark)]
    public async Task One_article(string name, string place, ColorScheme scheme)
    {
        await Open(ViewerSamples.Article + place, scheme: scheme);

        await Shoot(name);
    }

    [TestCase("article-phone", "")]
    [TestCase("article-details-phone", "#map=military-ties&node=significant-development")]
    public async Task One_article_on_a_phone(string name, string place)
    {
        await Open(ViewerSamples.Article + place, 390, 844, isPhone: true);

        await Shoot(name);
    }

    [Test]
    public async Task One_article_beside_its_text()
    {
        await Open($"{ViewerSamples.ArticleWithText}#map=military-ties&node=ties-widening");
        await Page.Locator("#article-toggle").ClickAsync();

        await Shoot("article-text-light");
    }

    [TestCase("corpus-light", "", ColorScheme.Light)]
    [TestCase("corpus-dark", "", ColorScheme.Dark)]
    [TestCase("corpus-agreement-light", "#agreement", ColorScheme.Light)]
    public async Task The_corpus(string name, string place, ColorScheme scheme)
    {
        await Open(ViewerSamples.AllArticles + place, scheme: scheme);

        await Shoot(name);
    }

    [TestCase("corpus-phone", "")]
    [TestCase("corpus-agreement-phone", "#agreement")]
    public async Task The_corpus_on_a_phone(string name, string place)
    {
        await Open(ViewerSamples.AllArticles + place, 390, 844, isPhone: true);

        await Shoot(name);
    }

    [TestCase("article")]
    [TestCase("corpus")]
    public async Task On_paper(string name)
    {
        await Open(name == "corpus" ? ViewerSamples.AllArticles : ViewerSamples.Article, 1047, 718, ColorScheme.Dark);
        await Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Shoot($"{name}-print");
    }

    [Test]
    public async Task Without_script()
    {
        await Open(ViewerSamples.Article, hasScript: false);

        await Shoot("article-without-script");
    }

    [Test]
    public async Task Search_filters_and_a_closed_branch()
    {
        await Open($"{ViewerSamples.Article}#map=military-ties&node=ties-widening");
        await Page.Locator("#branch-toggle").ClickAsync();
        await Page.Locator("#filters-toggle").ClickAsync();
        await Choice("maritime").CheckAsync();
        await Page.Locator("#search-words").FillAsync("russia");
        await Page.Locator("#search-words").PressAsync("Enter");
        await Page.Locator("#zoom-fit").ClickAsync();

        await Shoot("article-search-filter-light");
    }
}
