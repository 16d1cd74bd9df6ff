namespace ArgumentMap.Reasoning;

/// <summary>How fast a conclusion's strength changes with the base score of a node.</summary>
/// <param name="Node">The node whose base score changes.</param>
/// <param name="Derivative">The derivative of the conclusion's strength by that base score, at the scores as they are.</param>
public sealed record Sensitivity(ArgumentNode Node, double Derivative)
{
    /// <summary>The sensitivity in one line, as in <c>evidence e1: +0.120</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Node.KindAndId}: {Derivative:+0.000;-0.000;0.000}");
}
