using System.Runtime.CompilerServices;

namespace ArgumentMap.Reasoning;

/// <summary>
/// The derivatives of each argument's strength by what it depends on directly, at given strengths; of an argument found when it is first
/// asked for, since most bear on nothing that is asked. O(its influences and premises).
/// </summary>
internal sealed class LocalDerivatives
{
    private readonly BipolarFramework _framework;
    private readonly GradualSemantics _semantics;
    private readonly double[] _strengths;
    private readonly bool[] _isKnown;
    private readonly double[] _byInfluence;
    private readonly double[] _byPremise;
    private readonly double[] _byBaseScore;
    private double[] _contributions = [];

    public LocalDerivatives(BipolarFramework framework, GradualSemantics semantics, ReadOnlySpan<double> strengths)
    {
        (_framework, _semantics, _strengths) = (framework, semantics, strengths.ToArray());
        _isKnown = new bool[framework.Count];
        _byBaseScore = new double[framework.Count];
        _byInfluence = new double[framework.InfluenceCount];
        _byPremise = new double[framework.Premises.Values.Length];
    }

    /// <summary>By the strength of each that bears on an argument, in the order of the framework's influences.</summary>
    public ReadOnlySpan<double> ByInfluences(int argument)
    {
        Know(argument);
        return RowOf(_framework.Influences, _byInfluence, argument);
    }

    /// <summary>By the strength of each premise of an argument.</summary>
    public ReadOnlySpan<double> ByPremises(int argument)
    {
        Know(argument);
        return RowOf(_framework.Premises, _byPremise, argument);
    }

    public double ByBaseScore(int argument)
    {
        Know(argument);
        return _byBaseScore[argument];
    }

    private static Span<double> RowOf(CompressedRows rows, double[] values, int argument) =>
        values.AsSpan(rows.Starts[argument], rows[argument].Length);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Know(int argument)
    {
        if (_isKnown[argument]) return;
        _isKnown[argument] = true;
        var derivatives = RowOf(_framework.Influences, _byInfluence, argument);
        var sources = _framework.Influences[argument];
        var attackWeights = _framework.CountedAttackWeights(argument, _strengths);
        var supportWeights = _framework.CountedSupportWeights(argument, _strengths);
        if (_contributions.Length < sources.Length) _contributions = new double[sources.Length];
        var contributions = _contributions.AsSpan(0, sources.Length);
        var attacks = attackWeights.Length;
        for (var i = 0; i < sources.Length; i++)
            contributions[i] = (i < attacks ? attackWeights[i] : supportWeights[i - attacks]) * _strengths[sources[i]];
        _byBaseScore[argument] = _semantics.Gradient(StartOf(argument), contributions[..attacks], contributions[attacks..],
            derivatives[..attacks], derivatives[attacks..]);
        for (var i = 0; i < sources.Length; i++) derivatives[i] *= i < attacks ? attackWeights[i] : supportWeights[i - attacks];
        if (!_framework.PremisesOf(argument).IsEmpty) DeriveByPremises(argument);
    }

    private double StartOf(int argument)
    {
        var premises = _framework.PremisesOf(argument);
        if (premises.IsEmpty) return _semantics.IgnoresBaseScores ? 1 : _framework.BaseScores[argument];
        var together = 1.0;
        foreach (var premise in premises)
            together = _framework.Linked == Conjunction.Minimum ? Math.Min(together, _strengths[premise]) : together * _strengths[premise];
        return together;
    }

    /// <summary>
    /// Of a product each premise has what the others come to; of a minimum the least premise, the first of several, has it all.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DeriveByPremises(int argument)
    {
        var premises = _framework.PremisesOf(argument);
        var shares = RowOf(_framework.Premises, _byPremise, argument);
        var lacks = new double[premises.Length];
        for (var i = 0; i < lacks.Length; i++) lacks[i] = 1 - _strengths[premises[i]];
        if (_framework.Linked == Conjunction.Product) ProductAggregation.ProductOfOthers(lacks, shares);
        else shares[Array.IndexOf(lacks, lacks.Max())] = 1;
        foreach (ref var share in shares) share *= _byBaseScore[argument];
    }
}
