namespace ArgumentMap.Reasoning;

/// <summary>How the stability of a verdict is looked into.</summary>
public sealed record StabilityOptions
{
    /// <summary>The defaults.</summary>
    public static StabilityOptions Default { get; } = new();

    /// <summary>How the map is read.</summary>
    public FrameworkOptions Framework { get; init; } = FrameworkOptions.Default;

    /// <summary>The semantics of the range, the thresholds, the sensitivities and the attributions.</summary>
    public GradualSemantics Semantics { get; init; } = GradualSemantics.QuadraticEnergy;

    /// <summary>The semantics whose verdicts are compared; by default those that count supports and base scores.</summary>
    public IReadOnlyList<GradualSemantics> Compared { get; init; } =
        [.. GradualSemantics.All.Where(semantics => semantics != GradualSemantics.HCategorizer
            && semantics != GradualSemantics.WeightedHCategorizer)];

    /// <summary>How exactly strengths in circles are computed.</summary>
    public StrengthOptions Strength { get; init; } = StrengthOptions.Default;

    /// <summary>By how much each base score may change, up or down, from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double Delta
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Delta), value, "The change lies between 0 and 1.");
    } = 0.1;

    /// <summary>Up to how many statements Shapley values are computed exactly, over all their subsets; 0 to 20.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 20.</exception>
    public int ExactPlayers
    {
        get;
        init => field = value is >= 0 and <= 20
            ? value
            : throw new ArgumentOutOfRangeException(nameof(ExactPlayers), value, "The number lies between 0 and 20.");
    } = 12;

    /// <summary>How many random orders are drawn at most where Shapley values are sampled; 2 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 2.</exception>
    public int Samples
    {
        get;
        init => field = value >= 2 ? value : throw new ArgumentOutOfRangeException(nameof(Samples), value, "At least 2 orders are needed.");
    } = 400;

    /// <summary>Where the random orders start: the same seed draws the same orders.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// How many steps the flip thresholds, and apart from them the attributions, may take; 1 or more. A step is an attack, support or
    /// premise taken into account once more. What ends for want of steps says so, and ends at the same place on every machine.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MostSteps
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MostSteps), value, "At least 1 is needed.");
    } = 100_000_000;

    /// <summary>
    /// How long they may take besides; null, the default, for as long as the steps last. The linear parts are always done.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan? Time
    {
        get;
        init => field = value is null || value >= TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Time), value, "The time is not negative.");
    }
}
