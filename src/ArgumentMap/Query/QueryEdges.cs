namespace ArgumentMap.Query;

/// <summary>A map's edges as arrays of node indexes, one for each direction and role, so that a search touches no dictionary.</summary>
internal sealed class QueryEdges
{
    public QueryEdges(NodeSlot[] slots)
    {
        var indexes = new Dictionary<NodeSlot, int>(slots.Length);
        for (var i = 0; i < slots.Length; i++) indexes.Add(slots[i], i);
        Premises = Adjacency.Of(slots, slot => slot.Sources(EdgeRole.Premise), indexes);
        Conclusions = Adjacency.Of(slots, slot => slot.Targets(EdgeRole.Conclusion), indexes);
        RelationsTo = Adjacency.Of(slots, slot => slot.Sources(EdgeRole.Conclusion), indexes);
        RelationsFrom = Adjacency.Of(slots, slot => slot.Targets(EdgeRole.Premise), indexes);
    }

    /// <summary>From a relation to its premises.</summary>
    public Adjacency Premises { get; }

    /// <summary>From a relation to its conclusions.</summary>
    public Adjacency Conclusions { get; }

    /// <summary>From a node to the relations that conclude it.</summary>
    public Adjacency RelationsTo { get; }

    /// <summary>From a node to the relations of which it is a premise.</summary>
    public Adjacency RelationsFrom { get; }
}
