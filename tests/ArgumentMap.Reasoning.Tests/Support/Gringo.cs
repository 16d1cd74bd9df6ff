using System.ComponentModel;
using System.Diagnostics;

namespace ArgumentMap.Reasoning.Tests.Support;

/// <summary>The grounder of the Potassco suite, by which ASPARTIX reads apx: the judge of what we write.</summary>
internal static class Gringo
{
    /// <summary>The facts that it reads in a text, sorted, each on a line.</summary>
    public static string[] Facts(string program)
    {
        using var gringo = Start();
        gringo.StandardInput.Write(program);
        gringo.StandardInput.Close();
        var complaints = gringo.StandardError.ReadToEndAsync();
        var facts = gringo.StandardOutput.ReadToEnd();
        gringo.WaitForExit();
        Assert.That(complaints.Result, Is.Empty, program);
        return [.. facts.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
    }

    private static Process Start()
    {
        try
        {
            var utf8 = new System.Text.UTF8Encoding(false);
            return Process.Start(new ProcessStartInfo("gringo", ["--text", "-"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = utf8,
                StandardOutputEncoding = utf8,
            })!;
        }
        catch (Win32Exception)
        {
            Assert.Ignore("There is no gringo on the PATH: install it, e.g. `apt-get install gringo`.");
            throw;
        }
    }
}
