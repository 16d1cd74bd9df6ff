using ArgumentMap.Json;
using ArgumentMap.Validation;
using BenchmarkDotNet.Attributes;

namespace ArgumentMap.Benchmarks;

/// <summary>What checking a map costs beside parsing it: the two side by side in one run, so that the ratio counts.</summary>
[InProcess]
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(5)]
public class CheckBenchmarks
{
    private ReadOnlyMemory<byte> _json;
    private ArgumentGraph _map = new("empty");

    /// <summary>The number of statements.</summary>
    [Params(20_000, 200_000)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        var map = new ArgumentGraph("large");
        map.AddSource(new SourceDocument("s", "A source"));
        for (var i = 0; i < Statements; i++)
            map.Add(new Claim($"s{i}", $"Statement {i} says something about topic {random.Next(1000)} and about {random.Next(100_000)}")
            {
                Anchors = [new TextAnchor("s", i * 10, (i * 10) + 9) { Paragraph = 1 + (i / 10) }],
                Tags = ["a", "b"],
            });
        for (var i = 1; i < Statements; i++) map.AddSupport($"s{(i - 1) / 4}", $"s{i}");
        _json = map.ToUtf8Json();
        _map = ArgumentJson.Parse(_json);
    }

    [Benchmark(Baseline = true)]
    public ArgumentGraph Parse() => ArgumentJson.Parse(_json);

    [Benchmark]
    public int Check() => _map.Validate().Count;
}
