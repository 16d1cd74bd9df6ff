namespace ArgumentMap.Reasoning;

/// <summary>How a map is read when parts of it fall.</summary>
public sealed record WhatIfOptions
{
    /// <summary>The defaults.</summary>
    public static WhatIfOptions Default { get; } = new();

    /// <summary>How the map is read. Read by attack alone, no loss of evidence topples what rests on it.</summary>
    public FrameworkOptions Framework { get; init; } = FrameworkOptions.Default;

    /// <summary>The semantics of the strengths.</summary>
    public GradualSemantics Semantics { get; init; } = GradualSemantics.QuadraticEnergy;

    /// <summary>How exactly strengths in circles are computed.</summary>
    public StrengthOptions Strength { get; init; } = StrengthOptions.Default;

    /// <summary>Changes of strength smaller than this are not told; well above the tolerance of the strengths.</summary>
    public double LeastChange { get; init; } = 1e-6;
}
