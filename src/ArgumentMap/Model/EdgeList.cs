namespace ArgumentMap;

/// <summary>
/// The edges at one side of a node, in the order in which they were added: of each the other end. One edge, as most nodes have, takes no
/// array, and none has an object of its own: the nodes of a large map have more edges than anything else.
/// </summary>
internal struct EdgeList
{
    /// <summary>Nothing, the other end of the only edge, or the edges.</summary>
    private object? _ends;

    private EdgeRole _role;

    public int Count { get; private set; }

    /// <summary>How long the array is, where there is one.</summary>
    public readonly int Room => Count > 1 ? ((EdgeEnd[])_ends!).Length : 0;

    public readonly EdgeEnd this[int index] =>
        (uint)index >= (uint)Count ? throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such edge.")
        : Count == 1 ? new EdgeEnd((NodeSlot)_ends!, _role)
        : ((EdgeEnd[])_ends!)[index];

    public void Add(NodeSlot end, EdgeRole role)
    {
        if (Count == 0)
        {
            (_ends, _role) = (end, role);
        }
        else if (Count == 1)
        {
            _ends = new[] { this[0], new EdgeEnd(end, role) };
        }
        else
        {
            var ends = (EdgeEnd[])_ends!;
            if (Count == ends.Length) Array.Resize(ref ends, Count * 2);
            ends[Count] = new EdgeEnd(end, role);
            _ends = ends;
        }
        Count++;
    }

    /// <summary>Takes an edge out; the others keep their order. False where it is not there. O(edges).</summary>
    public bool Remove(NodeSlot end, EdgeRole role)
    {
        var at = IndexOf(end, role);
        if (at < 0) return false;
        if (Count == 1)
        {
            _ends = null;
        }
        else
        {
            var ends = (EdgeEnd[])_ends!;
            Array.Copy(ends, at + 1, ends, at, Count - 1 - at);
            ends[Count - 1] = default;
            if (Count == 2) (_ends, _role) = (ends[0].Slot, ends[0].Role);
        }
        Count--;
        return true;
    }

    public readonly int CountOf(EdgeRole role)
    {
        var count = 0;
        for (var i = 0; i < Count; i++)
            if (this[i].Role == role) count++;
        return count;
    }

    /// <summary>The nodes at the other ends of the edges of a role, all of one sort.</summary>
    /// <param name="role">The role.</param>
    /// <param name="kind">Of which kind they are, where they are relations; null for any.</param>
    public readonly T[] Nodes<T>(EdgeRole role, RelationKind? kind = null) where T : ArgumentNode
    {
        var count = 0;
        for (var i = 0; i < Count; i++)
            if (IsMeant(this[i])) count++;
        if (count == 0) return [];
        var nodes = new T[count];
        for (var i = Count - 1; i >= 0; i--)
            if (IsMeant(this[i])) nodes[--count] = (T)this[i].Node;
        return nodes;

        bool IsMeant(EdgeEnd edge) => edge.Role == role && (kind is null || (edge.Node is Relation relation && relation.Kind == kind));
    }

    /// <summary>The other end of the first edge of a role; null for none.</summary>
    public readonly NodeSlot? FirstOf(EdgeRole role)
    {
        for (var i = 0; i < Count; i++)
            if (this[i].Role == role) return this[i].Slot;
        return null;
    }

    public readonly bool Contains(NodeSlot end, EdgeRole role) => IndexOf(end, role) >= 0;

    private readonly int IndexOf(NodeSlot end, EdgeRole role)
    {
        for (var i = 0; i < Count; i++)
            if (this[i] is var edge && ReferenceEquals(edge.Slot, end) && edge.Role == role) return i;
        return -1;
    }
}
