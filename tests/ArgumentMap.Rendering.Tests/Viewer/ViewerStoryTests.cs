using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArgumentMap.Rendering.Tests.Viewer;

[Category("Browser")]
public class ViewerStoryTests : ViewerTests
{
    [Test]
    public async Task A_story_goes_from_the_thesis_through_reasons_objections_and_answers()
    {
        await Open(ViewerSamples.Page("story", () => Told().ToHtml()));
        await Page.Locator("#story-toggle").ClickAsync();

        var told = new List<string>();
        for (var step = 0; step < 6; step++)
        {
            told.Add(await Page.Locator("#story-lead").TextContentAsync() + " | " + await Page.Locator("#story-text").TextContentAsync());
            await ExpectChosen(new[] { "thesis", "reason", "evidence", "doubt", "answer", "objection" }[step]);
            await Page.Keyboard.PressAsync("Enter");
        }

        Assert.That(told, Is.EqualTo(new[]
        {
            "Main claim | The thesis.", "Supports: The thesis. | A reason.", "Supports: A reason. | What was seen.",
            "Attacks the step: What was seen. → A reason. | It may be chance.",
            "Answers the objection: It may be chance. | It was seen twice.",
            "Attacks: The thesis. | An objection.",
        }));
        await Expect(Page.Locator("#story-place")).ToHaveTextAsync("6 of 6");
        await Expect(Page.Locator("#story-next")).ToHaveAttributeAsync("aria-disabled", "true");
    }

    [Test]
    public async Task Keys_lead_through_a_story_which_begins_at_what_is_chosen()
    {
        await Open($"{ViewerSamples.Page("story", () => Told().ToHtml())}#map=m&node=reason");

        await Page.Keyboard.PressAsync("s");
        await Expect(Page.Locator("#story-place")).ToHaveTextAsync("2 of 6");
        await Page.Keyboard.PressAsync("n");
        await ExpectChosen("evidence");
        await Page.Keyboard.PressAsync("p");
        await Page.Keyboard.PressAsync("p");
        await ExpectChosen("thesis");
        await Page.Keyboard.PressAsync("Escape");

        await Expect(Page.Locator("#story")).ToBeHiddenAsync();
        await Page.Keyboard.PressAsync("n");
        await ExpectChosen("thesis");
    }

    [Test]
    public async Task A_story_is_told_on_a_screen_of_320_pixels()
    {
        await Open(ViewerSamples.Article, 320, 568, isPhone: true);
        await Page.Locator("#story-toggle").ClickAsync();
        for (var step = 0; step < 3; step++) await Page.Locator("#story-next").ClickAsync();

        Assert.That(await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.AtMost(320));
        Assert.That(await IsInView(await Chosen()));
        var (box, story) = (await Node(await Chosen()).Locator(".box").BoundingBoxAsync(), await Page.Locator("#story").BoundingBoxAsync());
        Assert.That(box!.Y + box.Height, Is.AtMost(story!.Y));
        await Expect(Page.Locator("#story-next")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(Page.Locator("#panel")).ToBeHiddenAsync();
        await Shoot("story-320");
    }

    [Test]
    public async Task On_paper_a_story_leaves_the_legend()
    {
        await Open(ViewerSamples.SmallArticle);
        await Page.Locator("#story-toggle").ClickAsync();
        await Expect(Page.Locator("#legend")).ToBeHiddenAsync();

        await Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(Page.Locator("#legend")).ToBeVisibleAsync();
        await Expect(Page.Locator("#story")).ToBeHiddenAsync();
    }

    private static ArgumentGraph Told()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("thesis", "The thesis.") { IsMain = true });
        map.Add(new Claim("objection", "An objection."));
        map.Add(new Claim("reason", "A reason."));
        map.Add(new Evidence("evidence", "What was seen."));
        map.Add(new Claim("doubt", "It may be chance."));
        map.Add(new Claim("answer", "It was seen twice."));
        map.AddRelation(new Relation("against", RelationKind.Attack), "thesis", "objection");
        map.AddRelation(new Relation("for", RelationKind.Support), "thesis", "reason");
        map.AddRelation(new Relation("seen", RelationKind.Support), "reason", "evidence");
        map.AddRelation(new Relation("chance", RelationKind.Attack), "seen", "doubt");
        map.AddRelation(new Relation("twice", RelationKind.Attack), "chance", "answer");
        return map;
    }
}
