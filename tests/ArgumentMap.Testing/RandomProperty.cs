using System.Runtime.ExceptionServices;
using CsCheck;

namespace ArgumentMap.Testing;

/// <summary>
/// Tries a property on random samples. The samples are the same on every machine and every day, since they all come from one seed that is
/// written down here; <c>ARGUMENTMAP_SEED</c> names another seed, or asks with <c>fresh</c> for one that nobody has tried, of which each
/// run tries a quarter of the samples, since the next run has others.
/// </summary>
public static class RandomProperty
{
    private const string Variable = "ARGUMENTMAP_SEED";

    /// <summary>
    /// What every test with a random property is in, so that fresh seeds can be tried on all of them and on nothing else.
    /// </summary>
    private const string Category = "Random";

    private const ulong WrittenDown = 20240229;

#if FURTHER_TARGET
    /// <summary>What a further target does otherwise shows in a part of the samples; all of them are tried on the newest.</summary>
    private const int PartOfTarget = 5;
#else
    private const int PartOfTarget = 1;
#endif

    private const string Fresh = "fresh";

    private static readonly int Part = Environment.GetEnvironmentVariable(Variable) == Fresh ? 4 * PartOfTarget : PartOfTarget;

    private static readonly ulong Seed = Environment.GetEnvironmentVariable(Variable) switch
    {
        null or "" => WrittenDown,
        Fresh => (ulong)Random.Shared.NextInt64(),
        var named => ulong.Parse(named, System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>Asserts on <paramref name="iter"/> samples, and on that of each pinned seed: samples that once failed.
    /// The test is in the category <c>Random</c>.</summary>
    public static void ForAll<T>(this Gen<T> gen, Action<T> assert, int iter = 100, Func<T, string>? print = null, params string[] pinned)
    {
        Assert.That(TestContext.CurrentContext.Test.AllCategories(), Does.Contain(Category), $"The test lacks [Category(\"{Category}\")].");
        foreach (var seed in pinned) Try(gen, assert, PCG.Parse(seed), print);
        var random = new PCG(1, Seed);
        for (var i = 0; i < Math.Max(1, iter / Part); i++) Try(gen, assert, random, print);
    }

    public static void ForAll<T>(this Gen<T> gen, Func<T, bool> holds, int iter = 100, params string[] pinned) =>
        gen.ForAll(sample => { if (!holds(sample)) Assert.Fail("The property does not hold."); }, iter, null, pinned);

    public static void ForAll<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> assert, int iter = 100, params string[] pinned) =>
        gen.ForAll(sample => assert(sample.Item1, sample.Item2), iter, null, pinned);

    public static void ForAll<T1, T2>(this Gen<(T1, T2)> gen, Func<T1, T2, bool> holds, int iter = 100, params string[] pinned) =>
        gen.ForAll(sample => holds(sample.Item1, sample.Item2), iter, pinned);

    public static void ForAll<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> assert, int iter = 100, params string[] pinned) =>
        gen.ForAll(sample => assert(sample.Item1, sample.Item2, sample.Item3), iter, null, pinned);

    public static void ForAll<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Func<T1, T2, T3, bool> holds, int iter = 100,
        params string[] pinned) =>
        gen.ForAll(sample => holds(sample.Item1, sample.Item2, sample.Item3), iter, pinned);

    /// <summary>
    /// One sample. A failure is handed to CsCheck with its seed, which looks for a smaller one; a test that is ignored stays so.
    /// </summary>
    private static void Try<T>(Gen<T> gen, Action<T> assert, PCG random, Func<T, string>? print)
    {
        var seed = random.ToString(random.State);
        var sample = gen.Generate(random, null, out _);
        try
        {
            assert(sample);
        }
        catch (Exception failure) when (failure is not (IgnoreException or InconclusiveException))
        {
            TestContext.Out.WriteLine($"The sample of seed \"{seed}\" fails ({Variable}={Seed}): pin it as the last argument of ForAll.");
            gen.Sample(assert, seed: seed, iter: 300, threads: 1, print: print);
            ExceptionDispatchInfo.Throw(failure);
        }
    }
}
