using System.ComponentModel;
using System.Diagnostics;

namespace ArgumentMap.Interchange.Tests.GraphML;

/// <summary>Runs a script that needs NetworkX.</summary>
internal static class Python
{
    private const string Missing = "There is no NetworkX: install it, e.g. `apt-get install python3-networkx`.";

    /// <summary>What the script prints.</summary>
    public static string Run(string script, params string[] args)
    {
        if (Start("import networkx", []).Code != 0) Assert.Ignore(Missing);
        var (code, output, complaints) = Start(script, args);
        Assert.That(code, Is.Zero, complaints);
        return output;
    }

    private static (int Code, string Output, string Complaints) Start(string script, string[] args)
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
            Assert.Ignore(Missing);
            throw;
        }
    }
}
