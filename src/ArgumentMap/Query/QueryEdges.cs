namespace ArgumentMap.Query;

/// <summary>A map's edges as arrays of node indexes, one for each direction and role, so that a search touches no dictionary.</summary>
internal sealed class QueryEdges
{
    public QueryEdges(NodeSlot[] slots)
    {
        var indexes = new Dictionary<NodeSlot, int>(slots.Length);
        for (var i = 0; i < slots.Length; i++) indexes.Add(slots[i], i);
        Premises = RowsOf(slots, slot => slot.Sources(EdgeRole.Premise), indexes);
        Conclusions = RowsOf(slots, slot => slot.Targets(EdgeRole.Conclusion), indexes);
        RelationsTo = RowsOf(slots, slot => slot.Sources(EdgeRole.Conclusion), indexes);
        RelationsFrom = RowsOf(slots, slot => slot.Targets(EdgeRole.Premise), indexes);
    }

    /// <summary>From a relation to its premises.</summary>
    public CompressedRows Premises { get; }

    /// <summary>From a relation to its conclusions.</summary>
    public CompressedRows Conclusions { get; }

    /// <summary>From a node to the relations that conclude it.</summary>
    public CompressedRows RelationsTo { get; }

    /// <summary>From a node to the relations of which it is a premise.</summary>
    public CompressedRows RelationsFrom { get; }

    private static CompressedRows RowsOf(NodeSlot[] slots, Func<NodeSlot, IEnumerable<NodeSlot>> neighboursOf,
        Dictionary<NodeSlot, int> indexes)
    {
        var starts = new int[slots.Length + 1];
        var neighbours = new List<int>();
        for (var i = 0; i < slots.Length; i++)
        {
            foreach (var neighbour in neighboursOf(slots[i])) neighbours.Add(indexes[neighbour]);
            starts[i + 1] = neighbours.Count;
        }
        return CompressedRows.Of(starts, [.. neighbours]);
    }
}
