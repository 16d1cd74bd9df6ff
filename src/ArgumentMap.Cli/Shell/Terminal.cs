using System.Text;
using ArgumentMap.Formats;

namespace ArgumentMap.Cli;

/// <summary>Where a run of the tool reads and writes; tests give it strings.</summary>
/// <param name="OpenInput">Opens standard input.</param>
/// <param name="OpenOutput">Opens standard output for bytes.</param>
/// <param name="Raw">Standard output for the tool's own colours and tables.</param>
/// <param name="RawError">Standard error.</param>
internal sealed record Terminal(Func<Stream> OpenInput, Func<Stream> OpenOutput, TextWriter Raw, TextWriter RawError)
{
    /// <summary>What messages call it.</summary>
    public const string OutputName = "standard output";

    /// <summary>How much is gathered for one call of the system.</summary>
    private const int BufferSize = 32768;

    private const string ErrorName = "standard error";

    /// <summary>Standard output for text: what a map says cannot steer the terminal.</summary>
    public TextWriter Out { get; } = new VisibleWriter(Raw, OutputName);

    /// <summary>Standard error, for messages: nothing that they quote can steer the terminal.</summary>
    public TextWriter Error { get; private init; } = new VisibleWriter(RawError, ErrorName);

    /// <summary>The files that are being written.</summary>
    public PendingFiles Files { get; } = new();

    /// <summary>How many columns a line has; wide where the output is no terminal.</summary>
    public int Width { get; init; } = 160;

    /// <summary>Whether standard output is a terminal.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether colours and progress are welcome.</summary>
    public bool IsRich { get; init; }

    /// <summary>How large a map may be that is read or written, as the command line asks for it.</summary>
    public MapReadOptions Limits { get; set; } = MapReadOptions.Default;

    /// <summary>The name of the format of what is read, as the command line asks for it; null where the input tells.</summary>
    public string? From { get; set; }

    /// <summary>Told each file that another names as a part of what it says, before it is looked for; null where nobody asks.</summary>
    public Action<string>? Sought { get; init; }

    /// <summary>Whether standard error is a terminal, where a line may come and go.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>
    /// The process's own streams. Colour is off where output is redirected, <c>NO_COLOR</c> is set (no-color.org) or the terminal has none
    /// (<c>TERM=dumb</c>).
    /// </summary>
    public static Terminal Current()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var isTerminal = !Console.IsOutputRedirected;
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8, BufferSize) { AutoFlush = isTerminal, NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
        return new Terminal(Console.OpenStandardInput, Console.OpenStandardOutput, output, error)
        {
            Width = isTerminal ? Math.Max(40, Console.WindowWidth) : 160,
            IsTerminal = isTerminal,
            ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            IsRich = isTerminal && IsColourful(Environment.GetEnvironmentVariable("NO_COLOR"), Environment.GetEnvironmentVariable("TERM")),
        };
    }

    public static bool IsColourful(string? noColor, string? term) => string.IsNullOrEmpty(noColor) && term != "dumb";

    /// <summary>The same with another place for messages, which are gathered there.</summary>
    public Terminal WithErrorTo(TextWriter writer) => this with { RawError = writer, Error = new VisibleWriter(writer, ErrorName) };

    /// <summary>Writes text in a colour, where colours are welcome.</summary>
    /// <param name="color">The numbers of an SGR sequence (ECMA-48, 8.3.117), such as <c>1;34</c>.</param>
    /// <param name="text">The text.</param>
    public void WriteColored(string color, string text)
    {
        if (IsRich) Raw.Write($"\u001b[{color}m");
        Out.Write(text);
        if (IsRich) Raw.Write("\u001b[0m");
    }

    /// <summary>Gives the terminal back as it was, where a command was stopped amid its colours or its progress.</summary>
    public void Restore()
    {
        if (!IsRich) return;
        using var output = OpenOutput();
        output.Write("\u001b[0m\u001b[?25h"u8);
    }
}
