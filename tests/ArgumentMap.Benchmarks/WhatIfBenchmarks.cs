using ArgumentMap.Reasoning;
using BenchmarkDotNet.Attributes;

namespace ArgumentMap.Benchmarks;

/// <summary>
/// What it costs to ask of every node of a map of 1,000 nodes what would become of the map without it, beside a naive computation that
/// labels and weighs a copy of the map without the node. Times are for one question; the goal is 1 ms.
/// </summary>
[InProcess]
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(5)]
public class WhatIfBenchmarks
{
    private const int Nodes = 1_000;
    private const int Statements = 450;

    private readonly FrameworkOptions _options = WhatIfOptions.Default.Framework;
    private ArgumentGraph _map = new("empty");
    private WhatIfSession _session = new ArgumentGraph("empty").WhatIf();
    private string[] _ids = [];

    /// <summary>Whether statements bear on each other in circles.</summary>
    [Params(false, true)]
    public bool HasCircles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        _map = new ArgumentGraph("large");
        for (var i = 0; i < Statements; i++) _map.Add(new Claim($"s{i}", "") { BaseScore = random.NextDouble() });
        while (_map.NodeCount < Nodes)
        {
            // Towards the first statements, as support runs in an article, and now and then back.
            var target = random.Next(Statements - 2);
            var premise = HasCircles && random.Next(20) == 0
                ? random.Next(Statements)
                : random.Next(target + 1, Math.Min(Statements, target + 60));
            var other = random.Next(target + 1, Statements);
            var kind = random.Next(4) == 0 ? RelationKind.Attack : RelationKind.Support;
            _map.AddRelation(kind, $"s{target}", random.Next(3) == 0 && other != premise ? [$"s{premise}", $"s{other}"] : [$"s{premise}"]);
        }
        _session = _map.WhatIf();
        _ids = [.. _map.Nodes.Select(node => node.Id)];
    }

    /// <summary>Of every twentieth node, since it takes so much longer.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Nodes / 20)]
    public double Naive()
    {
        var total = 0.0;
        foreach (var id in _ids.Where((_, i) => i % 20 == 0))
        {
            var rest = _map.Copy();
            rest.Remove(id);
            total += rest.ToLabelling(options: _options).Accepted.Count()
                + rest.ToStrengths(GradualSemantics.QuadraticEnergy, _options).Residual;
        }
        return total;
    }

    [Benchmark(OperationsPerInvoke = Nodes)]
    public int WhatIf()
    {
        var changes = 0;
        foreach (var id in _ids) changes += _session.Without(id).Changes.Count;
        return changes;
    }
}
