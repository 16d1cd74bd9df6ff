using System.Collections.Concurrent;
using System.Globalization;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Conversion;

/// <summary>
/// Writes many maps into a folder, on all cores. No more maps are in memory than are being written. A faulty file is told and left out, and
/// the rest is written; messages come in the order of the files.
/// </summary>
internal sealed class FolderConversion(Terminal terminal, MapConversion conversion, string folder)
{
    private readonly MapLoader _shared = new(terminal);

    /// <returns>The exit code: bad where any file was left out.</returns>
    /// <exception cref="CliException">Two files would be written to one.</exception>
    public int Run(IReadOnlyList<string> inputs, CancellationToken cancellation)
    {
        if (File.Exists(folder)) throw new CliException($"'{folder}' is a file", "several maps need a folder to go to");
        var files = OutputFiles.For(Maps(inputs), folder, conversion.Format, terminal.Formats());
        var (all, bad, done) = (new LossSummary(), 0, 0);
        using (var progress = new ProgressLine(terminal, Stage(done, files.Count)))
        {
            foreach (var outcome in Outcomes(files, cancellation))
            {
                if (outcome.Messages.Length > 0) progress.Say(() => terminal.RawError.Write(outcome.Messages));
                if (!outcome.IsDone) bad++;
                all.Add(outcome.Losses);
                progress.Tell(Stage(++done, files.Count));
            }
        }
        all.Write(terminal, conversion.Format, conversion.Losses);
        if (bad == 0) return ExitCode.Done;
        terminal.Error.WriteLine($"argmap: {Number(bad)} of {Number(files.Count)} files could not be converted");
        return ExitCode.Bad;
    }

    /// <summary>A load-balancing partitioner hands out one file at a time, so that none waits while a core is free.</summary>
    private ParallelQuery<Outcome> Outcomes(IReadOnlyList<(string Input, string Output)> files, CancellationToken cancellation) =>
        Partitioner.Create(files, EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .WithCancellation(cancellation)
            .Select(file => Convert(file.Input, file.Output, cancellation));

    private Outcome Convert(string input, string output, CancellationToken cancellation)
    {
        using var messages = new StringWriter(CultureInfo.InvariantCulture);
        messages.NewLine = "\n";
        var own = terminal.WithErrorTo(messages);
        var losses = new LossSummary();
        try
        {
            var loader = input == InputFiles.Standard ? _shared : new MapLoader(own);
            conversion.Write(own, loader, input, output, losses, cancellation);
            return new Outcome(true, messages.ToString(), losses);
        }
        catch (Exception fault) when (CommandFault.Is(fault))
        {
            own.Error.WriteLine(CommandFault.MessageOf(fault, input));
            return new Outcome(false, messages.ToString(), losses);
        }
    }

    /// <summary>The files, and for a corpus those of its maps; each once.</summary>
    private List<string> Maps(IReadOnlyList<string> inputs)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. inputs.SelectMany(input => IsCorpus(input) ? InCorpus(input) : [input])
            .Where(file => seen.Add(file == InputFiles.Standard ? file : Path.GetFullPath(file)))];
    }

    private IEnumerable<string> InCorpus(string file)
    {
        var read = _shared.LoadCorpusQuietly(file);
        if (read.Corpus.Links.Count > 0)
            terminal.Error.WriteLine($"argmap: warning: {Counted.Of(read.Corpus.Links.Count, "link")} of {file} "
                + $"{(read.Corpus.Links.Count == 1 ? "is" : "are")} in none of its maps; argmap merge writes one map with the links");
        return read.Maps.Select(map => map.File).OfType<string>();
    }

    /// <summary>A file that cannot be read is told when its turn comes.</summary>
    private bool IsCorpus(string file)
    {
        try
        {
            return _shared.IsCorpus(file);
        }
        catch (Exception fault) when (CommandFault.Is(fault))
        {
            return false;
        }
    }

    private static string Stage(int done, int count) => $"converting: {Number(done)} of {Number(count)} files";

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private sealed record Outcome(bool IsDone, string Messages, LossSummary Losses);
}
