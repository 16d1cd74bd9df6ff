using System.Diagnostics;
using System.Globalization;
using ArgumentMap.Json;

namespace ArgumentMap.Benchmarks.Questions;

/// <summary>
/// Asks <c>argmap why</c> and <c>argmap robust</c> about each of the hard maps, at the defaults, and tells what that took.
/// </summary>
internal static class QuestionTable
{
    /// <summary>Makes the maps in a folder and writes the table.</summary>
    /// <param name="argmap">The tool, as <c>dotnet build -c Release src/ArgumentMap.Cli</c> makes it.</param>
    /// <param name="folder">Where the maps go; they stay, to be asked by hand.</param>
    public static int Run(string argmap, string folder)
    {
        if (!File.Exists(argmap))
        {
            Console.Error.WriteLine($"There is no {argmap}: dotnet build -c Release src/ArgumentMap.Cli");
            return 2;
        }
        Directory.CreateDirectory(folder);
        Console.WriteLine("| map | why: seconds | why: MB | robust: seconds | robust: MB | cut short |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | --- |");
        foreach (var (name, make) in QuestionMaps.All)
        {
            var file = Path.Combine(folder, $"{name}.json");
            if (!File.Exists(file)) ArgumentJson.Write(make(), file);
            var (why, robust) = (Ask(argmap, "why", file), Ask(argmap, "robust", file));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {why.Seconds:0.0} | {why.Megabytes:0} | {robust.Seconds:0.0} | {robust.Megabytes:0} | {(why.IsCut ? "why " : "")}{(robust.IsCut ? "robust" : "")} |"));
        }
        return 0;
    }

    private static (double Seconds, double Megabytes, bool IsCut) Ask(string argmap, string command, string file)
    {
        var start = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(argmap, [command, file, "c0"]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(5))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has ended in between.
            }
        }
        if (process.ExitCode != 0) throw new InvalidOperationException($"argmap {command} {file} c0 ended with {process.ExitCode}.");
        return (start.Elapsed.TotalSeconds, peak / 1e6, output.Result.Contains("cut short", StringComparison.Ordinal));
    }
}
