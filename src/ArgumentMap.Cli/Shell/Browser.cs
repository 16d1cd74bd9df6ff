using System.ComponentModel;
using System.Diagnostics;

namespace ArgumentMap.Cli;

/// <summary>The system's browser. The file's name is handed over as one argument, past any shell.</summary>
internal static class Browser
{
    /// <summary>A starter that finds no browser says so at once; one that stays for the browser's sake has found it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <exception cref="CliException">There is none to be found.</exception>
    public static void Open(string file)
    {
        var path = Path.GetFullPath(file);
        try
        {
            using var process = Process.Start(StartOf(path));
            if (process is not null && process.WaitForExit(Patience) && process.ExitCode != 0)
                throw NoBrowser(path, $"the system's starter ended with code {process.ExitCode}");
        }
        catch (Exception fault) when (fault is Win32Exception or FileNotFoundException)
        {
            throw NoBrowser(path, fault.Message);
        }
    }

    private static CliException NoBrowser(string path, string why) => new($"no browser could be started: {why}", $"open {path} by hand");

    /// <summary>Windows has no program for this: its shell API looks up what .html files are opened with.</summary>
    internal static ProcessStartInfo StartOf(string path) => OperatingSystem.IsWindows()
        ? new ProcessStartInfo(path) { UseShellExecute = true }
        : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [path]) { UseShellExecute = false };
}
