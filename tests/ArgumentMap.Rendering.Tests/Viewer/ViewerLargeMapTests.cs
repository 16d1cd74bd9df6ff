using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArgumentMap.Rendering.Tests.Viewer;

/// <summary>A map of so many statements that only what is near to the window is drawn.</summary>
[Category("Browser")]
public class ViewerLargeMapTests : ViewerTests
{
    private const int Reasons = 31;
    private const int Grounds = 20;
    private const int Statements = 1 + (Reasons * (1 + Grounds));

    [SetUp]
    public Task OpenIt() => Open(ViewerSamples.Page("large", () => Large().ToHtml()));

    [Test]
    public async Task What_is_away_from_the_window_is_not_drawn_but_keeps_its_name()
    {
        Assert.That(await IsInView("thesis"));
        await Expect(Node("ground-0-0").Locator(".box")).ToBeHiddenAsync();
        Assert.That(await Drawn(), Is.LessThan(Statements / 4));
        await Expect(Node("ground-0-0")).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex("The ground 0 of 0"));
        await Expect(Page.Locator(".map.shown .node[role=button]")).ToHaveCountAsync(Statements);
    }

    [Test]
    public async Task What_one_comes_to_is_drawn_and_what_one_leaves_is_not()
    {
        await Page.Locator("#search-words").FillAsync("ground 7 of 30");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Node("ground-30-7").Locator("text").First).ToBeVisibleAsync();
        await Expect(Node("ground-30-7").Locator(".ring")).ToHaveCountAsync(1);
        Assert.That(await IsInView("ground-30-7"));
        await Expect(Node("ground-0-0").Locator(".box")).ToBeHiddenAsync();
        Assert.That(await LinesMissing(), Is.Zero);
    }

    [Test]
    public async Task A_drag_far_away_draws_what_comes_into_sight()
    {
        for (var drag = 0; drag < 3; drag++)
        {
            await Page.Mouse.MoveAsync(100, 700);
            await Page.Mouse.DownAsync();
            await Page.Mouse.MoveAsync(1300, 690, new() { Steps = 5 });
            await Page.Mouse.UpAsync();
        }

        Assert.That(await BoxesMissing(), Is.Zero);
        Assert.That(await LinesMissing(), Is.Zero);
    }

    [Test]
    public async Task The_whole_is_drawn_without_texts_that_nobody_can_read()
    {
        await Page.Locator("#zoom-fit").ClickAsync();

        Assert.That(await Drawn(), Is.EqualTo(Statements));
        await Expect(Node("thesis").Locator("text").First).ToBeHiddenAsync();
        await Page.Locator("#zoom-thesis").ClickAsync();
        await Expect(Node("thesis").Locator("text").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Paper_gets_everything()
    {
        await Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.That(await Drawn(), Is.EqualTo(Statements));
        await Expect(Node("ground-0-0").Locator("text").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_closed_branch_draws_what_comes_into_its_place()
    {
        await Page.EvaluateAsync("() => { location.hash = 'map=m&node=reason-15'; }");
        await ExpectChosen("reason-15");

        await Page.Locator("#branch-toggle").ClickAsync();

        await Expect(Page.Locator(".node.gone")).ToHaveCountAsync(Grounds);
        Assert.That(await IsInView("reason-15"));
        Assert.That(await BoxesMissing(), Is.Zero);
        Assert.That(await LinesMissing(), Is.Zero);
    }

    private Task<int> Drawn() => Page.Locator(".map.shown .node > .box:visible").CountAsync();

    /// <summary>How many boxes would be seen in the window, but are not drawn.</summary>
    private Task<int> BoxesMissing() => Missing(".node:not(.gone)", ":scope > .box");

    /// <summary>How many lines would be seen in the window, but are not drawn.</summary>
    private Task<int> LinesMissing() => Missing(".arrow:not(.gone)", ":scope > .line");

    /// <summary>Draws everything, and sees what was added to the window.</summary>
    private Task<int> Missing(string parts, string shape) => Page.EvaluateAsync<int>(
        """
        ([parts, shape]) => {
          const svg = document.querySelector(".map.shown svg.argument-map");
          const frame = document.querySelector("#maps").getBoundingClientRect();
          const hidden = [...svg.querySelectorAll(parts)].filter(part => part.querySelector(shape).getClientRects().length === 0);
          svg.classList.remove("partial");
          const missing = hidden.filter(part => {
            const box = part.querySelector(shape).getBoundingClientRect();
            return box.left < frame.right && box.right > frame.left && box.top < frame.bottom && box.bottom > frame.top;
          });
          svg.classList.add("partial");
          return hidden.length === 0 ? 1000 : missing.length;
        }
        """,
        new[] { parts, shape });

    private static ArgumentGraph Large()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("thesis", "The thesis.") { IsMain = true });
        for (var i = 0; i < Reasons; i++)
        {
            map.AddSupport("thesis", map.Add(new Claim($"reason-{i}", $"The reason {i}.")).Id);
            for (var j = 0; j < Grounds; j++)
                map.AddSupport($"reason-{i}", map.Add(new Claim($"ground-{i}-{j}", $"The ground {j} of {i}.")).Id);
        }
        return map;
    }
}
