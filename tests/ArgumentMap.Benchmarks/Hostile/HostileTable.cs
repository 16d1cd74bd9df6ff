using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Json;
using ArgumentMap.Testing.Hostile;

namespace ArgumentMap.Benchmarks.Hostile;

/// <summary>
/// Hands the hostile maps, in their full sizes or others, to the tool: every format that is written and every command that reads a map. A
/// run ends well with an answer or with a complaint in a line; whatever else comes of it is a fault and makes the exit code 1. So does a
/// run that takes the processor or the memory of a machine that others work on: it is ended there. A chain of 100,000 steps is to take
/// seconds.
/// </summary>
internal static class HostileTable
{
    private const long MostBytes = 4_000_000_000;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>NODE is a statement of the map, MAP its file.</summary>
    private static readonly string[][] Commands =
    [
        ["check"], ["check", "--format", "sarif"], ["show"], ["report"], ["report", "--format", "html"], ["query", "any"],
        ["query", "supports*(claim)"], ["stats"], ["accept"], ["accept", "--semantics", "carneades"], ["strength"], ["why", "NODE"],
        ["whatif", "--remove", "NODE"], ["robust"], ["merge"], ["diff", "MAP"], ["fmt", "--check"], ["view", "-o", "-"],
        ["convert", "--to", "i23"], ["convert", "--to", "bag"], ["convert", "--to", "apx"], ["convert", "--to", "tgf"],
    ];

    /// <summary>Makes the maps in a folder and writes the table.</summary>
    /// <param name="argmap">The tool, as <c>dotnet build -c Release src/ArgumentMap.Cli</c> makes it.</param>
    /// <param name="folder">Where the maps go; they stay, to be tried by hand.</param>
    /// <param name="only">A part of the names of the maps to try; empty for all.</param>
    /// <param name="call">How the calls to try begin, such as <c>convert</c>; empty for all.</param>
    /// <param name="steps">How many steps and things beside each other; null for the full sizes.</param>
    public static int Run(string argmap, string folder, string only, string call, int? steps)
    {
        var sizes = steps is { } few ? HostileSizes.Full with { Steps = few, Parallel = few } : HostileSizes.Full;
        if (!File.Exists(argmap))
        {
            Console.Error.WriteLine($"There is no {argmap}: dotnet build -c Release src/ArgumentMap.Cli");
            return 2;
        }
        Directory.CreateDirectory(folder);
        Console.WriteLine("| map | call | seconds of the processor | MB | ends with |");
        Console.WriteLine("| --- | --- | ---: | ---: | --- |");
        var faults = 0;
        foreach (var hostile in HostileMaps.All.Where(hostile => hostile.Name.Contains(only, StringComparison.Ordinal)))
        {
            var (file, node) = Written(hostile, sizes, folder);
            foreach (var words in Calls(file, node, Path.Combine(folder, "out")))
                if (Shown(words).StartsWith(call, StringComparison.Ordinal) && !Try(hostile.Name, argmap, words)) faults++;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nfaults: {faults}"));
        return faults == 0 ? 0 : 1;
    }

    private static (string File, string Node) Written(HostileMap hostile, HostileSizes sizes, string folder)
    {
        var file = Path.Combine(folder, $"{hostile.Name.Replace(' ', '-')}.json");
        var map = hostile.Make(sizes);
        ArgumentJson.Write(map, file, new JsonWriteOptions { Limits = new MapReadOptions { MaxBytes = int.MaxValue } });
        return (file, map.Statements.FirstOrDefault()?.Id ?? "none");
    }

    private static IEnumerable<string[]> Calls(string file, string node, string output) =>
        ToolFormats.Within(MapReadOptions.Default).Where(format => format.CanWrite)
            .Select(format => (string[])["convert", file, "--to", format.Name, "-o", output + format.Extensions[0], "--max-size", "2G"])
            .Concat(Commands.Select(words =>
                (string[])[words[0], file, .. words.Skip(1).Select(word => Named(word, file, node)), "--max-size", "2G"]));

    private static string Named(string word, string file, string node) => word switch
    {
        "NODE" => node,
        "MAP" => file,
        _ => word,
    };

    private static bool Try(string name, string argmap, string[] call)
    {
        var start = new ProcessStartInfo(argmap, call) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var error = process.StandardError.ReadToEndAsync();
        var (used, peak, isEnded) = (TimeSpan.Zero, 0L, false);
        while (!process.WaitForExit(20))
        {
            try
            {
                process.Refresh();
                (used, peak) = (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
            {
                // It has ended in between.
            }
            if (isEnded || (used < Longest && peak < MostBytes)) continue;
            isEnded = true;
            process.Kill();
        }
        output.Wait();
        var complaint = isEnded ? "takes too much" : error.Result.Split('\n')[0];
        var isGood = process.ExitCode is 0 or 1 || (process.ExitCode == 2 && complaint.StartsWith("argmap: ", StringComparison.Ordinal));
        var end = process.ExitCode == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{process.ExitCode}: {complaint}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {Shown(call)} | {used.TotalSeconds:0.0} | {peak / 1e6:0} | {(isGood ? "" : "FAULT ")}{end[..Math.Min(end.Length, 160)]} |"));
        return isGood;
    }

    private static string Shown(string[] call) =>
        string.Join(' ', call.Take(1).Concat(call.Skip(2).TakeWhile(word => word is not ("-o" or "--max-size"))));
}
