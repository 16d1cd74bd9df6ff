namespace ArgumentMap.Reasoning;

/// <summary>
/// A smallest set of statements, conclusions on the way included, whose loss lets the node asked about fall: in an ordinary network a least
/// cut by the greatest flow, with linked premises a smallest hitting set (<see cref="DefeatSearch"/>).
/// </summary>
internal static class SmallestCut
{
    /// <summary>The vertices of one such set; none for a ground, for what does not stand anyway, and where the steps run out.</summary>
    public static IReadOnlyList<int> Of(SupportNetwork network, FoundationOptions options, CancellationToken cancellationToken)
    {
        if (network.IsOrdinary)
        {
            var flow = new SupportFlowNetwork(network, network.GroundVertices.Where(vertex => vertex != 0), []);
            flow.Send(cancellationToken);
            return [.. flow.Bottleneck()];
        }
        var vertices = Enumerable.Range(1, network.Count - 1).Where(network.Counts);
        return new DefeatSearch(network, vertices, options with { MostDefeats = 1 }).Find(cancellationToken).Sets.FirstOrDefault() ?? [];
    }
}
