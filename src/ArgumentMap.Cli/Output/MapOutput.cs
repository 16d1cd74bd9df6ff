using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Losses;

namespace ArgumentMap.Cli.Output;

/// <summary>Writes maps.</summary>
internal static class MapOutput
{
    /// <summary>
    /// Writes a map in a format to a file, or to standard output for null or <c>-</c>, and tells what the format loses of it.
    /// </summary>
    /// <exception cref="CliException">
    /// The format cannot say what the map says, or not all of it where that is asked for, or the file cannot be written.
    /// </exception>
    public static void Write(MapFormat format, ArgumentGraph map, Terminal terminal, string? file, LossChoice losses,
        CancellationToken cancellation)
    {
        var summary = new LossSummary();
        try
        {
            Write(format, map, terminal, file, losses, summary, cancellation);
        }
        finally
        {
            summary.Write(terminal, format, losses);
        }
    }

    /// <summary>The same for one of many maps, which have one summary.</summary>
    public static void Write(MapFormat format, ArgumentGraph map, Terminal terminal, string? file, LossChoice losses, LossSummary summary,
        CancellationToken cancellation) => AskedQuery.Ask(() => Written(format, map, terminal, file, losses, summary, cancellation));

    private static bool Written(MapFormat format, ArgumentGraph map, Terminal terminal, string? file, LossChoice losses,
        LossSummary summary, CancellationToken cancellation)
    {
        foreach (var warning in format.WarningsOf(map, cancellation)) terminal.Error.WriteLine($"argmap: warning: {warning}");
        try
        {
            Tell(format, map, terminal, file, losses, summary, cancellation);
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

    private static void Tell(MapFormat format, ArgumentGraph map, Terminal terminal, string? file, LossChoice choice, LossSummary summary,
        CancellationToken cancellation)
    {
        if (choice.TellingOf(format) == LossTelling.None && !choice.IsStrict) return;
        var nodes = map.Statements.Count + map.Locutions.Count + map.Relations.Count;
        if (choice.LeavesOut(format, nodes))
        {
            terminal.Error.WriteLine(
                $"argmap: what {format.Name} loses of the {nodes} nodes of '{map.Id}' is not looked for; --losses summary does");
            return;
        }
        var losses = OutputTarget.IsStandard(file) ? format.LossesOf(map, cancellation) : format.LossesOf(map, file!, cancellation);
        summary.Add(losses);
        LossReport.Write(terminal, format, map, losses, choice);
        if (choice.IsStrict && losses.Count > 0)
            throw new CliException($"{format.Name} does not say all of the map '{map.Id}', and nothing is written",
                "without --strict it is written as far as the format can say it; argmap formats lists what each format loses");
    }

    /// <summary>The complaint that a format cannot say something of a map or framework.</summary>
    public static CliException Unsaid(ArgumentException fault) =>
        new(fault.Message.Split(" (Parameter ")[0].TrimEnd('.'),
            "json says everything, and apx takes any id; argmap formats lists what each format keeps or loses");
}
