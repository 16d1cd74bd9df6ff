namespace ArgumentMap.Reasoning;

/// <summary>Weighs what a statement stands on, with one evaluator from which grounds are taken away.</summary>
internal sealed class WeighingSearch
{
    private readonly MapSnapshot _map;
    private readonly Foundation _foundation;
    private readonly WeighingOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly SupportNetwork _network;
    private readonly StrengthEvaluator _strengths;
    private readonly int _node;
    private StrengthStatus _status;

    public WeighingSearch(MapSnapshot map, Foundation foundation, WeighingOptions options, CancellationToken cancellationToken)
    {
        (_map, _foundation, _options, _cancellationToken) = (map, foundation, options, cancellationToken);
        _node = map.IndexOf(foundation.Node.Id);
        _network = new SupportNetwork(map, _node, foundation.Options);
        _strengths = StrengthEvaluator.Of(new MapTranslation(map, options.Framework).Build(), options.Semantics, options.Strength, cancellationToken);
        _status = _strengths.ToResult().Status;
    }

    public WeighedFoundation Find()
    {
        var budget = new SearchBudget(_foundation.Options.MostSteps, _foundation.Options.Time, _cancellationToken);
        var widths = Widths();
        var grounds = _network.GroundVertices.Select(vertex => new WeighedGround(_network.NodeAt(vertex), _strengths.Originals[_network.NodeOf(vertex)], widths[vertex])).ToList();
        var weights = grounds.ToDictionary(ground => ground.Node.Id, ground => ground.Weight, StringComparer.Ordinal);
        var sets = new List<WeighedSet>();
        foreach (var environment in _foundation.Environments)
        {
            var strength = StrengthWith(environment.Grounds, budget);
            if (budget.IsSpent && sets.Count > 0) break;
            sets.Add(new WeighedSet(environment, strength, environment.Grounds.Min(ground => weights[ground.Id])));
        }
        var lines = _options.IndependentBy is { } by ? new LineSearch(_map, _foundation.Node.Id, by, _foundation.Options).Find(_cancellationToken) : null;
        return new WeighedFoundation
        {
            Foundation = _foundation,
            Semantics = _options.Semantics,
            Strength = _strengths.Originals[_node],
            StrengthAlone = StrengthWith([], budget),
            Sets = sets,
            SetSearch = sets.Count == _foundation.Environments.Count ? SearchStatus.Complete : SearchStatus.Truncated,
            Grounds = [.. grounds.OrderBy(ground => ground.Worth).ThenBy(ground => ground.Strength)],
            IndependentLines = lines,
            IndependentStrength = lines is null ? null : StrengthWith(lines.Lines.SelectMany(line => line.Nodes), budget),
            Status = _status,
        };
    }

    /// <summary>The statement's strength where of its grounds only some are there; a ground that is asked about is its own.</summary>
    private double StrengthWith(IEnumerable<ArgumentNode> kept, SearchBudget budget)
    {
        var ids = kept.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var vertex in _network.GroundVertices)
            if (vertex != 0 && !ids.Contains(_network.NodeAt(vertex).Id)) _strengths.Remove(_network.NodeOf(vertex));
        budget.Spend(_network.GroundVertices.Length);
        var status = _strengths.UpdateWithin(budget, _cancellationToken);
        if (status > _status) _status = status;
        var strength = _strengths.Strengths[_node];
        _strengths.Reset();
        return strength;
    }

    /// <summary>
    /// Of each vertex the greatest weight that some way from it up to the statement keeps at every step: widest paths, by E. W. Dijkstra's
    /// algorithm. O(arcs × log vertices).
    /// </summary>
    private double[] Widths()
    {
        var widths = new double[_network.Count];
        var waiting = new PriorityQueue<int, double>();
        Widen(0, 1);
        while (waiting.TryDequeue(out var vertex, out var narrowness))
        {
            if (-narrowness < widths[vertex]) continue;
            var width = Math.Min(widths[vertex], WeightOf(vertex));
            foreach (var needed in _network.AllOf[vertex]) Widen(needed, width);
            foreach (var needed in _network.AnyOf[vertex]) Widen(needed, width);
        }
        for (var vertex = 1; vertex < widths.Length; vertex++)
            if (_network.IsGround[vertex]) widths[vertex] = Math.Min(widths[vertex], WeightOf(vertex));
        return widths;

        void Widen(int vertex, double width)
        {
            if (width <= widths[vertex]) return;
            widths[vertex] = width;
            waiting.Enqueue(vertex, -width);
        }
    }

    private double WeightOf(int vertex) => _map.Weights[_network.NodeOf(vertex)] is var weight && double.IsNaN(weight) ? 1 : weight;
}
