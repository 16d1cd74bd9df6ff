using System.ComponentModel;
using System.Diagnostics;

namespace PakistanRussia;

/// <summary>Graphviz's own <c>dot</c>, where it is on the PATH.</summary>
internal static class Graphviz
{
    public static bool IsInstalled { get; private set; } = true;

    /// <summary>Draws a DOT file; false where there is no Graphviz.</summary>
    /// <exception cref="IOException">Graphviz is there and fails.</exception>
    public static bool TryRender(string dotFile, string svgFile)
    {
        if (!IsInstalled) return false;
        try
        {
            using var process = Process.Start(new ProcessStartInfo("dot", ["-Tsvg", "-Gstart=1", "-o", svgFile, dotFile]) { RedirectStandardError = true })!;
            var complaint = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? true : throw new IOException($"Graphviz could not draw {dotFile}: {complaint}");
        }
        catch (Win32Exception)
        {
            return IsInstalled = false;
        }
    }
}
