namespace ArgumentMap.Reasoning;

/// <summary>
/// The least sets of tokens with which each vertex of a <see cref="SupportNetwork"/> can be derived. Tokens are what is counted: the
/// grounds, or every statement, or whoever vouches. Linked premises multiply, convergent supports add up, and of sets that contain each
/// other the smaller is kept. A circle adds nothing to itself, since all start from the empty label: the result is the least fixpoint.
/// </summary>
/// <remarks>
/// Source: J. de Kleer, An assumption-based TMS (1986). Worst case exponential, hence the limits; the smallest sets are kept. Vertices are
/// taken up from the grounds, so that an acyclic network is done in one pass.
/// </remarks>
internal sealed class EnvironmentSearch
{
    private readonly SupportNetwork _network;
    private readonly Func<int, LeastSets?> _tokensOf;
    private readonly int _most;
    private readonly LeastSets[] _labels;

    /// <param name="network">The network.</param>
    /// <param name="tokensOf">The alternative token sets that a vertex itself costs; null for one that costs nothing.</param>
    /// <param name="most">How many sets are kept of a vertex.</param>
    public EnvironmentSearch(SupportNetwork network, Func<int, LeastSets?> tokensOf, int most)
    {
        (_network, _tokensOf, _most) = (network, tokensOf, most);
        _labels = new LeastSets[network.Count];
        Array.Fill(_labels, LeastSets.Empty);
    }

    /// <summary>The least sets for the node asked about; where the budget runs out, some of them or none.</summary>
    public LeastSets Find(SearchBudget budget)
    {
        var order = PostOrder.From(_network.Graph.Needs, root: 0);
        var ranks = new int[order.Count];
        for (var rank = 0; rank < order.Count; rank++) ranks[order[rank]] = rank;
        var waiting = new IndexSet(order.Count);
        for (var rank = 0; rank < order.Count; rank++) waiting.Add(rank);
        while (waiting.TryGetFirst(out var first))
        {
            var allowance = 4 * budget.Left / waiting.Count;
            if (!budget.Spend(1)) return _labels[0] with { IsTruncated = true };
            var vertex = order[first];
            waiting.Remove(first);
            var label = Label(vertex, allowance, budget);
            if (_labels[vertex].Sets.Count > 0) label = LeastSets.AnyOf([_labels[vertex], label], _most, budget);
            if (label.HasSameSets(_labels[vertex]) && label.IsTruncated == _labels[vertex].IsTruncated) continue;
            _labels[vertex] = label;
            foreach (var dependant in _network.NeededBy[vertex]) waiting.Add(ranks[dependant]);
            foreach (var dependant in _network.WelcomeTo[vertex]) waiting.Add(ranks[dependant]);
        }
        return _labels[0];
    }

    private LeastSets Label(int vertex, long allowance, SearchBudget budget)
    {
        if (_network.IsBlocked[vertex]) return LeastSets.Empty;
        var label = _tokensOf(vertex) ?? LeastSets.Nothing;
        foreach (var needed in _network.AllOf[vertex]) label = label.And(_labels[needed], _most, allowance, budget);
        if (_network.AnyOf[vertex].IsEmpty) return label;
        var supports = new List<LeastSets>(_network.AnyOf[vertex].Length);
        foreach (var needed in _network.AnyOf[vertex]) supports.Add(_labels[needed]);
        return label.And(LeastSets.AnyOf(supports, _most, budget), _most, allowance, budget);
    }
}
