namespace ArgumentMap.Reasoning;

/// <summary>
/// How firm the verdict on a conclusion is: under other semantics, under other base scores, and which base score would turn it. A verdict
/// is whether the strength is above one half.
/// </summary>
public sealed record Stability
{
    /// <summary>The conclusion.</summary>
    public required ArgumentNode Node { get; init; }

    /// <summary>The semantics of all that follows but the comparison.</summary>
    public required GradualSemantics Semantics { get; init; }

    /// <summary>The conclusion's strength, 0 to 1.</summary>
    public required double Strength { get; init; }

    /// <summary>How the strength was reached.</summary>
    public required StrengthStatus Status { get; init; }

    /// <summary>The conclusion's grounded label.</summary>
    public required AcceptanceLabel Label { get; init; }

    /// <summary>How the label treats support.</summary>
    public required Reading Reading { get; init; }

    /// <summary>What each semantics makes of it.</summary>
    public required IReadOnlyList<SemanticsVerdict> Verdicts { get; init; }

    /// <summary>
    /// Between what its strength varies when every base score may change a little. The corners are found by following the signs of the
    /// sensitivities; exact where no statement bears on the conclusion both for and against, else the widest range found.
    /// </summary>
    public required StrengthRange Range { get; init; }

    /// <summary>
    /// For each statement that bears on the conclusion by a base score of its own, what base score turns the verdict: the smallest change
    /// first, then those that cannot.
    /// </summary>
    public required IReadOnlyList<FlipThreshold> FlipThresholds { get; init; }

    /// <summary>
    /// Whether all such statements were tried; where the search was cut short, those to which the strength is most sensitive were.
    /// </summary>
    public required SearchStatus FlipSearch { get; init; }

    /// <summary>How fast the strength changes with each base score, the fastest first; without those that do not count.</summary>
    public required IReadOnlyList<Sensitivity> Sensitivities { get; init; }

    /// <summary>Whether the sensitivities are to be relied on: in some circles they do not settle.</summary>
    public required bool SensitivitiesSettled { get; init; }

    /// <summary>Whether the conclusion is believed rather than not.</summary>
    public bool IsBelieved => Verdict.IsBelieved(Strength);

    /// <summary>Whether all semantics that came to rest give the same verdict.</summary>
    public bool IsUnanimous =>
        Verdicts.Where(verdict => verdict.Status != StrengthStatus.NotConverged).Select(verdict => verdict.IsBelieved).Distinct()
            .Count() <= 1;

    /// <summary>The smallest change of a single base score that turns the verdict; null where none does.</summary>
    public FlipThreshold? NearestFlip => FlipThresholds.FirstOrDefault(threshold => threshold.CanFlip);

    /// <summary>
    /// The answer in one line, as in
    /// <c>recommendation rec: in (by support), 0.62 (quadratic-energy), all semantics agree, 0.55 to 0.71 for base scores ±0.10</c>.
    /// </summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Node.KindAndId}: {Vocabulary.Word(Label)} ({Reading.InWords()}), {Strength:0.00} ({Semantics}), {(IsUnanimous ? "all semantics agree" : "semantics disagree")}, {Range}");
}
