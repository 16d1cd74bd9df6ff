namespace ArgumentMap.Reasoning;

/// <summary>One ground of a statement, and how much it can give.</summary>
/// <param name="Node">The ground.</param>
/// <param name="Strength">Its own strength in the map, 0 to 1.</param>
/// <param name="Weight">The weight of the weakest step on its strongest way up to the statement; 1 where no step has a lesser one.</param>
public sealed record WeighedGround(ArgumentNode Node, double Strength, double Weight)
{
    /// <summary>What it can give at most: its strength, or the weight of its weakest step where that is less.</summary>
    public double Worth => Math.Min(Strength, Weight);

    /// <summary>Whether it is a weak sign: each of its ways up takes a step of a weight below <see cref="WeighedSet.WeakBelow"/>.</summary>
    public bool IsWeakSign => Weight < WeighedSet.WeakBelow;

    /// <summary>The ground in one line, as in <c>e1: strength 0.50</c> or <c>e1: strength 0.50, a weak sign (weight 0.40)</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Node.Id}: strength {Strength:0.00}{(IsWeakSign ? FormattableString.Invariant($", a weak sign (weight {Weight:0.00})") : "")}");
}
