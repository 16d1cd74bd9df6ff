namespace ArgumentMap.Reasoning;

/// <summary>A gradual semantics made of an aggregation and an influence.</summary>
/// <param name="name">The name that files and commands use.</param>
/// <param name="source">Where it is defined.</param>
/// <typeparam name="TAggregation">What attackers and supporters come to.</typeparam>
/// <typeparam name="TInfluence">How that moves the base score.</typeparam>
internal sealed class GradualSemantics<TAggregation, TInfluence>(string name, string source) : GradualSemantics(name, source)
    where TAggregation : struct, IAggregation
    where TInfluence : struct, IInfluence
{
    /// <inheritdoc/>
    public override double Strength(double baseScore, ReadOnlySpan<double> attacks, ReadOnlySpan<double> supports) =>
        TInfluence.Strength(baseScore, Energy(attacks, supports));

    /// <inheritdoc/>
    public override double Gradient(
        double baseScore, ReadOnlySpan<double> attacks, ReadOnlySpan<double> supports, Span<double> byAttack, Span<double> bySupport)
    {
        if (byAttack.Length != attacks.Length) throw new ArgumentException("There is one derivative for each attacker.", nameof(byAttack));
        if (bySupport.Length != supports.Length)
            throw new ArgumentException("There is one derivative for each supporter.", nameof(bySupport));
        var energy = Energy(attacks, supports);
        var byEnergy = TInfluence.ByEnergy(baseScore, energy);
        TAggregation.Gradient(attacks, byAttack);
        foreach (ref var derivative in byAttack) derivative *= -byEnergy;
        if (!TAggregation.CountsSupports) bySupport.Clear();
        else TAggregation.Gradient(supports, bySupport);
        foreach (ref var derivative in bySupport) derivative *= byEnergy;
        return TInfluence.ByBaseScore(baseScore, energy);
    }

    internal override StrengthSolver SolverFor(BipolarFramework framework, StrengthOptions options) =>
        new StrengthSolver<TAggregation, TInfluence>(framework, options, IgnoresBaseScores);

    private static double Energy(ReadOnlySpan<double> attacks, ReadOnlySpan<double> supports) =>
        TAggregation.Energy(Total(attacks), Total(supports));

    private static double Total(ReadOnlySpan<double> contributions)
    {
        var total = TAggregation.Start;
        foreach (var contribution in contributions) total = TAggregation.Add(total, contribution);
        return total;
    }
}
