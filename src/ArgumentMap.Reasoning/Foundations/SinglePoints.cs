namespace ArgumentMap.Reasoning;

/// <summary>
/// The vertices without which the node asked about does not stand. Where the network is ordinary they are the dominators of that node in
/// the flow of support from the grounds up (<see cref="DominatorTree"/>). Linked premises make it an AND/OR graph, in which dominators form
/// no tree: there each vertex of one derivation is taken away in turn, O(derivation × network). Whatever every derivation uses, this one does.
/// </summary>
internal static class SinglePoints
{
    /// <summary>The vertices, nearest first; none where the node does not stand anyway.</summary>
    public static IReadOnlyList<int> Of(SupportNetwork network, CancellationToken cancellationToken) =>
        network.IsOrdinary ? Dominators(network) : Indispensable(network, cancellationToken);

    internal static List<int> Indispensable(SupportNetwork network, CancellationToken cancellationToken)
    {
        var derivation = new Derivation(network);
        if (!derivation.StandsWithout(_ => false)) return [];
        var points = new List<int>();
        foreach (var candidate in derivation.Used().Skip(1))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!derivation.StandsWithout(vertex => vertex == candidate)) points.Add(candidate);
        }
        points.Sort();
        return points;
    }

    private static List<int> Dominators(SupportNetwork network)
    {
        var root = network.Count;
        var from = new List<int>();
        var to = new List<int>();
        for (var vertex = 0; vertex < network.Count; vertex++)
        {
            foreach (var needed in network.AllOf[vertex]) Add(needed, vertex);
            foreach (var needed in network.AnyOf[vertex]) Add(needed, vertex);
            if (network.IsGround[vertex]) Add(root, vertex);
        }
        var tree = new DominatorTree(new CompressedRows(root + 1, [.. from], [.. to]), new CompressedRows(root + 1, [.. to], [.. from]), root);
        return [.. tree.DominatorsOf(0).Order()];

        void Add(int source, int target)
        {
            from.Add(source);
            to.Add(target);
        }
    }
}
