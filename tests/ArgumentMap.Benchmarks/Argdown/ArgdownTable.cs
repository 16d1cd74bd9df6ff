using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Interchange;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Benchmarks.Argdown;

/// <summary>
/// How long an Argdown document takes from its bytes to its syntax, to what it says and to a map, beside what the reference takes for the
/// same (without the start of Node.js), and how much memory it takes. Each line is a process of its own, so that the peak is its own.
/// </summary>
internal static class ArgdownTable
{
    private const int Megabyte = 1 << 20;
    private const string Reference = "tests/ArgumentMap.Interchange.Tests/Argdown/reference.mjs";

    private static readonly (string Stage, Func<byte[], int> Read, string Processes)[] Stages =
    [
        ("syntax", bytes => Parser.Parse(Input(bytes).Text).Tokens.Count, "parse-input"),
        ("content", bytes => ContentReader.Read(Input(bytes)).Statements.Count, "parse-input,build-model"),
        ("map", bytes => new ArgdownFormat().Parse(bytes).Map.NodeCount, "parse-input,build-model,build-map"),
    ];

    public static int Run(double[] megabytes, double mostForReference)
    {
        Console.WriteLine("| document | to its | there are | read in | MB/s | peak memory | of the document | reference | times as fast |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var size in megabytes)
            foreach (var (stage, _, processes) in Stages)
            {
                var own = Measured(size, stage);
                var theirs = size <= mostForReference && File.Exists(Reference) ? ReferenceSeconds(size, processes) : null;
                var (seconds, peak) = (own["seconds"]!.GetValue<double>(), own["peak"]!.GetValue<double>());
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {size} MB | {stage} | {own["count"]!.GetValue<int>():N0} | {seconds:0.00} s | {size / seconds:0.0} | {peak:0} MB ")
                    + string.Create(CultureInfo.InvariantCulture,
                    $"| × {peak / size:0} | {(theirs is { } known ? $"{known:0.0} s | {known / seconds:0}" : "- | -")} |"));
            }
        return 0;
    }

    /// <summary>One document in this process, told as JSON: how many tokens, statements or nodes it has, and what they took.</summary>
    public static int RunOne(double megabytes, string stage)
    {
        var read = Stages.First(known => known.Stage == stage).Read;
        var bytes = Encoding.UTF8.GetBytes(ArgdownDocument.OfLength((int)(megabytes * Megabyte)));
        read(Encoding.UTF8.GetBytes(ArgdownDocument.OfLength(100_000)));
        using var process = Process.GetCurrentProcess();
        GC.Collect();
        process.Refresh();
        var before = process.WorkingSet64;
        var watch = Stopwatch.StartNew();
        var count = read(bytes);
        var seconds = watch.Elapsed.TotalSeconds;
        process.Refresh();
        Console.WriteLine(new JsonObject
        {
            ["seconds"] = seconds,
            ["count"] = count,
            ["peak"] = (process.PeakWorkingSet64 - before + bytes.Length) / (double)Megabyte,
        }.ToJsonString());
        return 0;
    }

    private static MapInput Input(byte[] bytes) => new(bytes, null, MapReadOptions.Default);

    private static JsonNode Measured(double megabytes, string stage)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["argdown-one", megabytes.ToString(CultureInfo.InvariantCulture), stage])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        return JsonNode.Parse(process.StandardOutput.ReadToEnd())!;
    }

    private static double? ReferenceSeconds(double megabytes, string processes)
    {
        var document = ArgdownDocument.OfLength((int)(megabytes * Megabyte));
        var start = new ProcessStartInfo("node", ["--stack-size=30000", "--max-old-space-size=12000", Reference, processes])
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
