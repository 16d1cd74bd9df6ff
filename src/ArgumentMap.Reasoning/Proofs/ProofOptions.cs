namespace ArgumentMap.Reasoning;

/// <summary>How a map is evaluated by proof standards. Immutable.</summary>
public sealed record ProofOptions
{
    /// <summary>The defaults.</summary>
    public static ProofOptions Default { get; } = new();

    /// <summary>The standard for a statement that is attacked and in no issue; in an issue its group says it.</summary>
    public ProofStandard Standard { get; init; } = ProofStandard.Preponderance;

    /// <summary>
    /// What is taken for granted; null, the default, for what is marked where the map has a tag of <see cref="ProofTags"/>, and else for
    /// its grounds. The answer says which.
    /// </summary>
    public ProofAssumptions? Assumptions { get; init; }

    /// <summary>By how much more than what speaks against it a position has to weigh that is clear and convincing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double Margin { get; init => field = Unit(value); } = 0.5;

    /// <summary>What all that speaks against a position has to weigh less than where it is beyond reasonable doubt.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double Doubt { get; init => field = Unit(value); } = 0.3;

    /// <summary>Whether a position that weighs so much meets a standard.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="weight">The weight of the heaviest reason for it.</param>
    /// <param name="against">The weight of the heaviest against it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public bool IsMet(ProofStandard standard, double weight, double against) => weight > 0 && standard switch
    {
        ProofStandard.Scintilla => true,
        ProofStandard.DialecticalValidity => against <= 0,
        ProofStandard.Preponderance => weight > against,
        ProofStandard.ClearAndConvincing => weight > against && weight - against > Margin,
        ProofStandard.BeyondReasonableDoubt => weight > against && weight - against > Margin && against < Doubt,
        _ => throw new ArgumentOutOfRangeException(nameof(standard), standard, "There is no such proof standard."),
    };

    private static double Unit(double value) => value is >= 0 and <= 1
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is from 0 to 1.");
}
