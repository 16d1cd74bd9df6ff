using Microsoft.Playwright;

namespace ArgumentMap.Rendering.Tests.Viewer;

/// <summary>
/// A page in the browser, watched: no script error, no complaint on the console, and no request may leave it. Tests with the same kind of
/// screen share a tab.
/// </summary>
public abstract class ViewerTests
{
    private static readonly Dictionary<object, IPage> Tabs = [];
    private static readonly List<string> Complaints = [];
    private static string _own = "";

    protected IPage Page { get; private set; } = null!;

    [TearDown]
    public async Task Leave()
    {
        var complaints = Complaints.ToArray();
        _own = "about:blank";
        if (Page is not null)
        {
            await Page.GotoAsync(_own);
            await Page.EmulateMediaAsync(new() { Media = Media.Null });
        }
        Complaints.Clear();
        Assert.That(complaints, Is.Empty);
    }

    /// <summary>Opens a page and waits until it is alive.</summary>
    protected async Task Open(string address, int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light,
        bool isPhone = false, bool hasScript = true, string isAlive = ".map.shown .ring")
    {
        Page = await Tab(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            HasTouch = isPhone,
            IsMobile = isPhone,
            DeviceScaleFactor = isPhone ? 2 : 1,
            JavaScriptEnabled = hasScript,
        });
        _own = address.Split('#')[0];
        await Page.GotoAsync(address);
        if (hasScript) await Page.Locator(isAlive).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    private static async Task<IPage> Tab(BrowserNewContextOptions options)
    {
        var key = (options.ViewportSize!.Width, options.ViewportSize.Height, options.ColorScheme, options.IsMobile,
            options.JavaScriptEnabled);
        if (Tabs.TryGetValue(key, out var known)) return known;
        var tab = await (await (await BrowserSession.Browser()).NewContextAsync(options)).NewPageAsync();
        tab.SetDefaultTimeout(5000);
        tab.Console += (_, message) => Complain(message.Type is "error" or "warning", $"console: {message.Text}");
        tab.PageError += (_, error) => Complain(true, $"error: {error}");
        tab.Request += (_, request) => Complain(request.Url.Split('#')[0] != _own, $"request: {request.Url}");
        tab.Dialog += (_, dialog) => Complain(true, $"dialog: {dialog.Message}");
        return Tabs[key] = tab;
    }

    private static void Complain(bool isOne, string complaint)
    {
        if (isOne) Complaints.Add(complaint);
    }

    protected ILocator Node(string id) => Page.Locator($".map.shown .node[data-id='{id}']");

    /// <summary>A filter's check box.</summary>
    protected ILocator Choice(string name) => Page.Locator("#filters").GetByRole(AriaRole.Checkbox, new() { Name = name });

    /// <summary>How large the picture is shown.</summary>
    protected Task<double> Scale() =>
        Page.EvaluateAsync<double>("() => new DOMMatrix(getComputedStyle(document.querySelector('.map.shown svg')).transform).a");

    /// <summary>The id of the chosen statement.</summary>
    protected async Task<string> Chosen() => (await Page.Locator(".map.shown .node.chosen").GetAttributeAsync("data-id"))!;

    /// <summary>
    /// Waits for a statement to be the chosen one: a link chooses when the address has changed, a little after the click.
    /// </summary>
    protected Task ExpectChosen(string id) =>
        Assertions.Expect(Page.Locator(".map.shown .node.chosen")).ToHaveAttributeAsync("data-id", id);

    /// <summary>Whether a statement's whole box is on the screen, and nothing lies over its middle.</summary>
    protected Task<bool> IsInView(string id) => Page.EvaluateAsync<bool>(
        """
        id => {
          const node = [...document.querySelectorAll(".map.shown .node")].find(each => each.dataset.id === id);
          const box = node.querySelector(".box").getBoundingClientRect();
          const frame = document.querySelector("#maps").getBoundingClientRect();
          const isInside = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
          return isInside && node.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
        }
        """,
        id);

    /// <summary>The height of a statement's letters on the screen, in pixels.</summary>
    protected Task<double> TextHeight(string id) => Page.EvaluateAsync<double>(
        """
        id => {
          const svg = document.querySelector(".map.shown svg");
          const text = [...svg.querySelectorAll(".node")].find(each => each.dataset.id === id).querySelector("text");
          return parseFloat(getComputedStyle(text).fontSize) * new DOMMatrix(getComputedStyle(svg).transform).a;
        }
        """,
        id);

    protected async Task Shoot(string name)
    {
        Directory.CreateDirectory(ViewerSamples.Screenshots);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(ViewerSamples.Screenshots, $"{name}.png") });
    }
}
