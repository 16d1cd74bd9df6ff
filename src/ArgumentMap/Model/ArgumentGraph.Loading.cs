namespace ArgumentMap;

/// <content>What readers of files ask for, who look over the nodes themselves so that they can name the place of a fault.</content>
public sealed partial class ArgumentGraph
{
    /// <summary>Makes room for nodes that are about to be added.</summary>
    internal void Reserve(int statements, int relations)
    {
        _statements.Slots.Reserve(statements);
        _relations.Slots.Reserve(relations);
        _index.Reserve(statements + relations);
    }

    /// <summary>Adds a node of which everything it names is known to be there; null where its id is taken.</summary>
    internal NodeSlot? TryAdd(ArgumentNode node)
    {
        var slot = new NodeSlot(node);
        if (!_index.TryAdd(slot)) return null;
        ShelfFor(node).Add(slot);
        return slot;
    }

    /// <summary>The place of the node with this id; null for none.</summary>
    internal NodeSlot? FindSlot(ReadOnlySpan<char> id) => _index.Find(id);

    /// <inheritdoc cref="NodeIndex.TryFind"/>
    internal bool TryFindSlot(ReadOnlySpan<byte> ascii, out NodeSlot? slot) => _index.TryFind(ascii, out slot);

    /// <summary>
    /// Whether there is an edge of a role. Looks at the relation's own edges where they are few, as nearly always, and else on the side
    /// that has fewer: one premise may serve very many relations, and a relation have very many premises. O(the edges of the one that has
    /// fewer).
    /// </summary>
    internal static bool AreJoined(NodeSlot from, NodeSlot to, EdgeRole role)
    {
        const int Few = 8;
        ref var own = ref role == EdgeRole.Premise ? ref to.In : ref from.Out;
        return (own.Count > Few ? from.Out.Count <= to.In.Count : role == EdgeRole.Conclusion)
            ? from.Out.Contains(to, role)
            : to.In.Contains(from, role);
    }

    /// <summary>Joins two nodes; false where they are joined in that role already.</summary>
    internal bool Connect(NodeSlot from, NodeSlot to, EdgeRole role)
    {
        if (AreJoined(from, to, role)) return false;
        Join(from, to, role);
        return true;
    }

    /// <summary>
    /// Adds a relation of the next free number between nodes that are looked up first, so that a call that fails takes no number.
    /// </summary>
    internal Relation AddNumbered(RelationKind kind, string conclusion, IEnumerable<string> premises)
    {
        var from = Ends(premises, nameof(premises));
        List<NodeSlot> to = [Slot(conclusion)];
        return AddJoined(new Relation(FreeId("r"), kind), to, from);
    }
}
