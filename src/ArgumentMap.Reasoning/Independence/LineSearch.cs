namespace ArgumentMap.Reasoning;

/// <summary>Finds the independent lines of support of one node.</summary>
internal sealed class LineSearch
{
    private readonly SupportNetwork _network;
    private readonly Independence _by;
    private readonly FoundationOptions _options;
    private readonly Origins _origins;

    /// <summary>The vertices that lines must not share; they are the first tokens, origins follow.</summary>
    private readonly int[] _counted;

    public LineSearch(MapSnapshot map, string id, Independence by, FoundationOptions options)
    {
        (_network, _by, _options) = (map.SupportOf(map.IndexOf(id), options), by, options);
        _origins = new Origins(_network, by);
        _counted = [.. Enumerable.Range(1, _network.Count - 1).Where(_network.Counts)];
    }

    public IndependentSupport Find(CancellationToken cancellationToken)
    {
        if (_network.IsOwnGround) return Answer([], 0);
        var entries = _by == Independence.Statements ? _network.GroundVertices : [];
        var flow = new SupportFlowNetwork(_network, entries, Gates());
        var bound = flow.Send(cancellationToken);
        if (_network.IsOrdinary) return Answer([.. Enumerable.Range(0, bound).Select(_ => Line(flow.TakePath()))], bound);
        var budget = new SearchBudget(_options.MostSteps, _options.Time, cancellationToken);
        var environments = Environments(budget.Part(0.6));
        var packing = new SetPacking(environments.Sets, _counted.Length + _origins.Count);
        var (chosen, isMost) = packing.Find(bound, budget.Part(0.4));
        var atMost = isMost && !environments.IsTruncated ? chosen.Count : bound;
        return Answer([.. chosen.Select(set => Line(environments.Sets[set]))], atMost);
    }

    /// <summary>For each origin the grounds that depend on it.</summary>
    private List<IReadOnlyList<int>> Gates()
    {
        var gates = Enumerable.Range(0, _origins.Count).Select(_ => new List<int>()).ToList();
        if (gates.Count == 0) return [];
        foreach (var ground in _network.GroundVertices)
            foreach (var origin in _origins.Of(ground)) gates[origin].Add(ground);
        return [.. gates];
    }

    private IndependentSupport Answer(IReadOnlyList<SupportLine> lines, int atMost) => new()
    {
        Node = _network.NodeAt(0),
        By = _by,
        Lines = lines,
        AtMost = atMost,
        Status = lines.Count == atMost ? SearchStatus.Complete : SearchStatus.Truncated,
    };

    /// <summary>The least lines: of each, all its statements and an origin for each of its grounds.</summary>
    private LeastSets Environments(SearchBudget budget)
    {
        var tokens = new LeastSets?[_network.Count];
        for (var token = 0; token < _counted.Length; token++)
        {
            var origins = _origins.Of(_counted[token]);
            IEnumerable<TokenSet> sets = origins.Count == 0
                ? [TokenSet.Of(token)]
                : origins.Select(origin => TokenSet.Of(token, _counted.Length + origin));
            tokens[_counted[token]] = LeastSets.Of(sets, _options.MostEnvironments, budget);
        }
        return new EnvironmentSearch(_network, vertex => tokens[vertex], _options.MostEnvironments).Find(budget);
    }

    private SupportLine Line((IReadOnlyList<int> Vertices, int? Gate) path)
    {
        var nodes = new List<ArgumentNode>(path.Vertices.Count);
        foreach (var vertex in path.Vertices)
            if (_network.Counts(vertex)) nodes.Add(_network.NodeAt(vertex));
        return new SupportLine([.. nodes], path.Gate is { } origin ? [_origins.IdOf(origin)] : []);
    }

    private SupportLine Line(TokenSet set)
    {
        var members = set.Members.ToArray().ToLookup(member => member < _counted.Length);
        // Vertices are numbered from the node asked about outwards.
        var vertices = members[true].Select(token => _counted[token]).OrderByDescending(vertex => _network.IsGround[vertex])
            .ThenBy(vertex => _network.IsGround[vertex] ? _network.NodeOf(vertex) : -vertex);
        return new SupportLine(vertices.Select(_network.NodeAt)
            .ToValueList(), members[false].Select(token => _origins.IdOf(token - _counted.Length)).ToValueList());
    }
}
