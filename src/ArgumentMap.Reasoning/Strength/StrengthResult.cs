using System.Collections;
using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>
/// The strengths of a framework's arguments, and how they were reached. Enumerates each argument's id and strength in the framework's
/// order. Immutable.
/// </summary>
/// <remarks>
/// Where arguments depend on one another in circles there can be several ways to give each the strength that the others make of it. The
/// answer is the one to which rounds over the whole framework lead, each of which computes all strengths from the last ones, with the base
/// scores at first: that is how the semantics are defined (T. Mossakowski and F. Neuhaus, 2018). Where such rounds do not settle, each
/// circle is taken as a continuous process by itself, on which what it depends on bears with its last strength; with several ways to rest,
/// that picks one of them.
/// </remarks>
public sealed class StrengthResult : IReadOnlyCollection<(string Id, double Strength)>
{
    private readonly double[] _strengths;

    internal StrengthResult(BipolarFramework framework, GradualSemantics semantics, double[] strengths, StrengthSummary summary)
    {
        Framework = framework;
        Semantics = semantics;
        _strengths = strengths;
        (Status, Residual, Iterations, IntegrationSteps) = summary;
    }

    /// <summary>The framework.</summary>
    public BipolarFramework Framework { get; }

    /// <summary>The semantics.</summary>
    public GradualSemantics Semantics { get; }

    /// <summary>How the strengths were reached.</summary>
    public StrengthStatus Status { get; }

    /// <summary>
    /// By how much, at most, any of <see cref="Strengths"/> differs from what the others make of it; 0 where there are no circles.
    /// </summary>
    public double Residual { get; }

    /// <summary>
    /// How often the strengths of the circle that took longest were computed from one another; 0 where there are no circles.
    /// </summary>
    public int Iterations { get; }

    /// <summary>How many steps the longest integration took; 0 where there was none.</summary>
    public int IntegrationSteps { get; }

    /// <summary>The strengths by the arguments' numbers, each from 0 to 1.</summary>
    public ReadOnlySpan<double> Strengths => _strengths;

    /// <summary>How many arguments there are.</summary>
    public int Count => _strengths.Length;

    /// <summary>Evaluates a framework. O(arguments + influences), and what its circles take.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="semantics">The semantics.</param>
    /// <param name="options">How exactly circles are computed.</param>
    /// <param name="cancellationToken">Stops a long evaluation.</param>
    public static StrengthResult Of(
        BipolarFramework framework, GradualSemantics semantics, StrengthOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(semantics);
        var solver = semantics.SolverFor(framework, options ?? StrengthOptions.Default);
        solver.SolveAll(cancellationToken);
        return new StrengthResult(framework, semantics, solver.Strengths, solver.Summary());
    }

    /// <summary>The strength of the argument with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public double StrengthOf(string id) => _strengths[Framework.IndexOf(id)];

    /// <inheritdoc/>
    public IEnumerator<(string Id, double Strength)> GetEnumerator()
    {
        for (var argument = 0; argument < _strengths.Length; argument++) yield return (Framework.Ids[argument], _strengths[argument]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The answer in one line, as in <c>quadratic-energy, converged: 7 strengths, 0.12 to 0.85</c>.</summary>
    public override string ToString() => Summarised(Semantics, Status, _strengths);

    internal static string Summarised(GradualSemantics semantics, StrengthStatus status, IEnumerable<double> strengths)
    {
        var rising = strengths.Order().ToList();
        var range = rising.Count == 0 ? "" : FormattableString.Invariant($", {rising[0]:0.00} to {rising[^1]:0.00}");
        return $"{semantics}, {Vocabulary.Word(status)}: {Counted.Of(rising.Count, "strength")}{range}";
    }
}
