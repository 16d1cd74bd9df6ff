namespace ArgumentMap.Reasoning;

/// <summary>Computes the strengths of a framework's components one by one, in the order in which they depend on one another.</summary>
internal abstract class StrengthSolver
{
    private readonly BipolarFramework _framework;

    private protected StrengthSolver(BipolarFramework framework, bool ignoresBaseScores)
    {
        _framework = framework;
        Order = framework.Order;
        Starts = framework.BaseScoreArray;
        if (ignoresBaseScores) Array.Fill(Starts = new double[framework.Count], 1);
        IgnoresBaseScores = ignoresBaseScores;
        Strengths = new double[framework.Count];
        Summaries = new StrengthSummary[Order.CircleCount];
        Removed = new bool[framework.Count];
        Blocks = framework.Blocks;
    }

    public EvaluationOrder Order { get; }

    /// <summary>What is computed in rounds together; null where there are no circles.</summary>
    public RoundBlocks? Blocks { get; }

    public bool IgnoresBaseScores { get; }

    /// <summary>
    /// The base scores as the semantics takes them: the framework's own, never written to; who wants others puts an array of them here.
    /// </summary>
    public double[] Starts { get; set; }

    /// <summary>The arguments that are taken away, as if their strength were 0 whatever supports them.</summary>
    public bool[] Removed { get; }

    public double[] Strengths { get; }

    /// <summary>Of each circle how its strengths were reached.</summary>
    public StrengthSummary[] Summaries { get; }

    /// <summary>Computes all strengths.</summary>
    public abstract void SolveAll(CancellationToken cancellationToken);

    /// <summary>
    /// Computes the strengths of a block in rounds from the base scores on. Its components are to be solved after it, all of them.
    /// </summary>
    public abstract void Settle(int block, CancellationToken cancellationToken);

    /// <summary>Computes the strengths of a component from those on which it depends.</summary>
    public abstract void Solve(int component, CancellationToken cancellationToken);

    /// <summary>The arguments whose strength depends directly on an argument's.</summary>
    public ReadOnlySpan<int> DependantsOf(int argument) => _framework.DependantsOf(argument);

    /// <summary>The strength with which an argument goes into the first round.</summary>
    public double FirstOf(int argument) => Removed[argument] ? 0 : Starts[argument];

    /// <summary>What the strengths as they are make of an argument.</summary>
    public abstract double StrengthOf(int argument);

    /// <summary>How the strengths of the whole framework were reached.</summary>
    public StrengthSummary Summary()
    {
        var whole = default(StrengthSummary);
        foreach (var summary in Summaries) whole = whole.With(summary);
        return whole;
    }
}
