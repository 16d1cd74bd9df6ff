using System.Diagnostics;
using System.Globalization;
using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Json;
using ArgumentMap.Testing.Hostile;

namespace ArgumentMap.Benchmarks.Hostile;

/// <summary>
/// Hands the hostile maps, in their full sizes, to the tool: every format that is written and every command that reads a map. A run ends
/// well with an answer or with a complaint in a line; whatever else comes of it is a fault and makes the exit code 1.
/// </summary>
internal static class HostileTable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private static readonly string[][] Commands =
    [
        ["check"], ["check", "--format", "sarif"], ["show"], ["report"], ["report", "--format", "html"], ["query", "any"], ["stats"],
        ["accept"], ["strength"], ["why", "NODE"], ["whatif", "--remove", "NODE"], ["robust"], ["merge"],
    ];

    /// <summary>Makes the maps in a folder and writes the table.</summary>
    /// <param name="argmap">The tool, as <c>dotnet build -c Release src/ArgumentMap.Cli</c> makes it.</param>
    /// <param name="folder">Where the maps go; they stay, to be tried by hand.</param>
    /// <param name="only">A part of the names of the maps to try; empty for all.</param>
    public static int Run(string argmap, string folder, string only)
    {
        if (!File.Exists(argmap))
        {
            Console.Error.WriteLine($"There is no {argmap}: dotnet build -c Release src/ArgumentMap.Cli");
            return 2;
        }
        Directory.CreateDirectory(folder);
        Console.WriteLine("| map | call | seconds | MB | ends with |");
        Console.WriteLine("| --- | --- | ---: | ---: | --- |");
        var faults = 0;
        foreach (var hostile in HostileMaps.All.Where(hostile => hostile.Name.Contains(only, StringComparison.Ordinal)))
        {
            var (file, node) = Written(hostile, folder);
            foreach (var call in Calls(file, node, Path.Combine(folder, "out")))
                if (!Try(hostile.Name, argmap, call)) faults++;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nfaults: {faults}"));
        return faults == 0 ? 0 : 1;
    }

    private static (string File, string Node) Written(HostileMap hostile, string folder)
    {
        var file = Path.Combine(folder, $"{hostile.Name.Replace(' ', '-')}.json");
        var map = hostile.Make(HostileSizes.Full);
        ArgumentJson.Write(map, file, new JsonWriteOptions { Limits = new MapReadOptions { MaxBytes = int.MaxValue } });
        return (file, map.Statements.FirstOrDefault()?.Id ?? "none");
    }

    private static IEnumerable<string[]> Calls(string file, string node, string output) =>
        ToolFormats.Within(MapReadOptions.Default).Where(format => format.CanWrite)
            .Select(format => (string[])["convert", file, "--to", format.Name, "-o", output + format.Extensions[0], "--max-size", "2G"])
            .Concat(Commands.Select(words =>
                (string[])[words[0], file, .. words.Skip(1).Select(word => word == "NODE" ? node : word), "--max-size", "2G"]));

    private static bool Try(string name, string argmap, string[] call)
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo(argmap, call) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(20))
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
            if (clock.Elapsed > Longest) process.Kill();
        }
        output.Wait();
        var complaint = error.Result.Split('\n')[0];
        var isGood = process.ExitCode is 0 or 1 || (process.ExitCode == 2 && complaint.StartsWith("argmap: ", StringComparison.Ordinal));
        var end = process.ExitCode == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{process.ExitCode}: {complaint}");
        var words = string.Join(' ', call.Take(1).Concat(call.Skip(2).TakeWhile(word => word is not ("-o" or "--max-size"))));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {words} | {clock.Elapsed.TotalSeconds:0.0} | {peak / 1e6:0} | {(isGood ? "" : "FAULT ")}{end[..Math.Min(end.Length, 160)]} |"));
        return isGood;
    }
}
