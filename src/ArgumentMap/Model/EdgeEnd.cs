namespace ArgumentMap;

/// <summary>An edge as a node has it that it starts or ends at: the node at the other end, and its role.</summary>
internal readonly record struct EdgeEnd(NodeSlot Slot, EdgeRole Role)
{
    public ArgumentNode Node => Slot.Node;
}
