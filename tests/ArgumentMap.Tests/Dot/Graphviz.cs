using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ArgumentMap.Tests.Dot;

/// <summary>The real Graphviz, by its program <c>dot</c>; a test that needs it is ignored where it is not on the PATH.</summary>
internal static partial class Graphviz
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>
    /// A line about the failure of the router, whose source is <c>libpath</c> (now <c>pathplan</c>) and which is called by
    /// <c>routesplines</c>.
    /// </summary>
    [GeneratedRegex(@"^(?:\S*(?:libpath|pathplan)/\S+\.c:\d+: .*|Error: in routesplines, .*|Error: lost \S+ \S+ edge)\n",
        RegexOptions.Multiline)]
    private static partial Regex RouterFailure { get; }

    /// <summary>The picture of one graph, which Graphviz must have drawn without a word of complaint.</summary>
    public static Picture Draw(string dot) => new(DrawAll(dot));

    /// <summary>
    /// The pictures, one SVG after the other, of all the graphs in a text; Graphviz must have drawn them without a word of complaint.
    /// </summary>
    public static string DrawAll(string dots) => WithoutComplaint("svg", dots);

    /// <summary>
    /// The same, except that Graphviz may fail to route a line: its router loses one now and then in a dense drawing, which says
    /// nothing about the text it was given. Anything else that it says is a complaint.
    /// </summary>
    public static string DrawAllButLostLines(string dots)
    {
        var (exitCode, output, words) = Run("svg", dots);
        var complaints = RouterFailure.Replace(words, "");
        Assert.That(complaints, Is.Empty);
        Assert.That(exitCode, words.Length > 0 ? Is.AnyOf(0, 1) : Is.Zero);
        return output;
    }

    /// <summary>Where Graphviz puts everything, without a word of complaint.</summary>
    public static Layout LayOut(string dot) => new(WithoutComplaint("json", dot));

    private static string WithoutComplaint(string format, string dots)
    {
        var (exitCode, output, complaints) = Run(format, dots);
        Assert.That(complaints, Is.Empty);
        Assert.That(exitCode, Is.Zero);
        return output;
    }

    private static (int ExitCode, string Output, string Complaints) Run(string format, string dots)
    {
        using var process = Start(format);
        var (output, complaints) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var input = Feed(process.StandardInput, dots);
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"Graphviz did not finish within {Patience}.");
        }
        Task.WaitAll(output, complaints, input);
        return (process.ExitCode, output.Result, complaints.Result);
    }

    private static Process Start(string format)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("dot", [$"-T{format}", "-Gstart=1"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = Utf8,
                StandardOutputEncoding = Utf8,
                StandardErrorEncoding = Utf8,
            })!;
        }
        catch (Win32Exception)
        {
            Assert.Ignore("There is no dot on the PATH: install Graphviz, e.g. `apt-get install graphviz`.");
            throw;
        }
    }

    /// <summary>
    /// Hands over the text; where Graphviz gives up before its end, what it then says is of interest, not the broken pipe.
    /// </summary>
    private static async Task Feed(StreamWriter input, string text)
    {
        try
        {
            await input.WriteAsync(text);
            input.Close();
        }
        catch (IOException)
        {
        }
    }
}
