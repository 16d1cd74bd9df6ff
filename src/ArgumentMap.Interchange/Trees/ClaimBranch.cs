namespace ArgumentMap.Interchange.Trees;

/// <summary>A claim in a tree, with the steps that bear on it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Step">The step of which it is a premise here; null at the top.</param>
/// <param name="Depth">How many claims are above it.</param>
internal sealed record ClaimBranch(Statement Claim, Relation? Step, int Depth)
{
    /// <summary>Whether the claim stands elsewhere too, with what bears on it.</summary>
    public bool IsCopy { get; set; }

    /// <summary>The steps, each with its premises.</summary>
    public List<(Relation Step, IReadOnlyList<ClaimBranch> Premises)> Steps { get; } = [];
}
