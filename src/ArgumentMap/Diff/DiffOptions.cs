namespace ArgumentMap.Diff;

/// <summary>How two maps are compared.</summary>
public sealed record DiffOptions
{
    /// <summary>The defaults.</summary>
    public static DiffOptions Default { get; } = new();

    /// <summary>
    /// How alike the texts of two nodes with different ids must be, to be taken for one node, from 0 to 1. The likeness is the mean of the
    /// Sørensen–Dice coefficient of their words and of one less their edit distance in words over the length of the longer. Texts that
    /// share no word are never alike; at 1 only those with the same words in the same order are.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double MinSimilarity
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MinSimilarity), value, "A similarity lies between 0 and 1.");
    } = 0.5;

    /// <summary>With how many others a text is compared at the most: those that share most of its rarest words; 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxCandidates
    {
        get;
        init => field = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxCandidates), value, "A text is compared with at least 1 other.");
    } = 32;
}
