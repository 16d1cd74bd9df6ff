using ArgumentMap.Wording;

namespace ArgumentMap.Query;

/// <summary>One query asked of one map: the map's nodes in their order, and what is worked out only once.</summary>
internal sealed class QueryEvaluation
{
    private readonly Lazy<QueryEdges> _edges;
    private readonly Lazy<int[]> _depths;

    // By value: a step that a query has twice is walked once.
    private readonly Dictionary<StepQuery, bool[]> _reached = [];

    public QueryEvaluation(ArgumentGraph map, CancellationToken cancellationToken)
    {
        (Map, CancellationToken) = (map, cancellationToken);
        Slots = map.Slots.ToArray();
        _edges = new(() => new QueryEdges(Slots));
        _depths = new(() => DepthSearch.From(Slots, _edges.Value, cancellationToken));
    }

    public ArgumentGraph Map { get; }

    public NodeSlot[] Slots { get; }

    public CancellationToken CancellationToken { get; }

    public List<ArgumentNode> Nodes(MapQuery query)
    {
        var found = Found(query);
        return Slots.Where((_, index) => found[index]).Select(slot => slot.Node).ToList();
    }

    /// <summary>Where a step leads from the nodes of its query.</summary>
    public bool[] Reached(StepQuery step)
    {
        if (_reached.TryGetValue(step, out var reached)) return reached;
        var search = new StepSearch(Slots, _edges.Value, step, CancellationToken);
        _reached.Add(step, reached = search.From(Found(step.Query)));
        return reached;
    }

    /// <summary>How far a node is from the nearest root; null where none can be reached.</summary>
    public int? DepthOf(int index) => _depths.Value[index] is >= 0 and var depth ? depth : null;

    /// <summary>Who names a node that the map does not have has made a slip; that nothing is found would be no answer.</summary>
    public KeyNotFoundException HasNoNode(string id) =>
        new($"The map '{Map.Id}' has no node with the id '{id}'.{NearestId.Question(id, [.. Map.Nodes.Select(node => node.Id)])}");

    private bool[] Found(MapQuery query)
    {
        CancellationToken.ThrowIfCancellationRequested();
        var nodes = new bool[Slots.Length];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = true;
        query.Narrow(nodes, this);
        return nodes;
    }
}
