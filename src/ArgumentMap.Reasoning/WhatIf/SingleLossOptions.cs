namespace ArgumentMap.Reasoning;

/// <summary>How single losses are looked for.</summary>
public sealed record SingleLossOptions
{
    /// <summary>The defaults.</summary>
    public static SingleLossOptions Default { get; } = new();

    /// <summary>How the map is read.</summary>
    public FrameworkOptions Framework { get; init; } = FrameworkOptions.Default;

    /// <summary>
    /// How many steps the search may take, 1 or more. A step is an argument that is labelled anew. What ends for want of steps says so, and
    /// ends at the same place on every machine.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MostSteps
    {
        get;
        init => field = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MostSteps), value, "At least 1 is needed.");
    } = 20_000_000;

    /// <summary>How long it may take besides; null, the default, for as long as the steps last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan? Time
    {
        get;
        init => field = value is null || value >= TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Time), value, "The time is not negative.");
    }
}
