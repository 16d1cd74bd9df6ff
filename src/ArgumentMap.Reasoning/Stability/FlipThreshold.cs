namespace ArgumentMap.Reasoning;

/// <summary>The smallest change of one node's base score that moves the conclusion's strength to the other side of one half.</summary>
/// <param name="Node">The node.</param>
/// <param name="BaseScore">Its base score as it is.</param>
/// <param name="FlipsAt">The base score at which the conclusion crosses; null where none from 0 to 1 makes it cross.</param>
public sealed record FlipThreshold(ArgumentNode Node, double BaseScore, double? FlipsAt)
{
    /// <summary>Whether some base score makes the conclusion cross.</summary>
    public bool CanFlip => FlipsAt is not null;

    /// <summary>By how much the base score must change, from −1 to 1; null where no change is enough.</summary>
    public double? Change => FlipsAt - BaseScore;

    /// <summary>The threshold in one line, as in <c>evidence e1: flips at 0.31, a change of -0.19</c>.</summary>
    public override string ToString() => FlipsAt is { } at
        ? FormattableString.Invariant($"{Node.KindAndId}: flips at {at:0.00}, a change of {Change:+0.00;-0.00;0.00}")
        : $"{Node.KindAndId}: cannot flip it";
}
