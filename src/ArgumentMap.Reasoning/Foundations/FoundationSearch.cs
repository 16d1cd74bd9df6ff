namespace ArgumentMap.Reasoning;

/// <summary>Finds out what one node of a map stands on.</summary>
internal sealed class FoundationSearch(MapSnapshot map, string id, FoundationOptions options)
{
    /// <summary>Up to how many steps one set of grounds is made least where no other was found.</summary>
    private const long MostStepsToShrink = 20_000_000;

    private readonly SupportNetwork _network = map.SupportOf(map.IndexOf(id), options);

    /// <summary>In which only the loss of others counts.</summary>
    private SupportNetwork Others => field ??= _network.IsShell(0) && _network.IsOwnGround
        ? new SupportNetwork(map, _network.NodeOf(0), options, withOwnWord: false)
        : _network;

    public Foundation Find(CancellationToken cancellationToken)
    {
        var budget = new SearchBudget(options.MostSteps, options.Time, cancellationToken);
        var defeats = new DefeatSearch(_network, countsConclusions: false, options.MostDefeats).Find(budget.Part(0.4));
        var (points, pointSearch) = SinglePoints.Of(Others, budget.Part(0.2));
        var (cut, cutSearch) = SmallestCut.Of(Others, budget.Part(0.4), cancellationToken);
        var environments = Environments(budget.Part(0.8));
        return new Foundation
        {
            Node = _network.NodeAt(0),
            Options = options,
            Status = defeats.Sets.Count == 0 ? FoundationStatus.Unfounded
                : _network.IsOwnGround ? FoundationStatus.Ground : FoundationStatus.Founded,
            Environments = [.. environments.Sets.Select(Environment)],
            EnvironmentSearch = environments.IsTruncated ? SearchStatus.Truncated : SearchStatus.Complete,
            SinglePointsOfFailure = [.. Falling(points).Select(map.NodeAt)],
            SinglePointSearch = pointSearch,
            LossesAtLeast = defeats.AtLeast,
            SmallestDefeats = [.. Ordered(defeats.Sets)],
            DefeatSearch = defeats.IsAll ? SearchStatus.Complete : SearchStatus.Truncated,
            SmallestCut = Nodes(Others, cut),
            SmallestCutSearch = cutSearch,
        };
    }

    /// <summary>The nodes that fall with some vertices, but for those that fall with the node asked about.</summary>
    private IEnumerable<int> Falling(IEnumerable<int> points) =>
        points.Where(point => !Others.IsShell(point)).SelectMany(Others.FallingWith).Distinct().Except(Others.FallingWith(0));

    /// <summary>The sets in the order of their members.</summary>
    private IEnumerable<ValueList<ArgumentNode>> Ordered(IReadOnlyList<LossSet> sets) => sets
        .Select(set => TokenSet.Of(set.Vertices().Select(_network.NodeOf))).Order()
        .Select(set => set.Members.ToArray().Select(_network.Map.NodeAt).ToValueList());

    private SupportEnvironment Environment(TokenSet grounds) =>
        new(Nodes(_network, grounds.Members.ToArray().Select(token => _network.GroundVertices[token])));

    /// <summary>In an ordinary network each ground is enough by itself.</summary>
    private LeastSets Environments(SearchBudget budget)
    {
        var grounds = _network.GroundVertices;
        if (_network.IsOrdinary)
            return new LeastSets([.. grounds.Take(options.MostEnvironments).Select((_, token) => TokenSet.Of(token))],
                grounds.Length > options.MostEnvironments);
        var tokens = new LeastSets?[_network.Count];
        for (var token = 0; token < grounds.Length; token++) tokens[grounds[token]] = new LeastSets([TokenSet.Of(token)], false);
        var found = new EnvironmentSearch(_network, vertex => tokens[vertex], options.MostEnvironments).Find(budget);
        return found is { IsTruncated: true, Sets.Count: 0 } ? new LeastSets(OneEnvironment(), true) : found;
    }

    /// <summary>
    /// The grounds of one derivation, less those that it can do without; none where there is none, or too many to find that out soon.
    /// </summary>
    private TokenSet[] OneEnvironment()
    {
        var derivation = new Derivation(_network.Graph);
        var isLost = new bool[_network.Count];
        if (!derivation.StandsWithout(isLost)) return [];
        var used = derivation.Used().Where(vertex => _network.IsGround[vertex]).ToHashSet();
        if ((long)used.Count * derivation.Cost > MostStepsToShrink) return [];
        foreach (var ground in _network.GroundVertices) isLost[ground] = !used.Contains(ground);
        foreach (var ground in used.Order())
        {
            isLost[ground] = true;
            if (!derivation.StandsWithout(isLost)) isLost[ground] = false;
        }
        return [TokenSet.Of(Enumerable.Range(0, _network.GroundVertices.Length).Where(token => !isLost[_network.GroundVertices[token]]))];
    }

    private static ValueList<ArgumentNode> Nodes(SupportNetwork network, IEnumerable<int> vertices) =>
        vertices.Select(network.NodeAt).ToValueList();
}
