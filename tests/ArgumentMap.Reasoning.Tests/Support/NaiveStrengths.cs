namespace ArgumentMap.Reasoning.Tests.Support;

/// <summary>Strengths straight from the definitions, all arguments from all, to compare the fast computation with.</summary>
internal static class NaiveStrengths
{
    /// <summary>The fixpoint reached from the base scores.</summary>
    public static double[] Fixpoint(BipolarFramework framework, GradualSemantics semantics, double tolerance)
    {
        var strengths = framework.BaseScores.ToArray();
        while (true)
        {
            var next = Next(framework, semantics, strengths);
            if (strengths.Zip(next, (before, after) => Math.Abs(before - after)).Max() <= tolerance) return next;
            strengths = next;
        }
    }

    /// <summary>
    /// The strengths at which rounds from the base scores come to rest, exactly as they are defined; null where they do not within as many
    /// as are allowed.
    /// </summary>
    public static double[]? Rounds(BipolarFramework framework, GradualSemantics semantics, double tolerance, int most)
    {
        var strengths = semantics.IgnoresBaseScores ? Enumerable.Repeat(1.0, framework.Count).ToArray() : framework.BaseScores.ToArray();
        for (var round = 0; round < most; round++)
        {
            var next = Next(framework, semantics, strengths);
            if (strengths.Zip(next, (before, after) => Math.Abs(before - after)).Max() <= tolerance) return strengths;
            strengths = next;
        }
        return null;
    }

    /// <summary>What the strengths make of one another.</summary>
    public static double[] Next(BipolarFramework framework, GradualSemantics semantics, double[] strengths) =>
        [.. Enumerable.Range(0, framework.Count).Select(argument => semantics.Strength(
            Start(framework, semantics, argument, strengths),
            Contributions(framework.AttackersOf(argument), framework.CountedAttackWeights(argument, strengths), strengths),
            Contributions(framework.SupportersOf(argument), framework.CountedSupportWeights(argument, strengths), strengths)))];

    private static double Start(BipolarFramework framework, GradualSemantics semantics, int argument, double[] strengths)
    {
        var premises = framework.PremisesOf(argument).ToArray().Select(premise => strengths[premise]).ToList();
        if (premises.Count == 0) return semantics.IgnoresBaseScores ? 1 : framework.BaseScores[argument];
        return framework.Linked == Conjunction.Minimum ? premises.Min() : premises.Aggregate((one, other) => one * other);
    }

    private static double[] Contributions(ReadOnlySpan<int> sources, ReadOnlySpan<double> weights, double[] strengths) =>
        [.. sources.ToArray().Zip(weights.ToArray(), (source, weight) => weight * strengths[source])];
}
