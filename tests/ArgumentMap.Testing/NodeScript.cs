using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ArgumentMap.Testing;

/// <summary>
/// A script that Node.js runs once for many inputs; a test that needs it is ignored where Node.js or its package is not installed.
/// </summary>
public static class NodeScript
{
    /// <summary>What a script writes for what it is given.</summary>
    /// <param name="arguments">The script, after Node's own options and before its arguments.</param>
    /// <param name="input">What it is given.</param>
    /// <param name="missing">What to install, for the message.</param>
    public static string Run(IEnumerable<string> arguments, string input, string missing)
    {
        using var node = Start(arguments, missing);
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        node.StandardInput.Write(input);
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.That(node.ExitCode, Is.Zero, () => errors.Result);
        return output.Result;
    }

    /// <summary>A script that is running, with its standard input, output and errors at hand.</summary>
    /// <param name="arguments">The script, after Node's own options and before its arguments.</param>
    /// <param name="missing">What to install, for the message.</param>
    public static Process Start(IEnumerable<string> arguments, string missing)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = Encoding.UTF8,
            })!;
        }
        catch (Win32Exception)
        {
            Assert.Ignore($"There is no node on the PATH: install Node.js. {missing}");
            throw;
        }
    }
}
