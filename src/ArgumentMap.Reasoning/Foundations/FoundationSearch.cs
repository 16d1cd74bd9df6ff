namespace ArgumentMap.Reasoning;

/// <summary>Finds out what one node of a map stands on.</summary>
internal sealed class FoundationSearch(MapSnapshot map, string id, FoundationOptions options)
{
    private readonly SupportNetwork _network = new(map, map.IndexOf(id), options);

    public Foundation Find(CancellationToken cancellationToken)
    {
        var grounds = _network.GroundVertices.ToArray();
        var environments = Environments(grounds, cancellationToken);
        var (defeats, defeatSearch) = new DefeatSearch(_network, grounds, options).Find(cancellationToken);
        return new Foundation
        {
            Node = _network.NodeAt(0),
            Status = Status(),
            Environments = [.. environments.Sets.Select(set => new SupportEnvironment(Nodes(set.Members.Select(token => grounds[token]))))],
            EnvironmentSearch = environments.IsTruncated ? SearchStatus.Truncated : SearchStatus.Complete,
            SinglePointsOfFailure = Nodes(SinglePoints.Of(_network, cancellationToken)),
            SmallestDefeats = [.. defeats.Select(Nodes)],
            DefeatSearch = defeatSearch,
            SmallestCut = Nodes(SmallestCut.Of(_network, options, cancellationToken)),
        };
    }

    private FoundationStatus Status()
    {
        if (_network.IsGround[0]) return FoundationStatus.Ground;
        return new Derivation(_network).StandsWithout(_ => false) ? FoundationStatus.Founded : FoundationStatus.Unfounded;
    }

    private Antichain Environments(int[] grounds, CancellationToken cancellationToken)
    {
        var tokens = new Antichain?[_network.Count];
        for (var token = 0; token < grounds.Length; token++) tokens[grounds[token]] = new Antichain([TokenSet.Of(grounds.Length, token)], false);
        return new EnvironmentSearch(_network, grounds.Length, vertex => tokens[vertex], options.MostEnvironments).Find(cancellationToken);
    }

    private ValueList<ArgumentNode> Nodes(IEnumerable<int> vertices) => vertices.Select(_network.NodeAt).ToValueList();
}
