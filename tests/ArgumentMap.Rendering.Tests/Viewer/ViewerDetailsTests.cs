using System.Text.RegularExpressions;
using ArgumentMap.Analysis;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArgumentMap.Rendering.Tests.Viewer;

[Category("Browser")]
public class ViewerDetailsTests : ViewerTests
{
    private ILocator Details => Page.Locator("#details");

    [Test]
    public async Task The_line_of_argument_of_what_is_chosen_is_lit_and_the_rest_steps_back()
    {
        var map = ViewerSamples.Map("military-ties");
        var chosen = map.Statements.OfType<Evidence>().First(node => map.SupportTargets(node.Id).Any());
        await Open($"{ViewerSamples.Article}#map=military-ties&node={chosen.Id}");

        await Expect(Page.Locator($".node[data-id='{chosen.Id}']")).Not.ToHaveClassAsync(new Regex(@"\baside\b"));
        var lit =
            await Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('.map.shown .node:not(.aside)')].map(node => node.dataset.id)");

        Assert.That(lit,
            Is.EquivalentTo(map.Above(chosen.Id).Concat(map.Beneath(chosen.Id)).Where(node => node is not Relation).Select(node => node.Id)
                .Append(chosen.Id).Distinct()));
        await Page.Locator("#panel-close").ClickAsync();
        await Expect(Page.Locator(".aside")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_click_shows_all_that_is_known_of_a_statement()
    {
        var evidence = (Evidence)ViewerSamples.Map("military-ties").GetStatement("air-chief-meeting");
        await Open($"{ViewerSamples.Article}#map=military-ties&node=air-chief-meeting");

        await Node("air-chief-meeting").ClickAsync(new() { Position = new() { X = 12, Y = 12 } });

        await Expect(Details.Locator("h2")).ToHaveTextAsync(evidence.Text);
        await Expect(Details).ToContainTextAsync("Evidence");
        await Expect(Details).ToContainTextAsync("Event");
        await Expect(Details).ToContainTextAsync("Explicit");
        await Expect(Details).ToContainTextAsync("0.90");
        await Expect(Details.Locator(".tag")).ToHaveTextAsync(evidence.Tags);
        await Expect(Details).ToContainTextAsync("article, paragraph 2");
    }

    [Test]
    public async Task Supporters_and_what_is_supported_are_links_that_lead_there()
    {
        var map = ViewerSamples.Map("military-ties");
        await Open($"{ViewerSamples.Article}#map=military-ties&node=ties-widening");

        await Expect(Details.Locator(".part.support").First.Locator(".statement-link"))
            .ToHaveCountAsync(map.RelationsTo("ties-widening", RelationKind.Support).Sum(relation => map.PremisesOf(relation.Id).Count));
        await Details.Locator(".part.support").First.Locator("a.statement-link", new() { HasText = "Inter-Services" }).ClickAsync();

        await Expect(Details.Locator("h2")).ToContainTextAsync("Inter-Services");
        await Expect(Details.Locator("h2")).ToBeFocusedAsync();
        Assert.That(await IsInView("air-meeting-avenues"));
        await Page.GoBackAsync();
        await Expect(Details.Locator("h2")).ToContainTextAsync("widening their military ties");
    }

    [Test]
    public async Task Attackers_are_named_with_what_their_attack_does()
    {
        var map = ViewerSamples.Map("military-ties");
        var attack = map.Relations.First(relation => relation.Kind == RelationKind.Attack
            && map.ConclusionsOf(relation.Id)[0] is Statement);
        var target = map.ConclusionsOf(attack.Id)[0];

        await Open($"{ViewerSamples.Article}#map=military-ties&node={target.Id}");

        await Expect(Details.Locator(".part.attack").First).ToContainTextAsync(((Statement)map.PremisesOf(attack.Id)[0]).Text);
        await Expect(Details.Locator(".part.attack").First).ToContainTextAsync("against");
    }

    [Test]
    public async Task A_step_shows_its_scheme_and_which_critical_questions_are_asked()
    {
        var map = ViewerSamples.Map("military-ties");
        var step = map.CriticalQuestionsOf().GroupBy(status => status.Relation.Id).First();

        await Open($"{ViewerSamples.Article}#map=military-ties&node={step.Key}");

        await Expect(Details.Locator(".questions > li")).ToHaveCountAsync(step.Count());
        await Expect(Details.Locator(".questions .asked")).ToHaveCountAsync(step.Count(status => status.IsRaised));
        await Expect(Details.Locator(".questions > li").First).ToContainTextAsync(step.First().Question.Text);
    }

    [Test]
    public async Task An_arrow_opens_the_step_that_it_stands_for()
    {
        await Open(ViewerSamples.Article);

        await Page.Locator(".map.shown .arrow .line").First.DispatchEventAsync("click");

        await Expect(Details).ToContainTextAsync("Premise");
        await Expect(Details).ToContainTextAsync("Conclusion");
        await Expect(Page.Locator(".arrow.chosen").First).ToBeAttachedAsync();
    }

    [Test]
    public async Task Findings_stand_with_the_statement_they_are_about()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("bold", "It is so.") { IsMain = true });
        var finding = ArgumentMap.Validation.MapValidation.Validate(map).First(each => each.Node == "bold");

        await Open($"{ViewerSamples.Page("finding", () => map.ToHtml())}#map=m&node=bold");

        await Expect(Details.Locator(".finding")).ToContainTextAsync([finding.Message]);
    }

    [Test]
    public async Task A_web_address_of_a_source_is_a_link_and_no_other_is()
    {
        var map = new ArgumentGraph("m");
        map.AddSource(new SourceDocument("good", "Good") { Url = "https://example.org/a?b=c" });
        map.AddSource(new SourceDocument("bad", "Bad") { Url = "javascript:alert(1)" });
        map.Add(new Claim("a", "It is so."));
        await Open(ViewerSamples.Page("links", () => map.ToHtml()));

        await Page.Locator("#about-toggle").ClickAsync();

        await Expect(Details.GetByRole(AriaRole.Link)).ToHaveCountAsync(1);
        await Expect(Details.GetByRole(AriaRole.Link, new() { Name = "Good" })).ToHaveAttributeAsync("href", "https://example.org/a?b=c");
        await Expect(Details.GetByRole(AriaRole.Link, new() { Name = "Good" })).ToHaveAttributeAsync("rel", "noopener noreferrer");
        await Expect(Details).ToContainTextAsync("Bad");
    }

    [Test]
    public async Task A_link_to_what_is_chosen_brings_it_back_to_the_eye()
    {
        await Open($"{ViewerSamples.Article}#map=military-ties&node=significant-development");
        await Page.Locator(".map.shown").FocusAsync();
        for (var i = 0; i < 12; i++) await Page.Keyboard.PressAsync("ArrowRight");
        Assert.That(await IsInView("significant-development"), Is.False);

        await Page.Locator("#theses a").First.ClickAsync();

        Assert.That(await IsInView("significant-development"));
    }
}
