using System.ComponentModel;
using System.Diagnostics;

namespace ArgumentMap.Interchange.Tests;

/// <summary>Runs a script that needs a library of Python.</summary>
internal static class Python
{
    /// <summary>What the script prints.</summary>
    /// <param name="library">The library, such as <c>networkx</c>; without it the test is ignored.</param>
    /// <param name="script">The script.</param>
    /// <param name="args">What it is called with.</param>
    public static string Run(string library, string script, params string[] args)
    {
        if (Start($"import {library}", [])?.Code != 0)
            Assert.Ignore($"Python has no {library}: install it, e.g. `apt-get install python3-{library}`.");
        var (code, output, complaints) = Start(script, args)!.Value;
        Assert.That(code, Is.Zero, complaints);
        return output;
    }

    private static (int Code, string Output, string Complaints)? Start(string script, string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", ["-c", script, .. args])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var complaints = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, complaints.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
