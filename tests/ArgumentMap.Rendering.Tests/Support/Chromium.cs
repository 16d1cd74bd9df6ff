using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ArgumentMap.Rendering.Tests.Support;

/// <summary>Debian's Chromium without a window; a test that needs it is ignored where it is not on the PATH.</summary>
internal static class Chromium
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The document that a page becomes when its scripts have run.</summary>
    public static string Dom(string html)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["page.html"], html);
        return Run("--dump-dom", $"--user-data-dir={folder["profile"]}", new Uri(folder["page.html"]).AbsoluteUri);
    }

    private static string Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var (output, complaints) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"Chromium did not finish within {Patience}.");
        }
        Assert.That(process.ExitCode, Is.Zero, () => complaints.Result);
        return output.Result;
    }

    private static Process Start(string[] arguments)
    {
        try
        {
            return Process.Start(
                new ProcessStartInfo("chromium",
                    ["--headless", "--no-sandbox", "--disable-gpu", "--force-device-scale-factor=1", .. arguments])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    StandardOutputEncoding = Encoding.UTF8,
                })!;
        }
        catch (Win32Exception)
        {
            Assert.Ignore("There is no chromium on the PATH: install it, e.g. `apt-get install chromium`.");
            throw;
        }
    }
}
