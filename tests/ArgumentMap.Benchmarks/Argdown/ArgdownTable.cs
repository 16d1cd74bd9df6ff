using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange;

namespace ArgumentMap.Benchmarks.Argdown;

/// <summary>
/// How long reading an Argdown document as a map takes, from its bytes to the map, beside the reference's model of the same document
/// (without the start of Node.js), and how much memory it takes. Each line is a process of its own, so that the peak is that document's.
/// </summary>
internal static class ArgdownTable
{
    private const int Megabyte = 1 << 20;
    private const string Reference = "tests/ArgumentMap.Interchange.Tests/Argdown/reference.mjs";

    public static int Run(double[] megabytes, double mostForReference)
    {
        Console.WriteLine("| document | map | read in | MB/s | peak memory | of the document | reference | times as fast |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var size in megabytes)
        {
            var own = Measured(size);
            var reference = size <= mostForReference && File.Exists(Reference) ? ReferenceSeconds(size) : null;
            var seconds = own["seconds"]!.GetValue<double>();
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                    $"| {size} MB | {own["nodes"]!.GetValue<int>():N0} nodes | {seconds:0.00} s | {size / seconds:0.0} "
                + $"| {own["peak"]!.GetValue<double>():0} MB | × {own["peak"]!.GetValue<double>() / size:0} | "
                    + $"{(reference is { } theirs ? $"{theirs:0.0} s" : "-")} "
                + $"| {(reference is { } known ? $"{known / seconds:0}" : "-")} |"));
        }
        return 0;
    }

    /// <summary>One document in this process, told as JSON.</summary>
    public static int RunOne(double megabytes)
    {
        var bytes = Encoding.UTF8.GetBytes(ArgdownDocument.OfLength((int)(megabytes * Megabyte)));
        var format = new ArgdownFormat();
        format.Parse(ArgdownDocument.OfLength(100_000));
        using var process = Process.GetCurrentProcess();
        GC.Collect();
        process.Refresh();
        var before = process.WorkingSet64;
        var watch = Stopwatch.StartNew();
        var map = format.Parse(bytes).Map;
        var seconds = watch.Elapsed.TotalSeconds;
        process.Refresh();
        Console.WriteLine(new JsonObject
        {
            ["seconds"] = seconds,
            ["nodes"] = map.NodeCount,
            ["peak"] = (process.PeakWorkingSet64 - before + bytes.Length) / (double)Megabyte,
        }.ToJsonString());
        return 0;
    }

    private static JsonNode Measured(double megabytes)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["argdown-one", megabytes.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        return JsonNode.Parse(process.StandardOutput.ReadToEnd())!;
    }

    private static double? ReferenceSeconds(double megabytes)
    {
        var document = ArgdownDocument.OfLength((int)(megabytes * Megabyte));
        var start = new ProcessStartInfo("node", ["--stack-size=30000", "--max-old-space-size=12000", Reference])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(new JsonArray(JsonValue.Create(document)).ToJsonString());
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode != 0
            ? null
            : JsonNode.Parse(answer.GetAwaiter().GetResult())![0]!["milliseconds"]!.GetValue<double>() / 1000;
    }
}
