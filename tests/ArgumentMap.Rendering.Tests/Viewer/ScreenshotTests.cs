using Microsoft.Playwright;

namespace ArgumentMap.Rendering.Tests.Viewer;

/// <summary>Pictures of the viewer for people to look at, kept under .artifacts/screenshots.</summary>
[Category("Browser")]
public class ScreenshotTests : ViewerTests
{
    [Test]
    public async Task One_article_light()
    {
        await Open(ViewerSamples.Article);

        await Shoot("article-light");
    }

    [Test]
    public async Task One_article_with_details_light()
    {
        await Open($"{ViewerSamples.Article}#map=military-ties&node=significant-development");

        await Shoot("article-details-light");
    }

    [Test]
    public async Task One_article_dark()
    {
        await Open($"{ViewerSamples.Article}#map=military-ties&node=ties-widening", scheme: ColorScheme.Dark);

        await Shoot("article-dark");
    }

    [Test]
    public async Task One_article_on_a_phone()
    {
        await Open(ViewerSamples.Article, 390, 844, isPhone: true);

        await Shoot("article-phone");
    }

    [Test]
    public async Task One_article_with_details_on_a_phone()
    {
        await Open($"{ViewerSamples.Article}#map=military-ties&node=significant-development", 390, 844, isPhone: true);

        await Shoot("article-details-phone");
    }

    [Test]
    public async Task One_article_beside_its_text()
    {
        await Open($"{ViewerSamples.ArticleWithText}#map=military-ties&node=ties-widening");
        await Page.Locator("#article-toggle").ClickAsync();

        await Shoot("article-text-light");
    }

    [Test]
    public async Task The_corpus_light()
    {
        await Open(ViewerSamples.AllArticles);

        await Shoot("corpus-light");
    }

    [Test]
    public async Task The_corpus_dark()
    {
        await Open(ViewerSamples.AllArticles, scheme: ColorScheme.Dark);

        await Shoot("corpus-dark");
    }

    [Test]
    public async Task The_corpus_on_a_phone()
    {
        await Open(ViewerSamples.AllArticles, 390, 844, isPhone: true);

        await Shoot("corpus-phone");
    }

    [Test]
    public async Task The_agreement_between_the_articles()
    {
        await Open($"{ViewerSamples.AllArticles}#agreement");

        await Shoot("corpus-agreement-light");
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
