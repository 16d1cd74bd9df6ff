namespace ArgumentMap.Query;

/// <summary>What of a node a <see cref="NumberQuery"/> compares.</summary>
public enum NumberField
{
    /// <summary>The number of edges at the node.</summary>
    Degree,

    /// <summary>The number of edges into the node: of a statement, the relations that conclude it.</summary>
    InDegree,

    /// <summary>The number of edges out of the node: of a statement, the relations of which it is a premise.</summary>
    OutDegree,

    /// <summary>
    /// How many relations lie on the shortest way to a root: 0 for a root, 1 for a relation that concludes a root and for its premises.
    /// A node from which no root can be reached has no depth.
    /// </summary>
    Depth,

    /// <summary>The base score of a statement.</summary>
    BaseScore,

    /// <summary>The weight of a relation.</summary>
    Weight,

    /// <summary>The paragraph of an anchor; one anchor that fits is enough.</summary>
    Paragraph,
}
