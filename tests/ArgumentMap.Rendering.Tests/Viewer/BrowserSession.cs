using Microsoft.Playwright;

namespace ArgumentMap.Rendering.Tests.Viewer;

/// <summary>
/// One Chromium for all browser tests: the one that CHROMIUM names, Debian's, or one on the PATH, rather one without what shows windows,
/// which is faster. Never downloaded.
/// </summary>
[SetUpFixture]
public class BrowserSession
{
    private const string Variable = "CHROMIUM";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static Task<IBrowser>? _browser;
    private static IPlaywright? _playwright;

    /// <summary>The browser, started on first use; ignores the test where there is none.</summary>
    public static Task<IBrowser> Browser()
    {
        if (Find() is not { } path)
        {
            Assert.Ignore($"There is no Chromium: install it, e.g. `apt-get install chromium`, or name one in {Variable}.");
            throw new InvalidOperationException();
        }
        return _browser ??= Start(path);
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        if (_browser is not null) await (await _browser).CloseAsync();
        _playwright?.Dispose();
    }

    private static async Task<IBrowser> Start(string path)
    {
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments, Headless = true });
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return File.Exists(named) ? named : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Prepend("/usr/bin");
        string[] names = OperatingSystem.IsWindows() ? ["chrome.exe", "chromium.exe"]
            : ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
        return folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
