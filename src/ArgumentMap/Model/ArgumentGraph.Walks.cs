namespace ArgumentMap;

/// <content>What walks over a map stand on: its places, their neighbours, and what can be reached.</content>
public sealed partial class ArgumentGraph
{
    internal IEnumerable<NodeSlot> RelationSlots => _relations.Slots;

    internal IEnumerable<NodeSlot> Slots => _statements.Slots.Concat(_locutions.Slots).Concat(_relations.Slots);

    /// <summary>One more than the highest <see cref="PlaceOf"/>; hardly more than there are nodes.</summary>
    internal int MostPlaces => _statements.Slots.Places + _locutions.Slots.Places + _relations.Slots.Places;

    /// <summary>Where a node stands among all, in their order, with gaps where nodes were removed. Another after the next change.</summary>
    internal int PlaceOf(NodeSlot slot) => slot.Node switch
    {
        Statement => slot.Place,
        Locution => _statements.Slots.Places + slot.Place,
        _ => _statements.Slots.Places + _locutions.Slots.Places + slot.Place,
    };

    /// <summary>The nodes one edge away.</summary>
    /// <param name="id">The node from which to look.</param>
    /// <param name="isUp">Whether along the edges, towards conclusions, or against them.</param>
    /// <param name="isWay">Of which relations the edges count.</param>
    internal IEnumerable<ArgumentNode> Next(string id, bool isUp, Func<ArgumentNode, bool> isWay)
    {
        var slot = Slot(id);
        foreach (var edge in isUp ? slot.OutEnds : slot.InEnds)
            if (isWay(RelationOf(slot, edge, isUp))) yield return edge.Node;
    }

    /// <summary>
    /// What can be reached from some nodes, nearest first (breadth-first search); of these themselves only what a circle leads back to.
    /// O(what is reached).
    /// </summary>
    /// <param name="nodes">Where the walk starts.</param>
    /// <param name="isUp">Whether it goes along the edges, towards conclusions, or against them.</param>
    /// <param name="isWay">The edges of which relations it takes.</param>
    internal IEnumerable<ArgumentNode> Reached(IEnumerable<ArgumentNode> nodes, bool isUp, Func<ArgumentNode, bool> isWay) =>
        ReachedSlots(nodes, isUp, isWay).Select(slot => slot.Node);

    /// <summary>Some nodes and what can be reached from them, as <see cref="Reached"/>.</summary>
    internal NodeSet WithReached(IReadOnlyCollection<ArgumentNode> nodes, bool isUp, Func<ArgumentNode, bool> isWay)
    {
        var all = new NodeSet(this);
        foreach (var node in nodes) all.Add(Slot(node.Id));
        foreach (var slot in ReachedSlots(nodes, isUp, isWay)) all.Add(slot);
        return all;
    }

    private IEnumerable<NodeSlot> ReachedSlots(IEnumerable<ArgumentNode> nodes, bool isUp, Func<ArgumentNode, bool> isWay)
    {
        var seen = new NodeSet(this);
        var waiting = new Queue<NodeSlot>(nodes.Select(node => Slot(node.Id)));
        while (waiting.Count > 0)
        {
            var slot = waiting.Dequeue();
            var edges = isUp ? slot.Out : slot.In;
            for (var i = 0; i < edges.Count; i++)
            {
                var next = edges[i].Slot;
                if (!isWay(RelationOf(slot, edges[i], isUp)) || !seen.Add(next)) continue;
                yield return next;
                waiting.Enqueue(next);
            }
        }
    }

    /// <summary>The relation that an edge belongs to.</summary>
    private static ArgumentNode RelationOf(NodeSlot slot, EdgeEnd edge, bool isUp) =>
        (edge.Role == EdgeRole.Premise) == isUp ? edge.Node : slot.Node;
}
