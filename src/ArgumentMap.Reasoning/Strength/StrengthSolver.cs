namespace ArgumentMap.Reasoning;

/// <summary>Computes the strengths of a framework's components one by one, in the order in which they depend on one another.</summary>
internal abstract class StrengthSolver
{
    private protected StrengthSolver(BipolarFramework framework, bool ignoresBaseScores)
    {
        Order = new EvaluationOrder(framework);
        Starts = framework.BaseScores.ToArray();
        if (ignoresBaseScores) Array.Fill(Starts, 1);
        IgnoresBaseScores = ignoresBaseScores;
        Strengths = new double[framework.Count];
        Removed = new bool[framework.Count];
    }

    public EvaluationOrder Order { get; }

    public bool IgnoresBaseScores { get; }

    /// <summary>The base scores as the semantics takes them; may be changed between computations.</summary>
    public double[] Starts { get; }

    /// <summary>The arguments that are taken away, as if their strength were 0 whatever supports them.</summary>
    public bool[] Removed { get; }

    public double[] Strengths { get; }

    /// <summary>Computes all strengths, and says of each component how they were reached.</summary>
    public abstract void SolveAll(Span<StrengthSummary> summaries, CancellationToken cancellationToken);

    /// <summary>Computes the strengths of a component from those on which it depends.</summary>
    public abstract StrengthSummary Solve(int component, CancellationToken cancellationToken);
}
