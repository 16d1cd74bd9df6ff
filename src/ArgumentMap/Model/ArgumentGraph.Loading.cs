#if NET
using System.Runtime.InteropServices;
#endif

namespace ArgumentMap;

/// <content>What readers of files ask for, who look over the nodes themselves so that they can name the place of a fault.</content>
public sealed partial class ArgumentGraph
{
#if NET
    /// <summary>Makes room for nodes that are about to be added.</summary>
    internal void Reserve(int nodes) => _slots.EnsureCapacity(_slots.Count + nodes);

#endif

    /// <summary>Adds a node of which everything it names is known to be there; null where its id is taken.</summary>
    internal NodeSlot? TryAdd(ArgumentNode node)
    {
#if NET
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_slots, node.Id, out var isTaken);
        return isTaken ? null : slot = new NodeSlot(node, ShelfFor(node));
#else
        if (_slots.ContainsKey(node.Id)) return null;
        var slot = new NodeSlot(node, ShelfFor(node));
        _slots.Add(node.Id, slot);
        return slot;
#endif
    }

    /// <summary>The place of the node with this id; null for none.</summary>
    internal NodeSlot? FindSlot(ReadOnlySpan<char> id)
    {
#if NET9_0_OR_GREATER
        return _slots.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out var slot) ? slot : null;
#else
        return _slots.TryGetValue(id.ToString(), out var slot) ? slot : null;
#endif
    }

    /// <summary>Joins two nodes; false where they are joined in that role already.</summary>
    internal bool Connect(NodeSlot from, NodeSlot to, EdgeRole role)
    {
        if (EdgeBetween(from, to, role) is not null) return false;
        Join(from, to, role);
        return true;
    }
}
