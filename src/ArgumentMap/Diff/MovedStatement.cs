namespace ArgumentMap.Diff;

/// <summary>A statement that no longer bears on something it bore on, and bears on something else instead.</summary>
/// <param name="Old">The statement in the old map.</param>
/// <param name="New">The statement in the new map.</param>
/// <param name="From">What it bore on and no longer bears on, nodes of the old map.</param>
/// <param name="To">What it bears on now and did not before, nodes of the new map.</param>
public sealed record MovedStatement(Statement Old, Statement New, ValueList<ArgumentNode> From, ValueList<ArgumentNode> To);
