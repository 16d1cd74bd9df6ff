using System.Runtime.CompilerServices;

namespace ArgumentMap.Reasoning;

/// <summary>
/// The derivatives of one argument's strength by all base scores, by reverse-mode differentiation: from the conclusion back, each
/// argument's adjoint is what those that depend on it owe to it. Outside circles that is one pass against the evaluation order. In a circle
/// the strengths are a fixpoint, σ = f(σ), and the adjoints solve the transposed linear system λ = b + Jᵀλ (implicit function theorem): by
/// iteration, and where that does not settle as the rest of dλ/dt = b + Jᵀλ − λ, just as the strengths themselves are found.
/// </summary>
/// <remarks>
/// Sources: S. Linnainmaa, Taylor expansion of the accumulated rounding error (1976), for reverse mode; L. B. Almeida, A learning rule for
/// asynchronous perceptrons with feedback (1987), for the fixpoint. For gradients as explanations of quantitative bipolar frameworks,
/// X. Yin, N. Potyka and F. Toni, Argument attribution explanations in quantitative bipolar argumentation frameworks (2023).
/// O(arguments + influences), and what circles take.
/// </remarks>
internal sealed class StrengthGradient
{
    private const double Tolerance = 1e-12;
    private const double Diverging = 1e6;
    private const int MostRounds = 2_000;
    private const int MostIntegrationSteps = 20_000;

    private readonly BipolarFramework _framework;
    private readonly EvaluationOrder _order;
    private readonly LocalDerivatives _local;
    private readonly double[] _adjoints;
    private readonly double[] _owed;

    private StrengthGradient(BipolarFramework framework, GradualSemantics semantics, ReadOnlySpan<double> strengths)
    {
        _framework = framework;
        _order = framework.Order;
        _local = new LocalDerivatives(framework, semantics, strengths);
        _adjoints = new double[framework.Count];
        _owed = new double[framework.Count];
    }

    /// <summary>
    /// The derivatives by each argument's base score, 0 for one that rests on premises; and whether those in circles settled.
    /// </summary>
    public static (double[] Derivatives, bool HasSettled) Of(
        BipolarFramework framework, GradualSemantics semantics, ReadOnlySpan<double> strengths, int conclusion,
        CancellationToken cancellationToken)
    {
        var (gradient, hasSettled) = Solved(framework, semantics, strengths, conclusion, cancellationToken);
        var derivatives = new double[framework.Count];
        for (var argument = 0; argument < derivatives.Length; argument++)
            if (gradient._adjoints[argument] != 0 && framework.PremisesOf(argument).IsEmpty && !semantics.IgnoresBaseScores)
                derivatives[argument] = gradient._adjoints[argument] * gradient._local.ByBaseScore(argument);
        return (derivatives, hasSettled);
    }

    /// <summary>The derivatives by each argument's strength, as if that were free.</summary>
    public static double[] AdjointsOf(
        BipolarFramework framework, GradualSemantics semantics, ReadOnlySpan<double> strengths, int conclusion,
        CancellationToken cancellationToken) =>
        Solved(framework, semantics, strengths, conclusion, cancellationToken).Gradient._adjoints;

    private static (StrengthGradient Gradient, bool HasSettled) Solved(
        BipolarFramework framework, GradualSemantics semantics, ReadOnlySpan<double> strengths, int conclusion,
        CancellationToken cancellationToken)
    {
        var gradient = new StrengthGradient(framework, semantics, strengths);
        gradient._adjoints[conclusion] = 1;
        var hasSettled = true;
        for (var component = gradient._order.Count - 1; component >= 0; component--)
            hasSettled &= gradient.Solve(component, cancellationToken);
        return (gradient, hasSettled);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Solve(int component, CancellationToken cancellationToken)
    {
        var settled = true;
        if (_order.CircleOf(component) >= 0 && _order.MembersOf(component).ToArray() is var members
            && Array.Exists(members, member => _adjoints[member] != 0))
            settled = SolveCircle(members, cancellationToken);
        foreach (var member in _order.MembersOf(component)) PassOn(member, _adjoints[member], within: false, _adjoints);
        return settled;
    }

    private bool SolveCircle(int[] members, CancellationToken cancellationToken)
    {
        var given = members.Select(member => _adjoints[member]).ToArray();
        var solution = given.ToArray();
        var next = new double[members.Length];
        var residual = double.PositiveInfinity;
        for (var round = 0; round < MostRounds && residual > Tolerance && residual < Diverging; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            residual = Advance(members, given, solution, next);
            (solution, next) = (next, solution);
        }
        if (residual > Tolerance)
        {
            given.CopyTo(solution, 0);
            var integration = new DormandPrince(members.Length, (state, derivative) =>
            {
                Advance(members, given, state, derivative);
                for (var i = 0; i < state.Length; i++) derivative[i] -= state[i];
            });
            (residual, _) = integration.Rest(solution, Tolerance, MostIntegrationSteps, cancellationToken);
        }
        // Where the system is singular, as for a relation that is its own premise, the adjoints grow without end and say nothing.
        for (var i = 0; i < members.Length; i++) _adjoints[members[i]] = double.IsFinite(solution[i]) ? solution[i] : 0;
        return residual <= Tolerance;
    }

    /// <summary>One round in a circle: b + Jᵀλ. Returns by how much the adjoint that moved most did.</summary>
    private double Advance(int[] members, double[] given, ReadOnlySpan<double> adjoints, Span<double> next)
    {
        for (var i = 0; i < members.Length; i++) _owed[members[i]] = given[i];
        for (var i = 0; i < members.Length; i++) PassOn(members[i], adjoints[i], within: true, _owed);
        var change = 0.0;
        for (var i = 0; i < members.Length; i++)
        {
            next[i] = _owed[members[i]];
            change = Math.Max(change, Math.Abs(next[i] - adjoints[i]));
        }
        return change;
    }

    /// <summary>Adds what an argument with an adjoint owes to each that it depends on, within its component or outside.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PassOn(int argument, double adjoint, bool within, double[] owed)
    {
        if (adjoint == 0) return;
        PassOn(_framework.Influences[argument], _local.ByInfluences(argument));
        PassOn(_framework.PremisesOf(argument), _local.ByPremises(argument));

        void PassOn(ReadOnlySpan<int> sources, ReadOnlySpan<double> derivatives)
        {
            for (var i = 0; i < sources.Length; i++)
                if (_order.ComponentOf(sources[i]) == _order.ComponentOf(argument) == within) owed[sources[i]] += adjoint * derivatives[i];
        }
    }
}
