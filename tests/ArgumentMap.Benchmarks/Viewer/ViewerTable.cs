using System.Diagnostics;
using System.Globalization;
using ArgumentMap.Rendering;
using Microsoft.Playwright;

namespace ArgumentMap.Benchmarks.Viewer;

/// <summary>
/// What the page costs in Chromium: its size, how long it takes until the map can be worked with, the memory of its script, and how long 95
/// of 100 frames take at the most while the picture is dragged, the whole of it on the screen and at the size at which it is read.
/// </summary>
internal static class ViewerTable
{
    private const string Variable = "CHROMIUM";

    private const string Pan =
        """
        async zoom => {
          const frame = () => new Promise(requestAnimationFrame);
          if (zoom) document.querySelector("#zoom-fit").click();
          else document.querySelector("#zoom-thesis").click();
          for (let wait = 0; wait < 60; wait++) await frame();
          const stage = document.querySelector(".map.shown");
          const send = (type, x, y) =>
            stage.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX: x, clientY: y, bubbles: true, buttons: 1 }));
          stage.setPointerCapture = () => {};
          send("pointerdown", 700, 450);
          const times = [];
          for (let step = 0, before = await frame(); step < 60; step++) {
            send("pointermove", 700 + 6 * (step < 30 ? step : 60 - step), 450 + 4 * (step < 30 ? step : 60 - step));
            const now = await frame();
            times.push(now - before);
            before = now;
          }
          send("pointerup", 700, 450);
          return times;
        }
        """;

    /// <summary>Writes the table.</summary>
    /// <param name="sizes">How many statements the maps have.</param>
    public static async Task<int> RunAsync(params int[] sizes)
    {
        var chromium = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : "/usr/bin/chromium";
        if (!File.Exists(chromium))
        {
            Console.Error.WriteLine($"There is no {chromium}: install Chromium or name one in {Variable}.");
            return 2;
        }
        using var playwright = await Playwright.CreateAsync();
        Console.WriteLine(
            "| statements | page: MB | written: s | alive: s | script heap: MB | frames dragged whole: ms | dragged near: ms |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var size in sizes) await WriteAsync(playwright, chromium, size);
        return 0;
    }

    private static async Task WriteAsync(IPlaywright playwright, string chromium, int size)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(".artifacts", "viewer")).FullName, $"{size}.html");
        var clock = Stopwatch.StartNew();
        Make(size).WriteHtml(file);
        var written = clock.Elapsed.TotalSeconds;
        string[] arguments = ["--no-sandbox", "--enable-precise-memory-info"];
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = arguments });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        page.SetDefaultTimeout(120_000);
        clock.Restart();
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        await page.Locator(".map.shown .ring").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        var alive = clock.Elapsed.TotalSeconds;
        var heap = await page.EvaluateAsync<double>("() => performance.memory.usedJSHeapSize / 1e6");
        var (whole, near) = (await page.EvaluateAsync<double[]>(Pan, true), await page.EvaluateAsync<double[]>(Pan, false));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {size} | {new FileInfo(file).Length / 1e6:0.0} | {written:0.0} | {alive:0.0} | {heap:0} | {Late(whole):0} | {Late(near):0} |"));
    }

    /// <summary>
    /// A map of the shape that arguments have: a thesis, reasons and objections in branches, and now and then a reason for two things.
    /// </summary>
    private static ArgumentGraph Make(int statements)
    {
        const string Text = "What is said in this place is about as long as a statement of an article is, number";
        var random = new Random(1);
        var map = new ArgumentGraph("large") { Title = "A large map" };
        for (var i = 0; i < statements; i++)
            map.Add<Statement>(i % 3 == 1
                ? new Evidence($"s{i}", $"{Text} {i}.")
                : new Claim($"s{i}", $"{Text} {i}.") { IsMain = i == 0 });
        for (var i = 1; i < statements; i++)
        {
            var kind = random.Next(5) == 0 ? RelationKind.Attack : RelationKind.Support;
            var above = random.Next(i / 4, Math.Max(1, i / 2));
            map.AddRelation(kind, $"s{above}", $"s{i}");
            if (i % 50 == 0) map.AddRelation(RelationKind.Support, $"s{above / 2}", $"s{i}");
        }
        return map;
    }

    private static double Late(double[] times) => times.Order().ElementAt(times.Length * 95 / 100);
}
