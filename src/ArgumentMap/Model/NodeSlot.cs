namespace ArgumentMap;

/// <summary>A node's place in the graph: the current value of the node and the edges at it, in the order in which they were added.</summary>
internal sealed class NodeSlot
{
    public NodeSlot(ArgumentNode node, LinkedList<NodeSlot> shelf)
    {
        Node = node;
        Place = shelf.AddLast(this);
    }

    public ArgumentNode Node { get; set; }

    /// <summary>Where it stands among the nodes of its sort, so that removing it keeps the order of the others.</summary>
    public LinkedListNode<NodeSlot> Place { get; }

    public List<ArgumentEdge> In { get; } = [];

    public List<ArgumentEdge> Out { get; } = [];

    public IEnumerable<NodeSlot> Sources(EdgeRole role) => In.Where(edge => edge.Role == role).Select(edge => edge.From);

    public IEnumerable<NodeSlot> Targets(EdgeRole role) => Out.Where(edge => edge.Role == role).Select(edge => edge.To);
}
