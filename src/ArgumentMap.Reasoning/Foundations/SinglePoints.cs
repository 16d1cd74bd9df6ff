namespace ArgumentMap.Reasoning;

/// <summary>
/// The vertices without which the node asked about does not stand. Where the network is ordinary they are the dominators of that node in
/// the flow of support from the grounds up (<see cref="DominatorTree"/>). Linked premises make it an AND/OR graph, in which dominators form
/// no tree: what one needs of which the node cannot do without, it cannot do without either; each other vertex of one derivation is taken
/// away in turn, unless a derivation was met that does not use it. O(derivation × network) at worst.
/// </summary>
internal static class SinglePoints
{
    /// <summary>The vertices, nearest first, none where the node does not stand anyway; and whether those are all.</summary>
    public static (IReadOnlyList<int> Points, SearchStatus Status) Of(SupportNetwork network, SearchBudget budget) =>
        network.IsOrdinary ? (Dominators(network), SearchStatus.Complete) : Indispensable(network, budget);

    internal static (List<int> Points, SearchStatus Status) Indispensable(SupportNetwork network, SearchBudget budget)
    {
        var isLost = new bool[network.Count];
        var derivation = new Derivation(network.Graph);
        if (!derivation.StandsWithout(isLost)) return ([], SearchStatus.Complete);
        var stands = new bool[network.Count];
        for (var vertex = 0; vertex < stands.Length; vertex++) stands[vertex] = derivation.Stands(vertex);
        var candidates = derivation.Used().Skip(1).ToList();
        var points = new HashSet<int>();
        AddNeeds(network, stands, points, 0);
        var spared = new HashSet<int>();
        foreach (var candidate in candidates)
        {
            if (points.Contains(candidate) || spared.Contains(candidate)) continue;
            if (!budget.Spend(derivation.Cost)) return ([.. points.Order()], SearchStatus.Truncated);
            isLost[candidate] = true;
            if (derivation.StandsWithout(isLost)) spared.UnionWith(candidates.Except(derivation.Used()));
            else if (points.Add(candidate)) AddNeeds(network, stands, points, candidate);
            isLost[candidate] = false;
        }
        return ([.. points.Order()], SearchStatus.Complete);
    }

    /// <summary>Adds what a point needs without a choice, and what that needs.</summary>
    private static void AddNeeds(SupportNetwork network, bool[] stands, HashSet<int> points, int point)
    {
        var waiting = new Stack<int>([point]);
        while (waiting.TryPop(out var next))
        {
            foreach (var needed in network.AllOf[next])
                if (points.Add(needed)) waiting.Push(needed);
            var only = -1;
            foreach (var needed in network.AnyOf[next])
                if (stands[needed]) only = only < 0 || only == needed ? needed : int.MaxValue;
            if (only is >= 0 and < int.MaxValue && points.Add(only)) waiting.Push(only);
        }
        points.Remove(0);
    }

    private static List<int> Dominators(SupportNetwork network)
    {
        var root = network.Count;
        var (starts, arcs, count) = (new int[root + 2], new int[network.Graph.ArcCount + network.GroundVertices.Length], 0);
        for (var vertex = 0; vertex < root; vertex++)
        {
            foreach (var needed in network.AllOf[vertex]) arcs[count++] = needed;
            foreach (var needed in network.AnyOf[vertex]) arcs[count++] = needed;
            if (network.IsGround[vertex]) arcs[count++] = root;
            starts[vertex + 1] = count;
        }
        starts[root + 1] = count;
        var backward = CompressedRows.Of(starts, arcs);
        return [.. new DominatorTree(backward.Transposed(root + 1), backward, root).DominatorsOf(0).Order()];
    }
}
