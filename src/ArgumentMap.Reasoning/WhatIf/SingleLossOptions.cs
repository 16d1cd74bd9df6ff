namespace ArgumentMap.Reasoning;

/// <summary>How single losses are looked for.</summary>
public sealed record SingleLossOptions
{
    /// <summary>The defaults.</summary>
    public static SingleLossOptions Default { get; } = new();

    /// <summary>How the map is read.</summary>
    public FrameworkOptions Framework { get; init; } = FrameworkOptions.Default;

    /// <summary>How many arguments may be labelled anew in all before the search is cut short; at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MostSteps
    {
        get;
        init => field = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MostSteps), value, "At least one step is needed.");
    } = 20_000_000;

    /// <summary>How long the search may take; null for as long as the steps last.</summary>
    public TimeSpan? Time { get; init; }
}
