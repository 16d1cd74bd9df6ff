namespace ArgumentMap.Query;

/// <summary>
/// How many relations lie between each node and the nearest of some others: a breadth-first search, level by level. From a node to a
/// relation that concludes it is a step down; a relation and its premises are on one level. Up it is the other way round.
/// O(nodes + edges).
/// </summary>
internal static class DepthSearch
{
    /// <summary>The depth of every node beneath the roots; -1 where no root can be reached.</summary>
    public static int[] From(NodeSlot[] slots, QueryEdges edges, CancellationToken cancellationToken) =>
        Down(Enumerable.Range(0, slots.Length).Where(i => slots[i].Node is Statement && slots[i].Out.Count == 0), edges, cancellationToken);

    /// <summary>The depth of every node beneath some nodes; -1 where none of them can be reached.</summary>
    public static int[] Down(IEnumerable<int> starts, QueryEdges edges, CancellationToken cancellationToken)
    {
        var depths = Unknown(edges);
        Extend(depths, starts, edges.Premises, edges.RelationsTo, cancellationToken);
        return depths;
    }

    /// <summary>The height of every node above some nodes; -1 where it cannot be reached from any of them.</summary>
    public static int[] Up(IEnumerable<int> starts, QueryEdges edges, CancellationToken cancellationToken)
    {
        var heights = Unknown(edges);
        Extend(heights, starts, edges.Conclusions, edges.RelationsFrom, cancellationToken);
        return heights;
    }

    /// <summary>Goes on beneath further nodes, which stand at the top like those before them.</summary>
    public static void ExtendDown(int[] depths, int start, QueryEdges edges, CancellationToken cancellationToken) =>
        Extend(depths, [start], edges.Premises, edges.RelationsTo, cancellationToken);

    private static int[] Unknown(QueryEdges edges)
    {
        var depths = new int[edges.Premises.RowCount];
        for (var i = 0; i < depths.Length; i++) depths[i] = -1;
        return depths;
    }

    private static void Extend(int[] depths, IEnumerable<int> starts, CompressedRows beside, CompressedRows onward,
        CancellationToken cancellationToken)
    {
        var level = starts.ToList();
        for (var depth = 0; level.Count > 0; depth++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            level = NextLevel(Settled(level, depth));
        }

        // The level's nodes that no level before has, with those beside them, and theirs in turn.
        List<int> Settled(List<int> candidates, int depth)
        {
            var settled = new List<int>();
            foreach (var node in candidates) Settle(node);
            for (var i = 0; i < settled.Count; i++)
                foreach (var neighbour in beside[settled[i]])
                    Settle(neighbour);
            return settled;

            void Settle(int node)
            {
                if (depths[node] >= 0) return;
                depths[node] = depth;
                settled.Add(node);
            }
        }

        List<int> NextLevel(List<int> settled)
        {
            var next = new List<int>();
            foreach (var node in settled) next.AddRange(onward[node].ToArray());
            return next;
        }
    }
}
