namespace ArgumentMap.Reasoning;

/// <summary>Where the classes of contestedness begin.</summary>
public sealed record ContestednessOptions
{
    /// <summary>The defaults.</summary>
    public static ContestednessOptions Default { get; } = new();

    /// <summary>How the map is read.</summary>
    public FrameworkOptions Framework { get; init; } = FrameworkOptions.Default;

    /// <summary>The semantics of the strengths of what speaks for and against.</summary>
    public GradualSemantics Semantics { get; init; } = GradualSemantics.QuadraticEnergy;

    /// <summary>The weight below which a statement is weakly argued; by default that of two thirds of one reason.</summary>
    public double WeakBelow { get; init; } = 0.25;

    /// <summary>The balance below which it is one-sided.</summary>
    public double OneSidedBelow { get; init; } = 0.5;
}
