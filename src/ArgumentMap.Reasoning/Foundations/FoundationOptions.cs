namespace ArgumentMap.Reasoning;

/// <summary>How to look for what a statement stands on.</summary>
public sealed record FoundationOptions
{
    /// <summary>The defaults.</summary>
    public static FoundationOptions Default { get; } = new();

    /// <summary>What may stand at the bottom of an argument without a reason of its own.</summary>
    public AllowedGrounds Grounds { get; init; }

    /// <summary>
    /// Whether a rephrase carries support from the one wording to the other. Off by default, as in
    /// <see cref="FrameworkOptions.RephrasesSupport"/>.
    /// </summary>
    public bool RephrasesSupport { get; init; }

    /// <summary>
    /// How many environments are kept of any one statement on the way, 1 or more; the smallest are kept. There can be exponentially many.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MostEnvironments { get; init => field = AtLeastOne(value, nameof(MostEnvironments)); } = 500;

    /// <summary>How many of the smallest defeating sets are listed, 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MostDefeats { get; init => field = AtLeastOne(value, nameof(MostDefeats)); } = 20;

    /// <summary>
    /// How many steps a search may take, 1 or more: several of the questions are NP-hard. A step is a set's member or a map's edge looked
    /// at; the default takes well under a second. What ends for want of steps says so, and ends at the same place on every machine.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MostSteps { get; init => field = AtLeastOne(value, nameof(MostSteps)); } = 40_000_000;

    /// <summary>
    /// How long a search may take besides; null, the default, for as long as the steps last. What is known by then is the answer, and says
    /// that it was cut short. The linear parts are always done.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan? Time
    {
        get;
        init => field = value is null || value >= TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Time), value, "The time is not negative.");
    }

    private static int AtLeastOne(int value, string name) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "At least 1 is needed.");
}
