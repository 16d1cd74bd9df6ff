using static Microsoft.Playwright.Assertions;

namespace ArgumentMap.Rendering.Tests.Viewer;

/// <summary>What is chosen can be told from the rest, on any screen and by any key.</summary>
[Category("Browser")]
public class ViewerStateTests : ViewerTests
{
    [Test]
    public async Task The_arrows_of_what_is_chosen_are_thicker_than_all_others([Values] Microsoft.Playwright.ColorScheme scheme)
    {
        if (scheme is Microsoft.Playwright.ColorScheme.Null or Microsoft.Playwright.ColorScheme.NoPreference) return;
        await Open($"{ViewerSamples.Page("replies", () => Replies().ToHtml())}#map=m&node=broken", scheme: scheme);

        Assert.That(await Width(".arrow.related .line"), Is.EqualTo("3px"));
        await Open($"{ViewerSamples.Page("replies", () => Replies().ToHtml())}#map=m&node=x", scheme: scheme);
        Assert.That(await Width(".arrow.chosen .line"), Is.EqualTo("4.5px"));
    }

    [Test]
    public async Task The_number_of_what_is_hidden_stands_out_from_its_badge()
    {
        await Open(ViewerSamples.Page("replies", () => Replies().ToHtml()));
        await Node("hold").FocusAsync();
        await Page.Keyboard.PressAsync("c");

        var fill = await Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.node.closed > .badge text')).fill");

        Assert.That(fill, Is.EqualTo("rgb(255, 255, 255)"));
    }

    [Test]
    public async Task Search_is_the_same_in_any_language_of_the_browser()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("c", "IRAN sells gas."));
        await Open(ViewerSamples.Page("iran", () => map.ToHtml()));
        await Page.EvaluateAsync(
            "() => { String.prototype.toLocaleLowerCase = function () { return this.replaceAll('I', '\\u0131').toLowerCase(); }; }");

        await Page.Locator("#search-words").FillAsync("iran");

        await Expect(Page.Locator("#search-count")).ToHaveTextAsync("1");
    }

    [TestCase("Home")]
    [TestCase("ArrowDown")]
    public async Task The_first_key_leads_to_the_main_statement(string key)
    {
        await Open(ViewerSamples.Article);

        await Page.Keyboard.PressAsync(key);

        Assert.That(await Page.EvaluateAsync<string>("() => document.activeElement.dataset.id"), Is.EqualTo("significant-development"));
    }

    [TestCase(320, 568, false)]
    [TestCase(320, 568, true)]
    [TestCase(320, 256, false)]
    [TestCase(320, 256, true)]
    public async Task A_small_screen_has_room_for_the_map(int width, int height, bool isChosen)
    {
        await Open(ViewerSamples.Article + (isChosen ? "#map=military-ties&node=significant-development" : ""), width, height);

        var room = await Page.EvaluateAsync<double>("() => document.getElementById('maps').clientHeight");

        Assert.That(room, Is.GreaterThan(height * 0.4));
    }

    [Test]
    public async Task The_details_say_what_a_reply_answers()
    {
        await Open($"{ViewerSamples.Page("replies", () => Replies().ToHtml())}#map=m&node=tested");

        await Expect(Page.Locator("#details h3")).ToHaveTextAsync(["Answers the objection"]);
        await Expect(Page.Locator("#details .attack .statement-link"))
            .ToHaveTextAsync("the objection: The gauge is broken. \u2192 The levee will hold.");
        await Expect(Page.Locator("#details .kind .key")).ToHaveTextAsync("Claim (analyst)");
        await Open($"{ViewerSamples.Page("replies", () => Replies().ToHtml())}#map=m&node=hold");
        await Expect(Page.Locator("#details .undercuts")).ToHaveTextAsync("This objection is answered:(analyst) The gauge was tested.");
    }

    private Task<string> Width(string selector) =>
        Page.EvaluateAsync<string>($"() => getComputedStyle(document.querySelector('.map.shown {selector}')).strokeWidth");

    private static ArgumentGraph Replies()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("hold", "The levee will hold."));
        map.Add(new Claim("broken", "The gauge is broken."));
        map.Add(new Claim("tested", "The gauge was tested.") { Basis = Basis.Analyst });
        map.AddRelation(new Relation("x", RelationKind.Attack), "hold", "broken");
        map.AddRelation(new Relation("y", RelationKind.Attack), "x", "tested");
        return map;
    }
}
