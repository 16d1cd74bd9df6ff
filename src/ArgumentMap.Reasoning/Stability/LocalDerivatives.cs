namespace ArgumentMap.Reasoning;

/// <summary>The derivatives of each argument's strength by what it depends on directly, at given strengths. O(arguments + influences).</summary>
internal sealed class LocalDerivatives
{
    private readonly (int Source, double Derivative)[][] _derivatives;
    private readonly double[] _byBaseScore;

    public LocalDerivatives(BipolarFramework framework, GradualSemantics semantics, ReadOnlySpan<double> strengths)
    {
        _derivatives = new (int, double)[framework.Count][];
        _byBaseScore = new double[framework.Count];
        for (var argument = 0; argument < framework.Count; argument++)
            _derivatives[argument] = [.. Derive(framework, semantics, strengths, argument)];
    }

    /// <summary>What an argument depends on, and by how much.</summary>
    public (int Source, double Derivative)[] Of(int argument) => _derivatives[argument];

    public double ByBaseScore(int argument) => _byBaseScore[argument];

    private List<(int Source, double Derivative)> Derive(BipolarFramework framework, GradualSemantics semantics, ReadOnlySpan<double> strengths, int argument)
    {
        var (attackWeights, supportWeights) = (framework.CountedAttackWeights(argument, strengths), framework.CountedSupportWeights(argument, strengths));
        var attacks = Contributions(framework.AttackersOf(argument), attackWeights, strengths);
        var supports = Contributions(framework.SupportersOf(argument), supportWeights, strengths);
        var byAttack = new double[attacks.Length];
        var bySupport = new double[supports.Length];
        var start = StartOf(framework, semantics, strengths, argument);
        _byBaseScore[argument] = semantics.Gradient(start, attacks, supports, byAttack, bySupport);
        var derivatives = new List<(int, double)>();
        for (var i = 0; i < byAttack.Length; i++) derivatives.Add((framework.AttackersOf(argument)[i], byAttack[i] * attackWeights[i]));
        for (var i = 0; i < bySupport.Length; i++) derivatives.Add((framework.SupportersOf(argument)[i], bySupport[i] * supportWeights[i]));
        AddPremises(derivatives, framework, strengths, argument);
        return derivatives;
    }

    private static double[] Contributions(ReadOnlySpan<int> sources, ReadOnlySpan<double> weights, ReadOnlySpan<double> strengths)
    {
        var contributions = new double[sources.Length];
        for (var i = 0; i < contributions.Length; i++) contributions[i] = weights[i] * strengths[sources[i]];
        return contributions;
    }

    private static double StartOf(BipolarFramework framework, GradualSemantics semantics, ReadOnlySpan<double> strengths, int argument)
    {
        var premises = framework.PremisesOf(argument);
        if (premises.IsEmpty) return semantics.IgnoresBaseScores ? 1 : framework.BaseScores[argument];
        var together = 1.0;
        foreach (var premise in premises) together = framework.Linked == Conjunction.Minimum ? Math.Min(together, strengths[premise]) : together * strengths[premise];
        return together;
    }

    /// <summary>Of a product each premise has what the others come to; of a minimum the least premise, the first of several, has it all.</summary>
    private void AddPremises(List<(int, double)> derivatives, BipolarFramework framework, ReadOnlySpan<double> strengths, int argument)
    {
        var premises = framework.PremisesOf(argument);
        var lacks = new double[premises.Length];
        for (var i = 0; i < lacks.Length; i++) lacks[i] = 1 - strengths[premises[i]];
        var shares = new double[lacks.Length];
        if (framework.Linked == Conjunction.Product) ProductAggregation.ProductOfOthers(lacks, shares);
        else if (shares.Length > 0) shares[Array.IndexOf(lacks, lacks.Max())] = 1;
        for (var i = 0; i < shares.Length; i++) derivatives.Add((premises[i], _byBaseScore[argument] * shares[i]));
    }
}
