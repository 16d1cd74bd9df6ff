using System.ComponentModel;
using System.Diagnostics;

namespace ArgumentMap.Cli;

/// <summary>The system's browser. The file's name is handed over as one argument, past any shell.</summary>
internal static class Browser
{
    /// <exception cref="CliException">There is none to be found.</exception>
    public static void Open(string file)
    {
        var path = Path.GetFullPath(file);
        try
        {
            using var process = Process.Start(StartOf(path));
        }
        catch (Exception fault) when (fault is Win32Exception or FileNotFoundException)
        {
            throw new CliException($"no browser could be started: {fault.Message}", $"open {path} by hand");
        }
    }

    /// <summary>Windows has no program for this: its shell API looks up what .html files are opened with.</summary>
    internal static ProcessStartInfo StartOf(string path) => OperatingSystem.IsWindows()
        ? new ProcessStartInfo(path) { UseShellExecute = true }
        : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [path]) { UseShellExecute = false };
}
