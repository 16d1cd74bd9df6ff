using System.Text;
using ArgumentMap.Json;

namespace ArgumentMap.Cli;

/// <summary>Where a run of the tool reads and writes; tests give it strings.</summary>
internal sealed record Terminal(Func<Stream> OpenInput, Func<Stream> OpenOutput, TextWriter Out, TextWriter Error)
{
    /// <summary>How many columns a line has; wide where the output is no terminal.</summary>
    public int Width { get; init; } = 160;

    /// <summary>Whether colours and progress are welcome.</summary>
    public bool IsRich { get; init; }

    /// <summary>How large a map may be that is read or written, as the command line asks for it.</summary>
    public JsonReadOptions Limits { get; set; } = JsonReadOptions.Default;

    /// <summary>Whether standard error is a terminal, where a line may come and go.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The process's own streams. Colour is off where output is redirected or <c>NO_COLOR</c> is set (no-color.org).</summary>
    public static Terminal Current()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var isTerminal = !Console.IsOutputRedirected;
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = isTerminal, NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
        return new Terminal(Console.OpenStandardInput, Console.OpenStandardOutput, output, error)
        {
            Width = isTerminal ? Math.Max(40, Console.WindowWidth) : 160,
            ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            IsRich = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }
}
