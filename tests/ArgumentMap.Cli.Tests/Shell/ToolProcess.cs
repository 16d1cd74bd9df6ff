using System.Diagnostics;

namespace ArgumentMap.Cli.Tests.Shell;

/// <summary>The tool as a process of its own.</summary>
internal static class ToolProcess
{
    /// <summary>How long anything may take that should be done at once, on a machine with much else to do.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "argmap.dll");

    public static Process Start(IEnumerable<string> args) => Started("dotnet", [Tool, .. args]);

    /// <summary>Runs the tool with its standard output on a device.</summary>
    public static (int Code, string Error) RunInto(string device, IEnumerable<string> args) =>
        Ended(Started("sh", ["-c", $"exec dotnet \"$@\" > {device}", "sh", Tool, .. args]));

    public static (int Code, string Error) Run(IEnumerable<string> args) => Ended(Start(args));

    /// <summary>Runs the tool as a user whom nothing belongs to, by whichever program there is for that.</summary>
    public static (int Code, string Error) RunAsNobody(IEnumerable<string> args) =>
        Ended(Started("/usr/bin/env", [.. NobodysProgram()!, "dotnet", Tool, .. args]));

    /// <summary>Whether this process is root's, for whom the rights of files mean nothing, and can start others that are not.</summary>
    public static bool CanRunAsNobody => Environment.IsPrivilegedProcess && OperatingSystem.IsLinux() && NobodysProgram() is not null
        && Ended(Started("/usr/bin/env", [.. NobodysProgram()!, "test", "-r", Tool])).Code == 0;

    private static string[]? NobodysProgram() =>
        IsThere("setpriv") ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        : IsThere("runuser") ? ["runuser", "-u", "nobody", "--"]
        : null;

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    private static Process Started(string program, string[] args) => Process.Start(
        new ProcessStartInfo(program, args) { RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true })!;

    private static (int Code, string Error) Ended(Process process)
    {
        using (process)
        {
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEnd();
            output.GetAwaiter().GetResult();
            process.WaitForExit();
            return (process.ExitCode, error);
        }
    }
}
