using System.Diagnostics;

namespace Scripts.Tests;

/// <summary>Runs a script of this folder as its reader would, and gives what it prints.</summary>
internal static class Script
{
    public static string Run(string name)
    {
        var start = new ProcessStartInfo("dotnet", ["run", $"{name}.cs"])
        {
            WorkingDirectory = Maps.Scripts,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, $"{output}\n{errors.Result}");
        return output;
    }
}
