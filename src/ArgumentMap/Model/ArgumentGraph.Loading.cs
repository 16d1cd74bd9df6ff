#if NET
using System.Runtime.InteropServices;
#endif

namespace ArgumentMap;

/// <content>What readers of files ask for, who look over the nodes themselves so that they can name the place of a fault.</content>
public sealed partial class ArgumentGraph
{
    /// <summary>Makes room for nodes that are about to be added.</summary>
    internal void Reserve(int statements, int relations)
    {
        _statements.Slots.Reserve(statements);
        _relations.Slots.Reserve(relations);
#if NET
        _slots.EnsureCapacity(_slots.Count + statements + relations);
#endif
    }

    /// <summary>Adds a node of which everything it names is known to be there; null where its id is taken.</summary>
    internal NodeSlot? TryAdd(ArgumentNode node)
    {
#if NET
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_slots, node.Id, out var isTaken);
        if (isTaken) return null;
        slot = new NodeSlot(node);
#else
        if (_slots.ContainsKey(node.Id)) return null;
        var slot = new NodeSlot(node);
        _slots.Add(node.Id, slot);
#endif
        ShelfFor(node).Add(slot);
        return slot;
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

    /// <summary>Adds a relation of the next free number between nodes that are looked up first, so that a call that fails takes no number.</summary>
    internal Relation AddNumbered(RelationKind kind, string conclusion, IEnumerable<string> premises)
    {
        var from = Ends(premises, nameof(premises));
        List<NodeSlot> to = [Slot(conclusion)];
        return AddJoined(new Relation(FreeId("r"), kind), to, from);
    }
}
