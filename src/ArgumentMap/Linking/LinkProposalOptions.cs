namespace ArgumentMap.Linking;

/// <summary>Which links are proposed, and how many.</summary>
public sealed record LinkProposalOptions
{
    /// <summary>The 20 most alike pairs.</summary>
    public static LinkProposalOptions Default { get; } = new();

    /// <summary>How many proposals are made at most; 1 or more, 20 where left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Most
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Most), value, "At least 1.");
    } = 20;

    /// <summary>From which score on a pair counts, 0 to 1; 0 where left out. Engines score differently.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is not between 0 and 1.</exception>
    public double LeastScore
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(LeastScore), value, "A score lies between 0 and 1.");
    }

    /// <summary>Which statements are looked at; all where left out.</summary>
    public Func<Statement, bool>? Only { get; init; }
}
