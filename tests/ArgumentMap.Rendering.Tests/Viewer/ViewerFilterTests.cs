using static Microsoft.Playwright.Assertions;

namespace ArgumentMap.Rendering.Tests.Viewer;

[Category("Browser")]
public class ViewerFilterTests : ViewerTests
{
    [Test]
    public async Task A_kind_leaves_of_the_others_the_outline()
    {
        var map = ViewerSamples.Map("military-ties");
        await Open(ViewerSamples.Article);

        await Page.Locator("#filters-toggle").ClickAsync();
        await Choice("Evidence").CheckAsync();

        await Expect(Page.Locator(".map.shown .node:not(.faint)")).ToHaveCountAsync(map.Evidence.Count());
        await Expect(Page.Locator("#filters")).ToContainTextAsync($"{map.Evidence.Count()} of {map.Statements.Count} statements");
        await Expect(Page.Locator("#status")).ToContainTextAsync($"{map.Evidence.Count()} of");
    }

    [Test]
    public async Task Values_of_one_group_add_up_and_groups_narrow()
    {
        var map = ViewerSamples.Map("military-ties");
        await Open(ViewerSamples.Article);
        await Page.Locator("#filters-toggle").ClickAsync();

        await Choice("maritime").CheckAsync();
        await Choice("history").CheckAsync();
        var either = map.Statements.Count(statement => statement.Tags.Contains("maritime") || statement.Tags.Contains("history"));
        await Expect(Page.Locator(".map.shown .node:not(.faint)")).ToHaveCountAsync(either);
        await Choice("Evidence").CheckAsync();

        var both = map.Evidence.Count(evidence => evidence.Tags.Contains("maritime") || evidence.Tags.Contains("history"));
        await Expect(Page.Locator(".map.shown .node:not(.faint)")).ToHaveCountAsync(both);
    }

    [Test]
    public async Task A_participant_shows_what_they_say()
    {
        var map = ViewerSamples.Map("military-ties");
        var speaker = map.Participants[0];
        await Open(ViewerSamples.Article);
        await Page.Locator("#filters-toggle").ClickAsync();

        await Choice(speaker.Name).CheckAsync();

        await Expect(Page.Locator(".map.shown .node:not(.faint)"))
            .ToHaveCountAsync(map.Statements.Count(statement => statement.SaidBy == speaker.Id));
    }

    [Test]
    public async Task A_source_of_the_merged_map_shows_what_rests_on_it()
    {
        var merged = ViewerSamples.Corpus().Merge().Map;
        var source = merged.Sources[1];
        await Open(ViewerSamples.AllArticles);
        await Page.Locator("#filters-toggle").ClickAsync();

        await Choice(source.DisplayTitle).CheckAsync();

        await Expect(Page.Locator(".map.shown .node:not(.faint)"))
            .ToHaveCountAsync(merged.Statements.Count(statement => statement.Anchors.Any(anchor => anchor.Source == source.Id)));
    }

    [Test]
    public async Task Show_all_takes_every_filter_back()
    {
        await Open(ViewerSamples.Article);
        await Page.Locator("#filters-toggle").ClickAsync();
        await Choice("Evidence").CheckAsync();

        await Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Show all" }).ClickAsync();

        await Expect(Page.Locator(".node.faint")).ToHaveCountAsync(0);
        await Expect(Choice("Evidence")).Not.ToBeCheckedAsync();
    }
}
