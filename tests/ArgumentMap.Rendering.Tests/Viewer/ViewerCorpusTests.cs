using static Microsoft.Playwright.Assertions;

namespace ArgumentMap.Rendering.Tests.Viewer;

[Category("Browser")]
public class ViewerCorpusTests : ViewerTests
{
    [Test]
    public async Task A_corpus_opens_at_the_merged_map_and_switches_to_each_article()
    {
        var corpus = ViewerSamples.Corpus();
        await Open(ViewerSamples.AllArticles);
        await Expect(Page.Locator(".map.shown .node")).ToHaveCountAsync(corpus.Merge().Map.Statements.Count);
        await Expect(Page.Locator("#theses a")).ToHaveCountAsync(5);

        foreach (var map in corpus.Maps)
        {
            await Page.Locator("#map-choice").SelectOptionAsync(map.Title ?? map.Id);
            await Expect(Page.Locator(".map.shown .node")).ToHaveCountAsync(map.Statements.Count);
            Assert.That(await IsInView(map.MainStatements.First().Id));
        }
    }

    [Test]
    public async Task Brackets_lead_from_map_to_map()
    {
        await Open(ViewerSamples.AllArticles);

        await Page.Keyboard.PressAsync("]");
        await Expect(Page.Locator("#map-choice")).ToHaveValueAsync("1");
        await Page.Keyboard.PressAsync("[");

        await Expect(Page.Locator("#map-choice")).ToHaveValueAsync("0");
    }

    [Test]
    public async Task The_matrix_says_in_words_how_each_article_stands_to_each_statement()
    {
        var matrix = AgreementMatrix.Of(ViewerSamples.Corpus().Merge());
        await Open(ViewerSamples.AllArticles);

        await Page.Locator("#matrix-toggle").ClickAsync();

        await Expect(Page.Locator("#matrix tbody tr")).ToHaveCountAsync(matrix.Rows.Count);
        var rows = await Page.Locator("#matrix tbody tr")
            .EvaluateAllAsync<string[]>("rows => rows.map(row => [...row.cells].map(cell => cell.textContent).join('|'))");
        var expected = matrix.Rows.Select(row => string.Join('|', row.AllCells.Select(cell => cell.Words).Prepend(row.Statement.Text)));
        Assert.That(rows.Select(row => string.Concat(row.Where(letter => !"●○+−±·".Contains(letter)))),
            Is.EqualTo(expected.Select(row => string.Concat(row.Where(letter => !"●○+−±·".Contains(letter))))));
    }

    [Test]
    public async Task A_row_leads_to_its_statement_and_a_cell_to_the_article_s_own()
    {
        var matrix = AgreementMatrix.Of(ViewerSamples.Corpus().Merge());
        var row = matrix.Rows[0];
        var cell = row.Cells.First(each => each.Through.Count > 0);
        await Open($"{ViewerSamples.AllArticles}#agreement");

        await Page.Locator("#matrix tbody th a").First.ClickAsync();
        await ExpectChosen(row.Statement.Id);
        Assert.That(await IsInView(row.Statement.Id));
        await Page.Locator("#matrix-toggle").ClickAsync();
        await Page.Locator("#matrix tbody td a").First.ClickAsync();

        await ExpectChosen(cell.Through[0].Statement);
        await Expect(Page.Locator(".map.shown")).ToHaveAttributeAsync("aria-label", ViewerSamples.Corpus().GetMap(cell.Map).Title!);
    }

    [Test]
    public async Task A_merged_statement_names_the_articles_that_make_it_and_they_lead_back()
    {
        var merged = ViewerSamples.Corpus().Merge();
        var shared = merged.Shared.First();
        await Open($"{ViewerSamples.AllArticles}#map={merged.Map.Id}&node={Uri.EscapeDataString(shared.Id)}");

        await Expect(Page.Locator("#details")).ToContainTextAsync("Made by");
        await Page.Locator("#details .part", new() { HasText = "Made by" }).Locator("a").First.ClickAsync();
        await ExpectChosen(merged.OriginsOf(shared.Id)[0].Statement);
        await Page.GetByText("See it among all maps").ClickAsync();

        await ExpectChosen(shared.Id);
    }
}
