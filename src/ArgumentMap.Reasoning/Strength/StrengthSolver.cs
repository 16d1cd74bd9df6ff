namespace ArgumentMap.Reasoning;

/// <summary>Computes the strengths of a framework's components one by one, in the order in which they depend on one another.</summary>
internal abstract class StrengthSolver
{
    private protected StrengthSolver(BipolarFramework framework, bool ignoresBaseScores)
    {
        Order = EvaluationOrder.Of(framework);
        Starts = framework.BaseScoreArray;
        if (ignoresBaseScores) Array.Fill(Starts = new double[framework.Count], 1);
        IgnoresBaseScores = ignoresBaseScores;
        Strengths = new double[framework.Count];
        Summaries = new StrengthSummary[Order.CircleCount];
        Removed = new bool[framework.Count];
    }

    public EvaluationOrder Order { get; }

    public bool IgnoresBaseScores { get; }

    /// <summary>The base scores as the semantics takes them: the framework's own, never written to; who wants others puts an array of them here.</summary>
    public double[] Starts { get; set; }

    /// <summary>The arguments that are taken away, as if their strength were 0 whatever supports them.</summary>
    public bool[] Removed { get; }

    public double[] Strengths { get; }

    /// <summary>Of each circle how its strengths were reached.</summary>
    public StrengthSummary[] Summaries { get; }

    /// <summary>Computes all strengths.</summary>
    public abstract void SolveAll(CancellationToken cancellationToken);

    /// <summary>Computes the strengths of a component from those on which it depends.</summary>
    public abstract void Solve(int component, CancellationToken cancellationToken);

    /// <summary>How the strengths of the whole framework were reached.</summary>
    public StrengthSummary Summary()
    {
        var whole = default(StrengthSummary);
        foreach (var summary in Summaries) whole = whole.With(summary);
        return whole;
    }
}
