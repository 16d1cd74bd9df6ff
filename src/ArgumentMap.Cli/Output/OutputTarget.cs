using System.Text;
using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;

namespace ArgumentMap.Cli.Output;

/// <summary>Where a command writes: standard output, or a file that is replaced whole or not at all.</summary>
internal static class OutputTarget
{
    private static readonly string[] NamesOfStandardOutput = ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    /// <summary>What is written does not take the place of what it is made from.</summary>
    /// <exception cref="CliException">The output is one of the inputs.</exception>
    public static void CheckIsNoInput(string? output, IEnumerable<string> inputs)
    {
        if (!IsStandard(output)
            && inputs.Any(input => input != InputFiles.Standard && Path.GetFullPath(input) == Path.GetFullPath(output!)))
            throw new CliException($"'{output}' is the input", "name another file with --output");
    }

    public static bool IsStandard(string? file) => file is null || NamesOfStandardOutput.Contains(file);

    /// <summary>Writes a text to a file, or to standard output for null or <c>-</c>; a terminal is never steered by it.</summary>
    public static void WriteText(Terminal terminal, string? file, Action<Stream> write)
    {
        if (IsStandard(file) && terminal.IsTerminal)
        {
            using var text = new MemoryStream();
            write(text);
            terminal.Out.Write(Encoding.UTF8.GetString(text.GetBuffer().AsSpan(0, (int)text.Length)));
            return;
        }
        Write(terminal, file, write);
    }

    /// <summary>Writes bytes that no terminal can show to a file, or to standard output for null or <c>-</c>.</summary>
    /// <exception cref="CliException">Standard output is a terminal.</exception>
    public static void WriteBinary(Terminal terminal, string? file, Action<Stream> write)
    {
        if (IsStandard(file) && terminal.IsTerminal)
            throw new CliException("a terminal cannot show this format", "name a file with --output, or send the output to one with >");
        Write(terminal, file, write);
    }

    /// <summary>Writes files that belong together: all or none.</summary>
    public static void WriteFiles(Terminal terminal, IReadOnlyList<MapFile> files, CancellationToken cancellation)
    {
        var current = files[0].Path;
        try
        {
            foreach (var file in files)
            {
                current = file.Path;
                if (Path.GetDirectoryName(Path.GetFullPath(file.Path)) is { } folder) Directory.CreateDirectory(folder);
            }
            terminal.Files.Write(files, path => current = path, cancellation);
        }
        catch (Exception fault) when (FileFault.Is(fault))
        {
            throw FileFault.OfWriting(current, fault);
        }
    }

    private static void Write(Terminal terminal, string? file, Action<Stream> write)
    {
        if (IsStandard(file)) WriteStandard(terminal, write);
        else WriteFiles(terminal, [new MapFile(file!, (stream, _) => write(stream))], CancellationToken.None);
    }

    private static void WriteStandard(Terminal terminal, Action<Stream> write)
    {
        terminal.Out.Flush();
        try
        {
            using var output = terminal.OpenOutput();
            write(output);
            output.Flush();
        }
        catch (IOException fault)
        {
            throw new CliException($"{Terminal.OutputName} cannot be written: {FileFault.Reason(fault)}");
        }
    }
}
