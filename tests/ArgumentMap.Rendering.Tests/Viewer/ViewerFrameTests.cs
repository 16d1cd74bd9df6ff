using ArgumentMap.Drawing;
using static Microsoft.Playwright.Assertions;

namespace ArgumentMap.Rendering.Tests.Viewer;

[Category("Browser")]
public class ViewerFrameTests : ViewerTests
{
    [Test]
    public async Task Groups_that_are_drawn_together_are_framed_without_what_is_not_theirs(
        [Values(MapDirection.ConclusionsOnTop, MapDirection.ConclusionsAtBottom, MapDirection.ConclusionsLeft)] MapDirection direction)
    {
        var svg = new SvgOptions { Clusters = ClusterBy.Group, Direction = direction };
        await Open(ViewerSamples.Page($"frames-{direction}", () => Grouped().ToHtml(new HtmlOptions { Svg = svg })));
        var drawn = await Frames();
        Assert.That(await Strangers(), Is.Empty);

        await Node("a0").FocusAsync();
        await Page.Keyboard.PressAsync("c");

        await Expect(Page.Locator(".map.shown .frame:not(.gone)")).ToHaveCountAsync(5);
        Assert.That(await Frames(), Is.Not.EqualTo(drawn));
        Assert.That(await Strangers(), Is.Empty);
        await Shoot($"frames-{direction}");
        await Page.Keyboard.PressAsync("c");
        Assert.That(await Frames(), Is.EqualTo(drawn));
        await Expect(Page.Locator(".map.shown .frame.gone")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Captions_of_several_lines_have_room_above_what_is_drawn_together(
        [Values(MapDirection.ConclusionsOnTop, MapDirection.ConclusionsLeft)] MapDirection direction)
    {
        var map = Grouped($", {string.Join(' ', Enumerable.Repeat("which has a long name", 6))}");
        var svg = new SvgOptions { Clusters = ClusterBy.Group, Direction = direction };
        await Open(ViewerSamples.Page($"long-frames-{direction}", () => map.ToHtml(new HtmlOptions { Svg = svg })));
        Assert.That(await Page.Locator(".map.shown .frame text tspan").CountAsync(), Is.GreaterThan(map.Groups.Count));

        await Node("a0").FocusAsync();
        await Page.Keyboard.PressAsync("c");

        await Expect(Page.Locator(".map.shown .frame:not(.gone)")).ToHaveCountAsync(5);
        Assert.That(await CoveredCaptions(), Is.Empty);
    }

    /// <summary>Captions of which a line lies on a box.</summary>
    private Task<string[]> CoveredCaptions() => Page.EvaluateAsync<string[]>(
        """
        () => {
          const boxes = [...document.querySelectorAll(".map.shown .node:not(.gone) .box")].map(box => box.getBoundingClientRect());
          return [...document.querySelectorAll(".map.shown .frame:not(.gone) text")]
            .filter(text => {
              const { left, right, top, bottom } = text.getBoundingClientRect();
              return boxes.some(box => box.left < right && left < box.right && box.top < bottom && top < box.bottom);
            })
            .map(text => text.textContent);
        }
        """);

    /// <summary>Where the frames are, and what they say.</summary>
    private Task<string> Frames() => Page.EvaluateAsync<string>(
        """
        () => [...document.querySelectorAll(".map.shown .frame")]
          .map(each => `${each.querySelector("path").getAttribute("d")} ${each.querySelector("text").outerHTML}`).join(";")
        """);

    /// <summary>
    /// Boxes that stand in a frame though its group's name is not in their text, and those that should and do not; frames that overlap.
    /// </summary>
    private Task<string> Strangers() => Page.EvaluateAsync<string>(
        """
        () => {
          const inside = (outer, inner) =>
            inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
          const meet = (one, other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
          const frames = [...document.querySelectorAll(".map.shown .frame:not(.gone)")]
            .map(frame => [frame.getAttribute("aria-label"), frame.querySelector("path").getBoundingClientRect()]);
          const boxes = [...document.querySelectorAll(".map.shown .node:not(.gone)")]
            .map(node => [node.querySelector("title").textContent, node.querySelector(".box").getBoundingClientRect()]);
          return [
            ...frames.flatMap(([name, frame]) => boxes
              .filter(([text, box]) => text.includes(name) ? !inside(frame, box) : meet(frame, box)).map(([text]) => `${name}: ${text}`)),
            ...frames.flatMap(([name, frame], at) => frames.slice(0, at)
              .filter(([, other]) => meet(frame, other) && !inside(frame, other) && !inside(other, frame))
              .map(([other]) => `${name} on ${other}`)),
          ].join("\n");
        }
        """);

    /// <summary>A thesis with groups beneath it, two of them in a third, and statements of no group among them.</summary>
    private static ArgumentGraph Grouped(string more = "")
    {
        var map = new ArgumentGraph("m");
        map.AddGroup(new NodeGroup("outer", $"Outer{more}"));
        foreach (var name in new[] { "a", "b", "c", "d", "e" })
            map.AddGroup(new NodeGroup(name, $"Group {name}{more}") { Parent = name is "a" or "b" ? "outer" : null });
        map.Add(new Claim("thesis", "The thesis.") { IsMain = true });
        foreach (var name in new[] { "a", "x", "b", "c", "y", "d", "e" })
        {
            for (var i = 0; i < 5; i++)
            {
                string? group = name is "x" or "y" ? null : (name, i) is ("a", 0) ? "outer" : name;
                var place = group switch
                {
                    null => "none",
                    "outer" => "Outer",
                    "a" or "b" => $"Group {group} in Outer",
                    _ => $"Group {group}",
                };
                map.Add(new Claim($"{name}{i}", $"Statement {i} of {place}, which says something.") { Group = group });
                map.AddSupport(i == 0 ? "thesis" : $"{name}{(i - 1) / 2}", $"{name}{i}");
            }
        }
        map.AddSupport("c0", map.Add(new Claim("loose", "Said outside of no group.")).Id);
        map.AddSupport("b1", "d3");
        return map;
    }
}
