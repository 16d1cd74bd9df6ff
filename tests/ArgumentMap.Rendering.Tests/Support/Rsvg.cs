using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ArgumentMap.Rendering.Tests.Support;

/// <summary>librsvg's <c>rsvg-convert</c>; a test that needs it is ignored where it is not on the PATH.</summary>
internal static class Rsvg
{
    /// <summary>What it complains of when it draws a picture; nothing where all is well.</summary>
    public static string Faults(string svg)
    {
        using var process = Start();
        var (output, complaints) = (process.StandardOutput.BaseStream.CopyToAsync(Stream.Null), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(svg);
        process.StandardInput.Close();
        process.WaitForExit();
        output.Wait();
        return process.ExitCode == 0 ? complaints.Result : $"exit {process.ExitCode}: {complaints.Result}";
    }

    private static Process Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("rsvg-convert", ["--width", "200", "--keep-aspect-ratio"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(false),
            })!;
        }
        catch (Win32Exception)
        {
            Assert.Ignore("There is no rsvg-convert on the PATH: install it, e.g. `apt-get install librsvg2-bin`.");
            throw;
        }
    }
}
