using ArgumentMap.Reasoning;
using BenchmarkDotNet.Attributes;

namespace ArgumentMap.Benchmarks;

/// <summary>
/// What the grounded labelling costs beside a naive one, which sweeps over all arguments until nothing changes. Divide a time by arguments
/// + attacks to compare it with the goal of 3 ns each.
/// </summary>
[InProcess]
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
[WarmupCount(3)]
[IterationCount(15)]
public class GroundedBenchmarks
{
    private const int Arguments = 50_000;

    private ArgumentationFramework _framework = new ArgumentationFrameworkBuilder().Build();
    private int[][] _attackers = [];

    /// <summary>The number of attacks.</summary>
    [Params(100_000, 400_000)]
    public int Attacks { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        var builder = new ArgumentationFrameworkBuilder();
        for (var i = 0; i < Arguments; i++) builder.AddArgument($"a{i}");
        // Attacks go down a hidden order, so that nearly every argument gets a label and none stands near those it depends on.
        var order = Enumerable.Range(0, Arguments).ToArray();
        random.Shuffle(order);
        for (var i = 0; i < Attacks; i++)
        {
            var (one, other) = (random.Next(Arguments), random.Next(Arguments));
            builder.AddAttack(order[Math.Min(one, other)], order[Math.Max(one, other)]);
        }
        _framework = builder.Build();
        _attackers = [.. Enumerable.Range(0, Arguments).Select(argument => _framework.AttackersOf(argument).ToArray())];
    }

    [Benchmark(Baseline = true)]
    public int Naive()
    {
        var labels = new AcceptanceLabel[Arguments];
        for (var isChanged = true; isChanged;)
        {
            isChanged = false;
            for (var argument = 0; argument < Arguments; argument++)
            {
                if (labels[argument] != AcceptanceLabel.Undecided) continue;
                var attackers = _attackers[argument];
                if (Array.Exists(attackers, attacker => labels[attacker] == AcceptanceLabel.In)) labels[argument] = AcceptanceLabel.Out;
                else if (Array.TrueForAll(attackers, attacker => labels[attacker] == AcceptanceLabel.Out))
                    labels[argument] = AcceptanceLabel.In;
                isChanged |= labels[argument] != AcceptanceLabel.Undecided;
            }
        }
        return labels.Count(label => label == AcceptanceLabel.In);
    }

    [Benchmark]
    public FrameworkLabelling Grounded() => DungSemantics.Grounded.Label(_framework);
}
