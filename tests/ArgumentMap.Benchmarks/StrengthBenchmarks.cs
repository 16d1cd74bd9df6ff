using ArgumentMap.Reasoning;
using BenchmarkDotNet.Attributes;

namespace ArgumentMap.Benchmarks;

/// <summary>
/// What quadratic energy strengths cost beside a naive computation, which iterates over all arguments at once from dictionaries by id, as
/// the definition reads. Without circles the goal is 12 ms for 100,000 arguments and 200,000 relations; with circles, 4 ms for 10,000 and
/// 20,000 at 1e-9.
/// </summary>
[InProcess]
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
[WarmupCount(3)]
[IterationCount(15)]
public class StrengthBenchmarks
{
    private BipolarFramework _framework = new BipolarFrameworkBuilder().Build();
    private Dictionary<string, List<(string Source, double Sign)>> _influences = [];

    /// <summary>Whether the framework has circles.</summary>
    [Params(false, true)]
    public bool HasCircles { get; set; }

    private int Arguments => HasCircles ? 10_000 : 100_000;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        var builder = new BipolarFrameworkBuilder();
        for (var i = 0; i < Arguments; i++) builder.AddArgument($"a{i}", random.NextDouble());
        for (var i = 0; i < 2 * Arguments; i++)
        {
            var (one, other) = (random.Next(Arguments), random.Next(Arguments));
            if (!HasCircles && one == other) continue;
            var (from, to) = HasCircles ? (one, other) : (Math.Max(one, other), Math.Min(one, other));
            if (random.Next(2) == 0) builder.AddAttack(from, to);
            else builder.AddSupport(from, to);
        }
        _framework = builder.Build();
        _influences = Enumerable.Range(0, Arguments).ToDictionary(argument => _framework.Ids[argument], Influences);
        Console.WriteLine($"// {StrengthResult.Of(_framework, GradualSemantics.QuadraticEnergy).Iterations} rounds");
    }

    [Benchmark(Baseline = true)]
    public double Naive()
    {
        var strengths = new Dictionary<string, double>();
        for (var i = 0; i < Arguments; i++) strengths[_framework.Ids[i]] = _framework.BaseScores[i];
        for (var residual = 1.0; residual > 1e-9;)
        {
            residual = 0;
            var next = new Dictionary<string, double>();
            for (var i = 0; i < Arguments; i++)
            {
                var id = _framework.Ids[i];
                var energy = 0.0;
                foreach (var (source, sign) in _influences[id]) energy += sign * strengths[source];
                next[id] = QuadraticInfluence.Strength(_framework.BaseScores[i], energy);
                residual = Math.Max(residual, Math.Abs(next[id] - strengths[id]));
            }
            strengths = next;
        }
        return strengths["a0"];
    }

    [Benchmark]
    public StrengthResult Strengths() => StrengthResult.Of(_framework, GradualSemantics.QuadraticEnergy);

    private List<(string Source, double Sign)> Influences(int argument) =>
    [
        .. _framework.AttackersOf(argument).ToArray().Select(attacker => (_framework.Ids[attacker], -1.0)),
        .. _framework.SupportersOf(argument).ToArray().Select(supporter => (_framework.Ids[supporter], 1.0)),
    ];
}
