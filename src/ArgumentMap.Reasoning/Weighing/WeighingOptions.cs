namespace ArgumentMap.Reasoning;

/// <summary>How what a statement stands on is weighed.</summary>
public sealed record WeighingOptions
{
    /// <summary>The defaults.</summary>
    public static WeighingOptions Default { get; } = new();

    /// <summary>How the map is read.</summary>
    public FrameworkOptions Framework { get; init; } = FrameworkOptions.Default;

    /// <summary>The semantics of the strengths.</summary>
    public GradualSemantics Semantics { get; init; } = GradualSemantics.QuadraticEnergy;

    /// <summary>How exactly strengths in circles are computed.</summary>
    public StrengthOptions Strength { get; init; } = StrengthOptions.Default;

    /// <summary>
    /// What independent lines of support must not share, where the strength with those alone is wanted; null, the default, where it is not.
    /// </summary>
    public Independence? IndependentBy { get; init; }
}
