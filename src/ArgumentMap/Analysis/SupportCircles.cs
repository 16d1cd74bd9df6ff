namespace ArgumentMap.Analysis;

/// <summary>Finds circular reasoning: statements that in the end support themselves.</summary>
/// <example><code>
/// var map = MapBuilder.Create("m").Claim("a", "A.").Claim("b", "B.").Support("a", "b").Support("b", "a").Build();
/// Console.WriteLine(map.FindSupportCircles().Circles.Count); // 1
/// </code></example>
public static class SupportCircles
{
    /// <summary>
    /// The circles of support: ways from a node through supports back to it that pass no node twice. Each is found once; two that differ
    /// in a relation only are two. A step whose conclusion is one of its own premises is not counted.
    /// </summary>
    /// <remarks>
    /// There can be exponentially many, so the search ends when it has as many as are wanted, and in any case after a fixed amount of work
    /// (tens of millions of steps). By partitioning after Yen (1971) and Lawler (1972), within strongly connected components as in Johnson
    /// (1975): a circle of n nodes costs at most n breadth-first searches. A map without a circle costs O(nodes + edges).
    /// </remarks>
    /// <param name="map">The map.</param>
    /// <param name="most">How many circles are wanted, 0 or more.</param>
    /// <param name="cancellationToken">Stops a long search.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static CircleSearch FindSupportCircles(this ArgumentGraph map, int most = 100, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(map, nameof(map));
        if (most < 0) throw new ArgumentOutOfRangeException(nameof(most), most, "A number of circles is not negative.");
        var nodes = map.Nodes.ToList();
        var circuits = new ElementaryCircuits(SupportsOf(map));
        var found = new List<int[]>();
        var isCapped = false;
        foreach (var circuit in circuits.ShortestFirst(cancellationToken))
        {
            if (IsSelfSupport(map, circuit, nodes)) continue;
            isCapped = found.Count == most;
            if (isCapped) break;
            found.Add(FromFirst(circuit));
        }
        var end = isCapped ? CircleSearchEnd.Capped : circuits.IsStopped ? CircleSearchEnd.Stopped : CircleSearchEnd.Complete;
        var inOrder = found.OrderBy(circle => circle.Length).ThenBy(circle => circle[0]);
        return new CircleSearch([.. inOrder.Select(circle => circle.Select(index => nodes[index]).ToList())], end);
    }

    /// <summary>
    /// The edges of the supports. Those that can only be part of a self-support are left out, since a statement with thousands of these
    /// would hide the circles behind them.
    /// </summary>
    private static CompressedRows SupportsOf(ArgumentGraph map)
    {
        var indexes = new int[map.MostPlaces];
        var count = 0;
        foreach (var slot in map.Slots) indexes[map.PlaceOf(slot)] = count++;
        return CompressedRows.OfArcs(count, Arcs());

        IEnumerable<(int, int)> Arcs()
        {
            foreach (var support in map.RelationSlots)
            {
                if (support.Node is not Relation { Kind: RelationKind.Support }) continue;
                var relation = IndexOf(support);
                var (onlyPremise, onlyConclusion) = (OnlyEnd(support.In, EdgeRole.Premise), OnlyEnd(support.Out, EdgeRole.Conclusion));
                var leadsBack = onlyConclusion is not null && support.Out.CountOf(EdgeRole.Premise) == 0 ? onlyConclusion : null;
                var comesBack = onlyPremise is not null && support.In.CountOf(EdgeRole.Conclusion) == 0 ? onlyPremise : null;
                for (var i = 0; i < support.In.Count; i++)
                    if (support.In[i] is { Role: EdgeRole.Premise, Slot: var premise } && premise != support && premise != leadsBack)
                        yield return (IndexOf(premise), relation);
                for (var i = 0; i < support.Out.Count; i++)
                    if (support.Out[i] is { Role: EdgeRole.Conclusion, Slot: var conclusion } && conclusion != support
                        && conclusion != comesBack)
                        yield return (relation, IndexOf(conclusion));
            }
        }

        int IndexOf(NodeSlot slot) => indexes[map.PlaceOf(slot)];
    }

    private static NodeSlot? OnlyEnd(in EdgeList edges, EdgeRole role) => edges.CountOf(role) == 1 ? edges.FirstOf(role) : null;

    /// <summary>Whether both edges of a circuit belong to one support.</summary>
    private static bool IsSelfSupport(ArgumentGraph map, int[] circuit, List<ArgumentNode> nodes) =>
        circuit.Length == 2
            && (IsOwnPremise(map, nodes[circuit[0]], nodes[circuit[1]]) || IsOwnPremise(map, nodes[circuit[1]], nodes[circuit[0]]));

    private static bool IsOwnPremise(ArgumentGraph map, ArgumentNode step, ArgumentNode end) =>
        step is Relation { Kind: RelationKind.Support }
        && map.PremisesOf(step.Id).Contains(end) && map.ConclusionsOf(step.Id).Contains(end);

    /// <summary>The circle from the node that comes first in the map on.</summary>
    private static int[] FromFirst(int[] circuit)
    {
        var first = Array.IndexOf(circuit, circuit.Min());
        return [.. circuit.Skip(first), .. circuit.Take(first)];
    }
}
