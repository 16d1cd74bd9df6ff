using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Testing;

namespace ArgumentMap.Benchmarks.Formats;

/// <summary>
/// Gives each format that can be read broken files, made of whole ones, and tells what came of them: a map that can be written again, or a
/// fault with its place. Anything else is kept in a folder, to be looked at.
/// </summary>
internal static class FuzzTable
{
    /// <summary>Longer files are left out: a fault shows in short ones as well, and sooner.</summary>
    private const int MostBytes = 20_000;

    /// <summary>Each takes milliseconds; a busy machine may halt it for a second or two.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    /// <summary>Writes the table.</summary>
    /// <param name="inputs">How many files to try at the least, in all.</param>
    /// <param name="seed">Where the series starts.</param>
    /// <param name="budget">When to stop, however many are left.</param>
    /// <param name="folder">Where inputs go that are no map and no fault.</param>
    public static int Run(int inputs, int seed, TimeSpan budget, string folder)
    {
        var clock = Stopwatch.StartNew();
        var formats = ToolFormats.Within(MapReadOptions.Default).Where(format => format.CanRead).ToList();
        var each = (inputs + formats.Count - 1) / formats.Count;
        var rows = new ConcurrentDictionary<string, FuzzRow>();
        Parallel.ForEach(formats, format => rows[format.Name] = Try(format, each, seed, () => clock.Elapsed > budget, folder));
        Console.WriteLine("| format | whole files | inputs | read | refused | slowest: ms | most allocated: MB | other |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var format in formats) Console.WriteLine(rows[format.Name]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{rows.Values.Sum(row => row.Inputs):N0} inputs in {clock.Elapsed.TotalSeconds:0} s, seed {seed}"));
        return rows.Values.Any(row => row.Other > 0 || row.Inputs == 0) ? 1 : 0;
    }

    private static FuzzRow Try(MapFormat format, int count, int seed, Func<bool> isOver, string folder)
    {
        var files = Whole(format);
        var row = new FuzzRow(format.Name, files.Count);
        if (files.Count == 0) return row;
        foreach (var bytes in Mutations.Of(files, count, seed))
        {
            if (isOver()) break;
            var start = Stopwatch.GetTimestamp();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var fault = Read(format, bytes, row);
            var time = Stopwatch.GetElapsedTime(start);
            row.Inputs++;
            row.Slowest = time > row.Slowest ? time : row.Slowest;
            row.Allocated = Math.Max(row.Allocated, GC.GetAllocatedBytesForCurrentThread() - before);
            if (fault is null && time < Slow) continue;
            row.Other++;
            Directory.CreateDirectory(folder);
            var name = Path.Combine(folder, $"{format.Name}-{row.Other}");
            File.WriteAllBytes(name, bytes);
            File.WriteAllText(name + ".txt", fault?.ToString() ?? $"It took {time}.");
        }
        return row;
    }

    private static Exception? Read(MapFormat format, byte[] bytes, FuzzRow row)
    {
        try
        {
            var map = format.Parse(bytes, "broken").Map;
            row.Read++;
            format.ToBytes(map);
            return null;
        }
        catch (MapFormatException)
        {
            row.Refused++;
            return null;
        }
        catch (ArgumentException) when (format.IsView)
        {
            // A framework's format says which maps it cannot say.
            return null;
        }
        catch (Exception fault) // Whatever else comes out of a reader is what is looked for.
        {
            return fault;
        }
    }

    /// <summary>What others have written, the tests' own files, and the five maps as the format writes them.</summary>
    private static List<byte[]> Whole(MapFormat format)
    {
        var found = Repositories()
            .SelectMany(root => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Where(file => new FileInfo(file).Length is > 0 and < MostBytes).Select(File.ReadAllBytes)
            .Where(bytes => format.LooksLike(bytes)).Take(200);
        var written = Directory.EnumerateFiles(Repository.Find("samples/PakistanRussia/maps"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => new Json.JsonFormat().TryRead(file, out var read, out _) ? Written(format, read.Map) : null).OfType<byte[]>();
        return [.. found, .. written.Where(bytes => bytes.Length < 10 * MostBytes).Take(2), Written(format, Plain()) ?? []];
    }

    /// <summary>A map that every framework's format can say.</summary>
    private static ArgumentGraph Plain()
    {
        var map = new ArgumentGraph("plain");
        for (var i = 0; i < 6; i++) map.AddClaim($"{i + 1}", $"Statement {i + 1}.");
        for (var i = 1; i < 6; i++) map.AddAttack($"{i}", $"{i + 1}");
        return map;
    }

    private static byte[]? Written(MapFormat format, ArgumentGraph map)
    {
        try
        {
            return format.CanWrite ? format.ToBytes(map) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Repositories() =>
        ((string[])[Repository.Find("tests"), Repository.Find("../shared/fixtures")]).Where(Directory.Exists);
}
