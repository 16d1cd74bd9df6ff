namespace ArgumentMap.Reasoning;

/// <summary>Weighs what a statement stands on, with one evaluator from which grounds are taken away.</summary>
internal sealed class WeighingSearch
{
    private readonly MapSnapshot _map;
    private readonly Foundation _foundation;
    private readonly WeighingOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly SearchBudget _budget;
    private readonly SupportNetwork _network;
    private readonly StrengthEvaluator _strengths;

    /// <summary>Of each node of the map whether it is a ground that was taken away.</summary>
    private readonly bool[] _isAway;
    private readonly int _node;
    private StrengthStatus _status;

    public WeighingSearch(MapSnapshot map, Foundation foundation, WeighingOptions options, CancellationToken cancellationToken)
    {
        (_map, _foundation, _options, _cancellationToken) = (map, foundation, options, cancellationToken);
        _budget = new SearchBudget(foundation.Options.MostSteps, foundation.Options.Time, cancellationToken);
        _node = map.IndexOf(foundation.Node.Id);
        _network = map.SupportOf(_node, foundation.Options);
        _strengths = StrengthEvaluator.Of(map.Read(options.Framework).Framework, options.Semantics, options.Strength, cancellationToken);
        _isAway = new bool[map.NodeCount];
    }

    public WeighedFoundation Find()
    {
        var strengths = _strengths.ToResult();
        _status = strengths.Status;
        var widths = Widths();
        var grounds = Grounds(widths);
        var alone = TakeGroundsAway();
        var sets = Sets(widths);
        var lines = _options.IndependentBy is { } by
            ? new LineSearch(_map, _foundation.Node.Id, by, _foundation.Options).Find(_cancellationToken)
            : null;
        var independent = lines is null ? (double?)null : StrengthWith(lines.Lines.SelectMany(line => line.Nodes));
        return new WeighedFoundation
        {
            Foundation = _foundation,
            Strengths = strengths,
            Strength = strengths.Strengths[_node],
            StrengthAlone = alone,
            Sets = sets,
            SetSearch = sets.Count == _foundation.Environments.Count ? SearchStatus.Complete : SearchStatus.Truncated,
            Grounds = grounds,
            IndependentLines = lines,
            IndependentStrength = independent,
            Status = _status,
        };
    }

    /// <summary>The grounds, those that can give least first.</summary>
    private WeighedGround[] Grounds(double[] widths)
    {
        var grounds = Array.ConvertAll(_network.GroundVertices,
            vertex => new WeighedGround(_network.NodeAt(vertex), _strengths.Originals[_network.NodeOf(vertex)], widths[vertex]));
        int[] order = [.. Enumerable.Range(0, grounds.Length)];
        Array.Sort(order, (one, other) =>
        {
            var byWorth = grounds[one].Worth.CompareTo(grounds[other].Worth);
            if (byWorth != 0) return byWorth;
            var byStrength = grounds[one].Strength.CompareTo(grounds[other].Strength);
            return byStrength != 0 ? byStrength : one.CompareTo(other);
        });
        return Array.ConvertAll(order, position => grounds[position]);
    }

    /// <summary>
    /// Takes all grounds away for good, so that each set is brought back to what is left; a ground that is asked about is its own.
    /// </summary>
    /// <returns>The statement's strength without them.</returns>
    private double TakeGroundsAway()
    {
        foreach (var vertex in _network.GroundVertices)
        {
            if (vertex == 0) continue;
            _isAway[_network.NodeOf(vertex)] = true;
            _strengths.Remove(_network.NodeOf(vertex));
        }
        _budget.Spend(_network.GroundVertices.Length);
        Update();
        _strengths.KeepChanges();
        return _strengths.Strengths[_node];
    }

    private List<WeighedSet> Sets(double[] widths)
    {
        var weights = new double[_map.NodeCount];
        foreach (var vertex in _network.GroundVertices) weights[_network.NodeOf(vertex)] = widths[vertex];
        var sets = new List<WeighedSet>();
        foreach (var environment in _foundation.Environments)
        {
            var strength = StrengthWith(environment.Grounds);
            if (_budget.IsSpent && sets.Count > 0) break;
            sets.Add(new WeighedSet(environment, strength, environment.Grounds.Min(ground => weights[_map.IndexOf(ground.Id)])));
        }
        return sets;
    }

    /// <summary>The statement's strength where of its grounds only some are there.</summary>
    private double StrengthWith(IEnumerable<ArgumentNode> kept)
    {
        foreach (var node in kept.Select(node => _map.IndexOf(node.Id)))
            if (_isAway[node]) _strengths.Return(node);
        Update();
        var strength = _strengths.Strengths[_node];
        _strengths.Reset();
        return strength;
    }

    private void Update()
    {
        if (_strengths.UpdateWithin(_budget, _cancellationToken) is var status && status > _status) _status = status;
    }

    /// <summary>
    /// Of each vertex the greatest weight that some way from it up to the statement keeps at every step: widest paths, by E. W. Dijkstra's
    /// algorithm. What is as wide as what is looked at needs no place in the queue. O(arcs × log vertices), O(arcs) where no step has a
    /// weight.
    /// </summary>
    private double[] Widths()
    {
        var widths = new double[_network.Count];
        var narrower = new PriorityQueue<int, double>();
        var asWide = new Stack<int>();
        var present = 1.0;
        Widen(0, 1);
        while (true)
        {
            if (!asWide.TryPop(out var vertex))
            {
                if (!narrower.TryDequeue(out vertex, out var narrowness)) break;
                if (-narrowness < widths[vertex]) continue;
                present = -narrowness;
            }
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
            if (width >= present) asWide.Push(vertex);
            else narrower.Enqueue(vertex, -width);
        }
    }

    private double WeightOf(int vertex) =>
        _network.IsSharedStep(vertex) || (_map.Weights[_network.NodeOf(vertex)] is var weight && double.IsNaN(weight))
            ? 1
            : _map.Weights[_network.NodeOf(vertex)];
}
