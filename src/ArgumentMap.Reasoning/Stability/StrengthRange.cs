namespace ArgumentMap.Reasoning;

/// <summary>Between what the strength of a conclusion varies when base scores do.</summary>
/// <param name="Delta">By how much each base score may change, up or down, within 0 to 1.</param>
/// <param name="Low">The least strength found.</param>
/// <param name="High">The greatest strength found.</param>
public sealed record StrengthRange(double Delta, double Low, double High)
{
    /// <summary>Whether the strength stays on one side of one half.</summary>
    public bool IsFirm => Verdict.IsBelieved(Low) == Verdict.IsBelieved(High);

    /// <summary>The range in one line, as in <c>0.55 to 0.71 for base scores ±0.10</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Low:0.00} to {High:0.00} for base scores ±{Delta:0.00}");
}
