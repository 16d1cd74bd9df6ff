namespace ArgumentMap.Reasoning;

/// <summary>What one semantics makes of a conclusion.</summary>
/// <param name="Semantics">The semantics.</param>
/// <param name="Strength">The conclusion's strength, 0 to 1.</param>
/// <param name="Status">How the strength was reached.</param>
public sealed record SemanticsVerdict(GradualSemantics Semantics, double Strength, StrengthStatus Status)
{
    /// <summary>Whether the conclusion is believed rather than not: its strength is above one half.</summary>
    public bool IsBelieved => Verdict.IsBelieved(Strength);

    /// <summary>The verdict in one line, as in <c>euler: 0.62</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Semantics}: {Strength:0.00}{(Status == StrengthStatus.NotConverged ? " (not converged)" : "")}");
}
