namespace ArgumentMap.Query;

/// <summary>
/// How many relations lie between each node and the nearest root: a breadth-first search from all roots against the edges, level by
/// level. From a node to a relation that concludes it is a step down; a relation and its premises are on one level. O(nodes + edges).
/// </summary>
internal static class DepthSearch
{
    /// <summary>The depth of every node; -1 where no root can be reached.</summary>
    public static int[] From(NodeSlot[] slots, QueryEdges edges, CancellationToken cancellationToken)
    {
        var depths = new int[slots.Length];
        for (var i = 0; i < depths.Length; i++) depths[i] = -1;
        var level = Enumerable.Range(0, slots.Length).Where(i => slots[i].Node is Statement && slots[i].Out.Count == 0).ToList();
        for (var depth = 0; level.Count > 0; depth++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            level = LevelBelow(Settled(level, depth));
        }
        return depths;

        // The level's nodes that no level above has, with the premises of its relations, and theirs in turn.
        List<int> Settled(List<int> candidates, int depth)
        {
            var settled = new List<int>();
            foreach (var node in candidates) Settle(node);
            for (var i = 0; i < settled.Count; i++)
                foreach (var premise in edges.Premises[settled[i]])
                    Settle(premise);
            return settled;

            void Settle(int node)
            {
                if (depths[node] >= 0) return;
                depths[node] = depth;
                settled.Add(node);
            }
        }

        List<int> LevelBelow(List<int> settled)
        {
            var below = new List<int>();
            foreach (var node in settled) below.AddRange(edges.RelationsTo[node].ToArray());
            return below;
        }
    }
}
