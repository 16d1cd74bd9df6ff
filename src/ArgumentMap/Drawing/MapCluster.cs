namespace ArgumentMap.Drawing;

/// <summary>What a node is boxed by.</summary>
/// <param name="Id">The id of the source or group, or the tag, which tells clusters apart; null for what has none.</param>
/// <param name="Caption">What the cluster is called, which two may share.</param>
public sealed record MapCluster(string? Id, string Caption)
{
    /// <summary>The cluster that it stands in; null for an outermost one.</summary>
    public MapCluster? Parent { get; init; }
}
