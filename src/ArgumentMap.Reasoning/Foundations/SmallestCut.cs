namespace ArgumentMap.Reasoning;

/// <summary>
/// A smallest set of statements, conclusions on the way included, whose loss lets the node asked about fall: in an ordinary network a least
/// cut, which is as large as the greatest flow (K. Menger, 1927; L. R. Ford and D. R. Fulkerson, 1956; found by <see cref="FlowNetwork"/>),
/// with linked premises a smallest hitting set (<see cref="DefeatSearch"/>).
/// </summary>
internal static class SmallestCut
{
    /// <summary>
    /// The vertices of one such set, none for a ground and for what does not stand anyway; and whether none is certainly smaller.
    /// </summary>
    public static (IReadOnlyList<int> Vertices, SearchStatus Status) Of(SupportNetwork network, SearchBudget budget,
        CancellationToken cancellationToken)
    {
        if (network.IsGround[0]) return ([], SearchStatus.Complete);
        if (network.IsOrdinary)
        {
            var flow = new SupportFlowNetwork(network, network.GroundVertices, []);
            flow.Send(cancellationToken);
            return ([.. flow.Bottleneck()], SearchStatus.Complete);
        }
        var defeats = new DefeatSearch(network, countsConclusions: true, most: 1).Find(budget);
        return (defeats.Sets.Count == 0
            ? []
            : [.. defeats.Sets[0].Vertices().Order()], defeats.IsExact ? SearchStatus.Complete : SearchStatus.Truncated);
    }
}
