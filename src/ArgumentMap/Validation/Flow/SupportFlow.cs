namespace ArgumentMap.Validation.Flow;

/// <summary>
/// How support runs through a map: from premises through supports to conclusions, also to the steps that are supported themselves. A
/// rephrasing passes it on, since what bears out a sentence bears out the same in other words. Attacks pass nothing on.
/// </summary>
internal static class SupportFlow
{
    /// <summary>What a node lends its support to, one step up.</summary>
    public static IEnumerable<ArgumentNode> Above(ArgumentGraph map, ArgumentNode node) =>
        map.AsQuikGraph().OutEdges(node).Where(IsSupporting).Select(edge => edge.Target);

    /// <summary>What a node draws its support from, one step down.</summary>
    public static IEnumerable<ArgumentNode> Beneath(ArgumentGraph map, ArgumentNode node) =>
        map.AsQuikGraph().InEdges(node).Where(IsSupporting).Select(edge => edge.Source);

    /// <summary>The ids of some nodes and of all that support runs to from them. O(nodes + edges).</summary>
    public static HashSet<string> AllAbove(ArgumentGraph map, IEnumerable<ArgumentNode> nodes) => Reached(map, nodes, isUp: true);

    /// <summary>The ids of some nodes and of all that support runs from to them. O(nodes + edges).</summary>
    public static HashSet<string> AllBeneath(ArgumentGraph map, IEnumerable<ArgumentNode> nodes) => Reached(map, nodes, isUp: false);

    private static bool IsSupporting(ArgumentEdge edge) =>
        (edge.Role == EdgeRole.Premise ? edge.Target : edge.Source) is Relation { Kind: RelationKind.Support or RelationKind.Rephrase };

    private static HashSet<string> Reached(ArgumentGraph map, IEnumerable<ArgumentNode> nodes, bool isUp)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<NodeSlot>(nodes.Where(node => reached.Add(node.Id)).Select(node => map.FindSlot(node.Id.AsSpan())!));
        while (waiting.Count > 0)
        {
            var slot = waiting.Dequeue();
            ref var edges = ref isUp ? ref slot.Out : ref slot.In;
            for (var i = 0; i < edges.Count; i++)
            {
                if (!IsSupporting(edges[i])) continue;
                var next = isUp ? edges[i].To : edges[i].From;
                if (reached.Add(next.Node.Id)) waiting.Enqueue(next);
            }
        }
        return reached;
    }
}
