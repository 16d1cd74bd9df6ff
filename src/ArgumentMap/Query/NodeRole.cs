namespace ArgumentMap.Query;

/// <summary>The part that a statement plays in its map.</summary>
public enum NodeRole
{
    /// <summary>It is marked as what the whole text argues for (<see cref="Statement.IsMain"/>).</summary>
    Main,

    /// <summary>It is a premise of nothing (<see cref="ArgumentGraph.Roots"/>).</summary>
    Root,

    /// <summary>No relation concludes it (<see cref="ArgumentGraph.Leaves"/>).</summary>
    Leaf,
}
