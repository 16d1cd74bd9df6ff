namespace ArgumentMap.Outline;

/// <summary>An entry that stands directly under another.</summary>
/// <param name="Node">What it shows.</param>
/// <param name="Step">The step between the two, where it has no entry of its own.</param>
/// <param name="IsPremise">Whether the node is a premise of the step that it stands under, and so on the same level.</param>
internal readonly record struct TreeBranch(ArgumentNode Node, Relation? Step, bool IsPremise);
