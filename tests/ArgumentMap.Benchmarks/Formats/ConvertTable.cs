using System.Diagnostics;
using System.Globalization;
using ArgumentMap.Benchmarks.Files;
using ArgumentMap.Interchange;

namespace ArgumentMap.Benchmarks.Formats;

/// <summary>Converts many AIF files with the tool, in one process, beside one process for each of some of them.</summary>
internal static class ConvertTable
{
    /// <summary>How many are converted one by one; the rest would only take longer.</summary>
    private const int Sample = 50;

    /// <summary>Makes the files in a folder and writes the table.</summary>
    /// <param name="count">How many files.</param>
    /// <param name="argmap">The tool, as <c>dotnet build -c Release src/ArgumentMap.Cli</c> makes it.</param>
    /// <param name="folder">Where the files go; it is made anew.</param>
    public static int Run(int count, string argmap, string folder)
    {
        if (!File.Exists(argmap))
        {
            Console.Error.WriteLine($"There is no {argmap}: dotnet build -c Release src/ArgumentMap.Cli");
            return 2;
        }
        var (input, output) = (Path.Combine(folder, "aif"), Path.Combine(folder, "json"));
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(output);
        var bytes = Make(input, count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count:N0} AIF files, {bytes / 1e6:0} MB, on {Environment.ProcessorCount} cores"));
        Console.WriteLine("| | files | seconds | processor: seconds | files a second | peak: MB |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        var all = Convert(argmap, input, "-o", output);
        if (Directory.GetFiles(output).Length != count) throw new InvalidOperationException("Not every file was converted.");
        Write("one process", count, all.Seconds, all.Used, all.Megabytes);
        var single = Directory.EnumerateFiles(input).Order(StringComparer.Ordinal).Take(Sample)
            .Select(file => Convert(argmap, file, "-o", Path.Combine(folder, "one.json"))).ToList();
        Write("one process a file", single.Count, single.Sum(run => run.Seconds), single.Sum(run => run.Used),
            single.Max(run => run.Megabytes));
        return 0;
    }

    private static void Write(string way, int count, double seconds, double used, double peak) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {way} | {count} | {seconds:0.0} | {used:0.0} | {count / seconds:0} | {peak:0} |"));

    /// <summary>Maps of 10 to 40 statements, as those of a corpus of dialogues are.</summary>
    private static long Make(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        var aif = new AifFormat();
        byte[][] kinds = [.. Enumerable.Range(10, 31).Select(statements => aif.ToBytes(FileMaps.Make(statements)))];
        var bytes = 0L;
        for (var i = 0; i < count; i++)
        {
            var kind = kinds[i % kinds.Length];
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"nodeset{i}.json")), kind);
            bytes += kind.Length;
        }
        return bytes;
    }

    /// <summary>The processor's time holds on a busy machine too.</summary>
    private static (double Seconds, double Used, double Megabytes) Convert(string argmap, params string[] args)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(argmap, ["convert", "--from", "aif", "--to", "json", .. args]);
        var (peak, used) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(5))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
                used = process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                // It has ended in between.
            }
        }
        if (process.ExitCode != 0) throw new InvalidOperationException($"argmap convert {args[0]} ended with {process.ExitCode}.");
        return (clock.Elapsed.TotalSeconds, used.TotalSeconds, peak / 1e6);
    }
}
