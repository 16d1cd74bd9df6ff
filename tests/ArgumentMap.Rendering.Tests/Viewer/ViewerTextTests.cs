using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArgumentMap.Rendering.Tests.Viewer;

[Category("Browser")]
public class ViewerTextTests : ViewerTests
{
    [TestCaseSource(typeof(ViewerSamples), nameof(ViewerSamples.Names))]
    public async Task Every_anchored_passage_of_an_article_is_marked_to_the_letter(string name)
    {
        var map = ViewerSamples.Map(name);
        var text = ViewerSamples.Text(map);

        await Open($"{ViewerSamples.Page($"{name}-text", () => map.ToHtml(ViewerSamples.WithTexts))}");
        await Page.Keyboard.PressAsync("a");

        var nodes = map.Nodes.Where(node => node.Anchors.Count > 0).ToList();
        var marked = await MarkedFor(map, nodes.Select(node => node.Id));
        var expected = nodes.Select(node => string.Concat(node.Anchors.OrderBy(anchor => anchor.Start).Select(text.Passage)));
        Assert.That(marked.Select(Letters), Is.EqualTo(expected.Select(Letters)));
    }

    [Test]
    public async Task A_chosen_statement_shows_its_passages_and_the_first_is_on_the_screen()
    {
        _ = ViewerSamples.Text(ViewerSamples.Map("military-ties"));
        await Open($"{ViewerSamples.ArticleWithText}#map=military-ties&node=significant-development");

        await Page.Locator("#article-toggle").ClickAsync();

        await Expect(Page.Locator("#article .passage.chosen").First).ToBeInViewportAsync();
        await Expect(Page.Locator("#article .strip")).ToContainTextAsync("1 passage");
    }

    [Test]
    public async Task A_passage_shows_what_it_supports()
    {
        var map = ViewerSamples.Map("military-ties");
        _ = ViewerSamples.Text(map);
        var evidence = map.Statements.OfType<Evidence>().First(node => node.Anchors.Count > 0 && map.SupportTargets(node.Id).Any());
        await Open($"{ViewerSamples.ArticleWithText}#map=military-ties&node={evidence.Id}");

        await Page.Locator("#article-toggle").ClickAsync();

        await Expect(Page.Locator("#article .strip .effect").First).ToHaveTextAsync($"Supports: {map.SupportTargets(evidence.Id)[0].Text}");
    }

    [Test]
    public async Task A_passage_leads_to_its_statement_in_the_map()
    {
        _ = ViewerSamples.Text(ViewerSamples.Map("military-ties"));
        await Open(ViewerSamples.ArticleWithText);
        await Page.Locator("#article-toggle").ClickAsync();

        await Page.Locator("#article .passage.recommendation, #article .passage.evidence").First.ClickAsync();

        var id = await Chosen();
        Assert.That(await IsInView(id));
        Assert.That(ViewerSamples.Map("military-ties").GetStatement(id), Is.InstanceOf<Evidence>());
        await Expect(Page.Locator("#article")).ToBeVisibleAsync();
    }

    [Test]
    public async Task Details_lead_to_the_passage()
    {
        _ = ViewerSamples.Text(ViewerSamples.Map("military-ties"));
        await Open($"{ViewerSamples.ArticleWithText}#map=military-ties&node=significant-development");

        await Page.Locator("#details").GetByRole(AriaRole.Button, new() { Name = "paragraph 25" }).ClickAsync();

        await Expect(Page.Locator("#article .passage:focus")).ToBeInViewportAsync();
    }

    [Test]
    public async Task Overlapping_passages_take_turns_and_offsets_are_code_points()
    {
        const string Text = "\U0001F600 Rain fell all day.\nThe river \U0001F30A rose, and the bridge was closed.";
        var source = SourceText.FromString(Text);
        var map = new ArgumentGraph("m");
        map.AddSource(new SourceDocument("s", "Letter"));
        map.Add(new Claim("wide", "Wide.") { Anchors = [source.Anchor("s", "The river \U0001F30A rose, and the bridge was closed.")] });
        map.Add(new Evidence("narrow", "Narrow.") { Anchors = [source.Anchor("s", "\U0001F30A rose")] });
        map.Add(new Claim("across", "Across.") { Anchors = [source.Anchor("s", "all day.\nThe river")] });
        await Open(ViewerSamples.Page("overlap", () => map.ToHtml(new HtmlOptions { Texts = (_, _) => source })));
        await Page.Keyboard.PressAsync("a");

        await Page.Locator(".passage.evidence").ClickAsync();
        await ExpectChosen("narrow");
        await Page.Locator(".passage.evidence").ClickAsync();
        await ExpectChosen("wide");
        Assert.That(await MarkedFor(map, ["narrow", "wide", "across"]),
            Is.EqualTo(new[] { "\U0001F30A rose", "The river \U0001F30A rose, and the bridge was closed.", "all day.The river" }));
    }

    [Test]
    public async Task Passages_can_be_reached_and_chosen_with_keys()
    {
        _ = ViewerSamples.Text(ViewerSamples.Map("military-ties"));
        await Open(ViewerSamples.ArticleWithText);
        await Page.Keyboard.PressAsync("a");
        await Page.Locator("#article .passage[tabindex='0']").FocusAsync();

        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Page.Locator("#article .passage:focus")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("chosen"));
        Assert.That(await IsInView(await Chosen()));
    }

    [Test]
    public async Task A_shared_statement_is_marked_in_every_article_that_makes_it()
    {
        var corpus = ViewerSamples.Corpus();
        foreach (var map in corpus.Maps) _ = ViewerSamples.Text(map);
        var merged = corpus.Merge();
        var shared = merged.Shared.First();
        await Open(
            $"{ViewerSamples.Page("corpus-text", () => corpus.ToHtml(ViewerSamples.WithTexts))}#map={merged.Map.Id}&node={Uri.EscapeDataString(shared.Id)}");

        await Page.Keyboard.PressAsync("a");

        await Expect(Page.Locator("#article article")).ToHaveCountAsync(5);
        await Expect(Page.Locator("#article article:has(.passage.chosen)")).ToHaveCountAsync(merged.MapsOf(shared.Id).Count);
    }

    [Test]
    public async Task Without_texts_there_is_no_article_to_show()
    {
        await Open(ViewerSamples.Article);

        await Expect(Page.Locator("#article-toggle")).ToBeHiddenAsync();
        await Page.Keyboard.PressAsync("a");
        await Expect(Page.Locator("#panel")).ToBeHiddenAsync();
    }

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>What is marked in the article when one statement after the other is chosen.</summary>
    private Task<string[]> MarkedFor(ArgumentGraph map, IEnumerable<string> ids) => Page.EvaluateAsync<string[]>(
        """
        async ([map, ids]) => {
          const marked = [];
          for (const node of ids) {
            const followed = new Promise(done => addEventListener("hashchange", done, { once: true }));
            location.hash = new URLSearchParams({ map, node });
            await followed;
            marked.push([...document.querySelectorAll("#article .passage.chosen")].map(passage => passage.textContent).join(""));
          }
          return marked;
        }
        """,
        new object[] { map.Id, ids.ToArray() });
}
