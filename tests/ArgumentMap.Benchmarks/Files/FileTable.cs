using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ArgumentMap.Dot;
using ArgumentMap.Formats;
using ArgumentMap.Json;
using ArgumentMap.Validation;

namespace ArgumentMap.Benchmarks.Files;

/// <summary>
/// What reading, writing, drawing and checking cost beside what System.Text.Json takes for the same bytes: medians of time, of how much of
/// it the garbage collector took, and of the bytes allocated, all in one process. The ratio is that of the processor's time, so that it
/// holds on a busy machine too.
/// </summary>
internal static class FileTable
{
    private const int Runs = 7;

    /// <summary>Writes the table.</summary>
    public static int Run()
    {
        var small = FileMaps.Make(2_000);
        // The first calls compile the code.
        for (var i = 0; i < 60; i++)
            foreach (var step in Steps(small, small.ToUtf8Json())) step.Action();
        Console.WriteLine(
            "| statements | file: MB | step | ms | collecting: ms | processor ms | beside System.Text.Json | allocated: MB |");
        Console.WriteLine("| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var size in new[] { 2_000, 10_000, 20_000, 100_000 }) Write(size);
        return 0;
    }

    /// <summary>Writes a map to a file, to be given to the tool.</summary>
    public static int WriteMap(string file, int statements)
    {
        ArgumentJson.Write(FileMaps.Make(statements), file, new JsonWriteOptions
        {
            Limits = new MapReadOptions { MaxBytes = int.MaxValue },
        });
        return 0;
    }

    private static void Write(int size)
    {
        var json = FileMaps.Make(size).ToUtf8Json();
        var baseline = 0.0;
        foreach (var (name, isBaseline, action) in Steps(ArgumentJson.Parse(json), json))
        {
            var (time, pause, used, bytes) = Measure(action);
            if (isBaseline) baseline = used;
            var ratio = isBaseline || name is "DOT" or "checks" ? "" : (used / baseline).ToString("0.0", CultureInfo.InvariantCulture);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {size} | {json.Length / 1e6:0.0} | {name} | {time:0.0} | {pause:0.0} | {used:0.0} | {ratio} | {bytes / 1e6:0.0} |"));
        }
    }

    private static IEnumerable<(string Name, bool IsBaseline, Action Action)> Steps(ArgumentGraph map, byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var floor = new ReadFloor(json, map);
        yield return ("JsonDocument.Parse", true, () => JsonDocument.Parse(json).Dispose());
        yield return ("read", false, () => ArgumentJson.Parse(json));
        yield return ("read: the least that a reader does", false, () => floor.Read());
        yield return ("JsonDocument.WriteTo", true, () => Rewrite(document));
        yield return ("write", false, () => ArgumentJson.Write(map, Stream.Null));
        yield return ("DOT", false, () => map.WriteDot(Stream.Null));
        yield return ("checks", false, () => map.Validate());
    }

    private static void Rewrite(JsonDocument document)
    {
        using var writer = new Utf8JsonWriter(Stream.Null, new JsonWriterOptions { Indented = true });
        document.WriteTo(writer);
    }

    /// <summary>The medians. Garbage of the step before is no part of it; its own is.</summary>
    private static (double Milliseconds, double Pause, double Used, double Bytes) Measure(Action action)
    {
        var (times, pauses, used, bytes) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < Runs; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var pause = GC.GetTotalPauseDuration();
            var processor = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            action();
            times.Add(clock.Elapsed.TotalMilliseconds);
            used.Add((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
            pauses.Add((GC.GetTotalPauseDuration() - pause).TotalMilliseconds);
            bytes.Add(GC.GetTotalAllocatedBytes(precise: true) - before);
        }
        return (Median(times), Median(pauses), Median(used), Median(bytes));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
