using System.Runtime.CompilerServices;

namespace ArgumentMap.Reasoning;

/// <summary>
/// The strengths under one semantics. An argument outside circles is computed once. The strengths of a circle are computed from one
/// another, all at once, from the base scores on, until they settle, together with those that change on the way
/// (<see cref="RoundBlocks"/>): the answer is that of rounds over the whole framework. Where they go round (Brent's cycle detection) or
/// take too long, they are integrated as a dynamical system instead, dσ/dt = f(σ) − σ from the base scores on, to where it comes to rest.
/// </summary>
/// <remarks>
/// Sources: N. Potyka, Continuous dynamical systems for weighted bipolar argumentation (2018); N. Potyka, Extending modular semantics for
/// bipolar weighted argumentation (2019). A round of a circle costs O(its arguments + what bears on them).
/// </remarks>
internal sealed class StrengthSolver<TAggregation, TInfluence> : StrengthSolver
    where TAggregation : struct, IAggregation
    where TInfluence : struct, IInfluence
{
    private readonly StrengthOptions _options;
    private readonly bool _takesLeast;
    private readonly int[] _influenceStarts;
    private readonly int[] _supportStarts;
    private readonly int[] _sources;
    private readonly double[] _weights;
    private readonly bool[]? _areAgain;
    private readonly int[] _premiseStarts;
    private readonly int[] _premises;
    private readonly bool[] _hasSettled;
    private readonly int[] _roundsBefore;
    private double[] _next = [];
    private double[] _mark = [];

    public StrengthSolver(BipolarFramework framework, StrengthOptions options, bool ignoresBaseScores) : base(framework, ignoresBaseScores)
    {
        _options = options;
        _takesLeast = framework.Linked == Conjunction.Minimum;
        (_influenceStarts, _sources) = framework.Influences.Arrays;
        (_premiseStarts, _premises) = framework.Premises.Arrays;
        _supportStarts = framework.SupportStarts;
        _weights = framework.Weights;
        _areAgain = framework.AreAgain;
        _hasSettled = new bool[Order.CircleCount];
        _roundsBefore = new int[Order.CircleCount];
    }

    public override void SolveAll(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Blocks is null)
        {
            foreach (var argument in Order.Members) Strengths[argument] = StrengthOf(argument);
            return;
        }
        for (var block = 0; block < Blocks.Count; block++) Settle(block, cancellationToken);
        for (var component = 0; component < Order.Count; component++) Solve(component, cancellationToken);
    }

    public override void Settle(int block, CancellationToken cancellationToken)
    {
        var rounds = new Rounds(Order, Blocks!, block, this);
        var count = rounds.Run(_options, cancellationToken);
        foreach (var component in Blocks!.ComponentsOf(block))
            if (Order.CircleOf(component) is >= 0 and var circle)
                (_hasSettled[circle], _roundsBefore[circle]) = (rounds.HasSettled(component), count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Solve(int component, CancellationToken cancellationToken)
    {
        var circle = Order.CircleOf(component);
        if (circle < 0)
        {
            var only = Order.StatesOf(component)[0];
            Strengths[only] = StrengthOf(only);
            return;
        }
        var iterated = new StrengthSummary(StrengthStatus.NotConverged, double.PositiveInfinity, _roundsBefore[circle], 0);
        var isAlone = Blocks!.BlockOf(component) < 0;
        if (isAlone) Restart(component);
        if (isAlone || _hasSettled[circle]) iterated = Iterate(component, _roundsBefore[circle], cancellationToken);
        Summaries[circle] = iterated.Status == StrengthStatus.Converged
            ? iterated
            : Integrate(component, iterated.Iterations, cancellationToken);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override double StrengthOf(int argument)
    {
        if (Removed[argument]) return 0;
        if (_areAgain is not null) return StrengthWithRepeats(argument, _areAgain);
        var strengths = Strengths;
        var sources = _sources;
        var weights = _weights;
        var at = _influenceStarts[argument];
        var attacks = TAggregation.Start;
        for (var end = _supportStarts[argument]; at < end; at++) attacks = TAggregation.Add(attacks, weights[at] * strengths[sources[at]]);
        var supports = TAggregation.Start;
        for (var end = _influenceStarts[argument + 1]; at < end; at++)
            supports = TAggregation.Add(supports, weights[at] * strengths[sources[at]]);
        return TInfluence.Strength(StartOf(argument), TAggregation.Energy(attacks, supports));
    }

    /// <summary>The same where some influences say again what the one before says: of each run the strongest counts.</summary>
    private double StrengthWithRepeats(int argument, bool[] areAgain)
    {
        var attacks = Sum(_influenceStarts[argument], _supportStarts[argument]);
        var supports = Sum(_supportStarts[argument], _influenceStarts[argument + 1]);
        return TInfluence.Strength(StartOf(argument), TAggregation.Energy(attacks, supports));

        double Sum(int at, int end)
        {
            var sum = TAggregation.Start;
            while (at < end)
            {
                var strongest = _weights[at] * Strengths[_sources[at]];
                for (at++; at < end && areAgain[at]; at++) strongest = Math.Max(strongest, _weights[at] * Strengths[_sources[at]]);
                sum = TAggregation.Add(sum, strongest);
            }
            return sum;
        }
    }

    /// <summary>
    /// Rounds from the strengths as they are. They end before the one that would change no strength by more than the tolerance, so that the
    /// residual is that of the strengths that stay.
    /// </summary>
    private StrengthSummary Iterate(int component, int roundsBefore, CancellationToken cancellationToken)
    {
        var states = Order.StatesOf(component);
        if (_next.Length < states.Length) (_next, _mark) = (new double[states.Length], new double[states.Length]);
        var next = _next.AsSpan(0, states.Length);
        var mark = _mark.AsSpan(0, states.Length);
        mark.Fill(double.NaN);
        PassOn(component);
        var residual = double.PositiveInfinity;
        for (var (round, nextMark) = (1, 1); round <= _options.MaxIterations; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            residual = Advance(component, next);
            if (residual <= _options.Tolerance) return new StrengthSummary(StrengthStatus.Converged, residual, roundsBefore + round, 0);
            Set(component, next);
            if (IsBackAt(mark, next)) return new StrengthSummary(StrengthStatus.NotConverged, residual, roundsBefore + round, 0);
            if (round != nextMark) continue;
            next.CopyTo(mark);
            nextMark *= 2;
        }
        return new StrengthSummary(StrengthStatus.NotConverged, residual, roundsBefore + _options.MaxIterations, 0);
    }

    /// <summary>
    /// One round: what the states of a circle make of one another. Returns by how much the one that would move most would.
    /// </summary>
    private double Advance(int component, Span<double> next)
    {
        var states = Order.StatesOf(component);
        var residual = 0.0;
        for (var i = 0; i < states.Length; i++)
        {
            next[i] = StrengthOf(states[i]);
            residual = Math.Max(residual, Math.Abs(next[i] - Strengths[states[i]]));
        }
        return residual;
    }

    /// <summary>
    /// Whether the strengths are where they once were, though they have not settled: a thousand times nearer than the tolerance asks.
    /// </summary>
    private bool IsBackAt(ReadOnlySpan<double> mark, ReadOnlySpan<double> strengths)
    {
        for (var i = 0; i < mark.Length; i++)
            if (!(Math.Abs(mark[i] - strengths[i]) <= _options.Tolerance / 1000)) return false;
        return true;
    }

    private StrengthSummary Integrate(int component, int rounds, CancellationToken cancellationToken)
    {
        var states = Order.StatesOf(component);
        Restart(component);
        var strengths = new double[states.Length];
        for (var i = 0; i < strengths.Length; i++) strengths[i] = Strengths[states[i]];
        var integration = new DormandPrince(strengths.Length, (state, derivative) => Derive(component, state, derivative));
        var (_, steps) = integration.Rest(strengths, _options.Tolerance, _options.MaxIntegrationSteps, cancellationToken);
        foreach (ref var strength in strengths.AsSpan()) strength = Math.Clamp(strength, 0, 1);
        Set(component, strengths);
        var residual = Advance(component, strengths);
        var status = residual <= _options.Tolerance ? StrengthStatus.OscillatedThenIntegrated : StrengthStatus.NotConverged;
        return new StrengthSummary(status, residual, rounds, steps);
    }

    private void Derive(int component, ReadOnlySpan<double> state, Span<double> derivative)
    {
        Set(component, state);
        var states = Order.StatesOf(component);
        for (var i = 0; i < states.Length; i++) derivative[i] = StrengthOf(states[i]) - state[i];
    }

    private void Restart(int component)
    {
        foreach (var state in Order.StatesOf(component)) Strengths[state] = FirstOf(state);
        PassOn(component);
    }

    private void Set(int component, ReadOnlySpan<double> strengths)
    {
        var states = Order.StatesOf(component);
        for (var i = 0; i < states.Length; i++) Strengths[states[i]] = strengths[i];
        PassOn(component);
    }

    private void PassOn(int component)
    {
        foreach (var wire in Order.WiresOf(component)) Strengths[wire] = StrengthOf(wire);
    }

    private double StartOf(int argument)
    {
        var at = _premiseStarts[argument];
        var end = _premiseStarts[argument + 1];
        if (at == end) return Starts[argument];
        var together = 1.0;
        for (; at < end; at++)
        {
            var premise = Strengths[_premises[at]];
            together = _takesLeast ? Math.Min(together, premise) : together * premise;
        }
        return together;
    }
}
