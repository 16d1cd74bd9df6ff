namespace ArgumentMap.Reasoning;

/// <summary>How exactly strengths are computed where arguments depend on one another in circles. Elsewhere they are exact.</summary>
public sealed record StrengthOptions
{
    /// <summary>The defaults.</summary>
    public static StrengthOptions Default { get; } = new();

    /// <summary>
    /// The residual at which strengths count as settled: by how much, at most, any strength differs from what the others make of it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1e-14 and 0.1.</exception>
    public double Tolerance
    {
        get;
        init => field = value is >= 1e-14 and <= 0.1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Tolerance), value, "The tolerance lies between 1e-14 and 0.1.");
    } = 1e-9;

    /// <summary>How often a circle's strengths are computed from one another before they are integrated instead.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxIterations { get; init => field = NotNegative(value, nameof(MaxIterations)); } = 2_000;

    /// <summary>How many steps an integration may take, those tried in vain included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxIntegrationSteps { get; init => field = NotNegative(value, nameof(MaxIntegrationSteps)); } = 20_000;

    private static int NotNegative(int value, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "The number is not negative.");
}
