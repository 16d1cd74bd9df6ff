namespace ArgumentMap.Reasoning;

/// <summary>How to look for what a statement stands on.</summary>
public sealed record FoundationOptions
{
    /// <summary>The defaults.</summary>
    public static FoundationOptions Default { get; } = new();

    /// <summary>What may stand at the bottom of an argument without a reason of its own.</summary>
    public Grounds Grounds { get; init; }

    /// <summary>Whether a rephrase carries support from the one wording to the other. Off by default, as in <see cref="FrameworkOptions.RephrasesSupport"/>.</summary>
    public bool RephrasesSupport { get; init; }

    /// <summary>How many environments are kept of any one statement on the way, 1 or more; the smallest are kept. There can be exponentially many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MostEnvironments { get; init => field = AtLeastOne(value, nameof(MostEnvironments)); } = 500;

    /// <summary>How many of the smallest defeating sets are listed, 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MostDefeats { get; init => field = AtLeastOne(value, nameof(MostDefeats)); } = 20;

    /// <summary>How many steps the search for the smallest defeating sets may take, 1 or more: finding them is NP-hard.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MostSteps { get; init => field = AtLeastOne(value, nameof(MostSteps)); } = 1_000_000;

    private static int AtLeastOne(int value, string name) => value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "At least 1 is needed.");
}
