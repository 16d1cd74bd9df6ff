namespace ArgumentMap.Diff;

/// <summary>Something that is in both maps and is not the same in both.</summary>
/// <param name="Old">What it was.</param>
/// <param name="New">What it is.</param>
/// <param name="Members">
/// The members that differ, at least one. To name a node, source or participant by the new id that it got is no difference.
/// </param>
public sealed record ItemChange<T>(T Old, T New, ValueList<MemberChange> Members) where T : class
{
    /// <summary>How alike the texts are, where the two were matched by these; null where they were not.</summary>
    public double? Similarity { get; init; }
}
