using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;

namespace ArgumentMap.Cli.Output;

/// <summary>Writes maps.</summary>
internal static class MapOutput
{
    /// <summary>Writes a map in a format to a file, or to standard output for null or <c>-</c>.</summary>
    /// <exception cref="CliException">The format cannot say what the map says, or the file cannot be written.</exception>
    public static void Write(MapFormat format, ArgumentGraph map, Terminal terminal, string? file, CancellationToken cancellation) =>
        AskedQuery.Ask(() => Written(format, map, terminal, file, cancellation));

    private static bool Written(MapFormat format, ArgumentGraph map, Terminal terminal, string? file, CancellationToken cancellation)
    {
        foreach (var warning in format.WarningsOf(map, cancellation)) terminal.Error.WriteLine($"argmap: warning: {warning}");
        try
        {
            if (!OutputTarget.IsStandard(file)) OutputTarget.WriteFiles(terminal, format.FilesOf(map, file!), cancellation);
            else if (format.IsText) OutputTarget.WriteText(terminal, file, stream => format.Write(map, stream, cancellation));
            else OutputTarget.WriteBinary(terminal, file, stream => format.Write(map, stream, cancellation));
            return true;
        }
        catch (ArgumentException fault)
        {
            throw Unsaid(fault);
        }
    }

    /// <summary>The complaint that a format cannot say something of a map or framework.</summary>
    public static CliException Unsaid(ArgumentException fault) =>
        new(fault.Message.Split(" (Parameter ")[0].TrimEnd('.'), "json says everything, and apx takes any id; argmap formats lists what each format keeps or loses");
}
