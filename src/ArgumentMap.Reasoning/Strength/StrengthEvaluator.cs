using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Asks again and again what the strengths of one framework would be if some base scores were others or some arguments were gone. Each
/// answer recomputes only what depends on the changes, from the base scores on, so it is to the last bit what computing everything with the
/// same changes would give, whatever was asked before.
/// </summary>
/// <example><code>
/// var framework = ArgumentJson.Read("tram.json").ToBipolarFramework();
/// var evaluator = StrengthEvaluator.Of(framework, GradualSemantics.QuadraticEnergy);
/// for (var argument = 0; argument &lt; framework.Count; argument++)
/// {
///     evaluator.Remove(argument);
///     evaluator.Update();
///     File.AppendAllText("lost.txt", $"{framework.Ids[argument]}: {evaluator.Changed.Length} change\n");
///     evaluator.Reset();
/// }
/// </code></example>
/// <remarks>
/// An update costs O(the components that depend on the changes and the edges at them), and allocates only where a circle is integrated. Not
/// safe for use by several threads: give each its own.
/// </remarks>
public sealed class StrengthEvaluator
{
    private readonly StrengthSolver _solver;
    private double[] _originalStarts;
    private bool[]? _originallyRemoved;
    private readonly double[] _originals;
    private readonly StrengthSummary[] _originalSummaries;
    private readonly IndexSet _stale;
    private readonly bool[] _isChanged;
    private readonly List<int> _changed = [];
    private readonly List<int> _set = [];
    private readonly List<int> _solved = [];
    private readonly IndexSet _staleBlocks;

    private StrengthEvaluator(BipolarFramework framework, GradualSemantics semantics, StrengthOptions options,
        CancellationToken cancellationToken)
    {
        Framework = framework;
        Semantics = semantics;
        _solver = semantics.SolverFor(framework, options);
        _originalStarts = _solver.Starts;
        _solver.Starts = [.. _solver.Starts];
        _solver.SolveAll(cancellationToken);
        _originals = [.. _solver.Strengths];
        _originalSummaries = [.. _solver.Summaries];
        _stale = new IndexSet(_solver.Order.Count);
        _staleBlocks = new IndexSet(_solver.Blocks?.Count ?? 0);
        _isChanged = new bool[framework.Count];
    }

    /// <summary>The framework.</summary>
    public BipolarFramework Framework { get; }

    /// <summary>The semantics.</summary>
    public GradualSemantics Semantics { get; }

    /// <summary>The strengths after the last <see cref="Update"/> or <see cref="Reset"/>, by number; they change with the next.</summary>
    public ReadOnlySpan<double> Strengths => _solver.Strengths;

    /// <summary>The strengths without any change, by number.</summary>
    public ReadOnlySpan<double> Originals => _originals;

    /// <summary>
    /// The arguments whose strength may differ from the original one, in the order in which they were recomputed; the last updates since a
    /// reset together.
    /// </summary>
    public ReadOnlySpan<int> Changed => CollectionsMarshal.AsSpan(_changed);

    /// <summary>Whether some arguments depend on themselves.</summary>
    internal bool HasCircles => _solver.Order.CircleCount > 0;

    /// <summary>Evaluates a framework and makes ready for changes. O(arguments + influences) and what its circles take.</summary>
    public static StrengthEvaluator Of(
        BipolarFramework framework, GradualSemantics semantics, StrengthOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(semantics);
        return new StrengthEvaluator(framework, semantics, options ?? StrengthOptions.Default, cancellationToken);
    }

    /// <summary>
    /// Gives an argument another base score, from the next update on. Of an argument that rests on premises, and under a semantics that
    /// ignores base scores, it changes nothing.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The base score is not between 0 and 1.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void SetBaseScore(int argument, double baseScore)
    {
        if (baseScore is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(baseScore), baseScore, "A base score lies between 0 and 1.");
        if (_solver.IgnoresBaseScores) return;
        _solver.Starts[argument] = baseScore;
        Touch(argument);
    }

    /// <summary>
    /// Takes an argument away, from the next update on: its strength is 0, and whatever rests on it as a premise falls with it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Remove(int argument)
    {
        _solver.Removed[argument] = true;
        Touch(argument);
    }

    /// <summary>Recomputes what depends on the changes. One that was stopped can be taken up again or reset.</summary>
    /// <returns>How the strengths were reached, of the whole framework.</returns>
    public StrengthStatus Update(CancellationToken cancellationToken = default) => UpdateWithin(null, cancellationToken);

    /// <summary>The same for a search that may take so many steps only; it looks itself whether some are left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal StrengthStatus UpdateWithin(SearchBudget? budget, CancellationToken cancellationToken)
    {
        SettleBlocks(cancellationToken);
        while (_stale.TryGetFirst(out var component))
        {
            _solved.Add(component);
            _solver.Solve(component, cancellationToken);
            budget?.Spend(StepsOf(component));
            _stale.Remove(component);
            Follow(component, _solver.Order.WiresOf(component));
            Follow(component, _solver.Order.StatesOf(component));
        }
        return _solver.Summary().Status;
    }

    /// <summary>Undoes all changes. O(what was changed and recomputed since the last reset).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Reset()
    {
        foreach (var argument in _set)
            (_solver.Starts[argument], _solver.Removed[argument]) = (_originalStarts[argument], _originallyRemoved is not null
                && _originallyRemoved[argument]);
        foreach (var component in _solved)
        {
            if (_solver.Order.CircleOf(component) is >= 0 and var circle) _solver.Summaries[circle] = _originalSummaries[circle];
            Restore(_solver.Order.WiresOf(component));
            Restore(_solver.Order.StatesOf(component));
        }
        while (_stale.TryGetFirst(out var component)) _stale.Remove(component);
        while (_staleBlocks.TryGetFirst(out var block)) _staleBlocks.Remove(block);
        Forget();
    }

    /// <summary>Makes the strengths as they are the original ones, to which a reset goes back. O(arguments).</summary>
    internal void KeepChanges()
    {
        _originalStarts = [.. _solver.Starts];
        _originallyRemoved = [.. _solver.Removed];
        _solver.Strengths.CopyTo(_originals, 0);
        _solver.Summaries.CopyTo(_originalSummaries, 0);
        Forget();
    }

    /// <summary>Brings back an argument that was taken away, from the next update on.</summary>
    internal void Return(int argument)
    {
        _solver.Removed[argument] = false;
        Touch(argument);
    }

    private void Forget()
    {
        foreach (var argument in _changed) _isChanged[argument] = false;
        _set.Clear();
        _changed.Clear();
        _solved.Clear();
    }

    /// <summary>The strengths as they are, to keep. O(arguments).</summary>
    public StrengthResult ToResult() => new(Framework, Semantics, [.. _solver.Strengths], _solver.Summary());

    /// <summary>The semantics and the framework, as in <c>euler of 2 arguments, 1 attack or support</c>.</summary>
    public override string ToString() => $"{Semantics} of {Framework}";

    /// <summary>
    /// How many influences and premises were taken into account to solve a component; an integration step takes six evaluations.
    /// </summary>
    private long StepsOf(int component)
    {
        long size = 4;
        foreach (var argument in _solver.Order.MembersOf(component))
            size += 1 + Framework.AttackersOf(argument).Length + Framework.SupportersOf(argument).Length
                + Framework.PremisesOf(argument).Length;
        var circle = _solver.Order.CircleOf(component);
        return circle < 0 ? size : size * (1 + _solver.Summaries[circle].Iterations + (6L * _solver.Summaries[circle].IntegrationSteps));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Touch(int argument)
    {
        _set.Add(argument);
        var component = _solver.Order.ComponentOf(argument);
        _stale.Add(component);
        if (_solver.Blocks is { } blocks && blocks.BlockOf(component) is >= 0 and var block) _staleBlocks.Add(block);
    }

    /// <summary>A change anywhere in a block may lead its rounds elsewhere, so all of it is computed again.</summary>
    private void SettleBlocks(CancellationToken cancellationToken)
    {
        while (_staleBlocks.TryGetFirst(out var block))
        {
            foreach (var component in _solver.Blocks!.ComponentsOf(block))
            {
                _stale.Add(component);
                _solved.Add(component);
            }
            _solver.Settle(block, cancellationToken);
            _staleBlocks.Remove(block);
        }
    }

    private void Restore(ReadOnlySpan<int> arguments)
    {
        foreach (var argument in arguments) _solver.Strengths[argument] = _originals[argument];
    }

    /// <summary>
    /// Marks what depends on those of a component's arguments that differ; where the strength is what it was, the change ends.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Follow(int component, ReadOnlySpan<int> arguments)
    {
        foreach (var argument in arguments)
        {
            if (!_isChanged[argument])
            {
                if (_solver.Strengths[argument].Equals(_originals[argument])) continue;
                _isChanged[argument] = true;
                _changed.Add(argument);
            }
            foreach (var dependant in Framework.DependantsOf(argument))
                if (_solver.Order.ComponentOf(dependant) is var other && other != component) _stale.Add(other);
        }
    }
}
