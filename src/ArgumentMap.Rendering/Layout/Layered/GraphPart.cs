namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// A part of a graph that nothing joins to the rest, turned so that conclusions stand above what they rest on: x runs to the right and y
/// down, whatever the direction of the picture. Its nodes and edges are numbered anew; what an edge is for is its upper end.
/// </summary>
internal sealed class GraphPart
{
    /// <summary>The graph's number of each node.</summary>
    public required int[] Nodes { get; init; }

    /// <summary>The graph's number of each edge; loops are not among them.</summary>
    public required int[] Edges { get; init; }

    /// <summary>The upper end of each edge, after circles are broken.</summary>
    public required int[] Uppers { get; init; }

    /// <summary>The lower end of each edge, after circles are broken.</summary>
    public required int[] Lowers { get; init; }

    /// <summary>Whether each edge was turned to break a circle, so that its lower end is what it is for.</summary>
    public required bool[] IsTurned { get; init; }

    /// <summary>Whether each edge ends at the side of its upper end.</summary>
    public required bool[] EntersFromTheSide { get; init; }

    /// <summary>Whether each edge has an arrow head at both ends.</summary>
    public required bool[] HasHeadAtBothEnds { get; init; }

    /// <summary>How many layers lie between the ends of each edge at the least.</summary>
    public required int[] Spans { get; init; }

    /// <summary>The weight of each edge in whole numbers, <see cref="UnitWeight"/> for an ordinary one.</summary>
    public required int[] Weights { get; init; }

    /// <summary>The width and height of each node, across and along the layers.</summary>
    public required (double Width, double Height)[] Sizes { get; init; }

    /// <summary>The loops at each node, by the graph's number.</summary>
    public required CompressedRows Loops { get; init; }

    /// <summary>The graph's number of each loop that <see cref="Loops"/> names.</summary>
    public required int[] LoopEdges { get; init; }

    /// <summary>The innermost cluster of each node, or −1.</summary>
    public required int[] Clusters { get; init; }

    /// <summary>Which cluster stands in which.</summary>
    public required ClusterNest Nest { get; init; }

    /// <summary>The rank group of each node, or −1.</summary>
    public required int[] Groups { get; init; }

    /// <summary>The weight of an ordinary edge.</summary>
    public const int UnitWeight = 4;

    public int Count => Nodes.Length;
}
