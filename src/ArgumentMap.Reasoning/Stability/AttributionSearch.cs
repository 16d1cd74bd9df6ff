namespace ArgumentMap.Reasoning;

/// <summary>Computes attributions by taking statements away, with one evaluator that recomputes what depends on them.</summary>
internal sealed class AttributionSearch
{
    private readonly MapSnapshot _map;
    private readonly int _node;
    private readonly StabilityOptions _options;
    private readonly StrengthEvaluator _strengths;
    private readonly int[] _players;
    private readonly SearchBudget _budget;
    private readonly CancellationToken _cancellationToken;
    private StrengthStatus _status;

    public AttributionSearch(MapSnapshot map, string id, StabilityOptions options, CancellationToken cancellationToken)
    {
        (_map, _node, _options, _cancellationToken) = (map, map.IndexOf(id), options, cancellationToken);
        _strengths = StrengthEvaluator.Of(map.Read(options.Framework).Framework, options.Semantics, options.Strength, cancellationToken);
        _players = [.. Bearing.On(_strengths.Framework, _node).Where(argument => argument != _node && map.IsStatement(argument))];
        _budget = new SearchBudget(options.MostSteps, options.Time, cancellationToken);
    }

    public Attributions Find()
    {
        var alone = StrengthWithout(_players);
        var removals = Removals(_budget.Part(0.3));
        var (shapley, orders) = Shapley(_budget.Part(0.7));
        var isExact = shapley is not null && orders == 0;
        var attributions = removals.Select(pair => new Attribution(
            (Statement)_map.NodeAt(_players[pair.Player]), pair.Removal, shapley?[pair.Player].Value
                ?? double.NaN, shapley?[pair.Player].StandardError ?? double.NaN));
        return new Attributions
        {
            Node = _map.NodeAt(_node),
            Semantics = _options.Semantics,
            Strength = _strengths.Originals[_node],
            StrengthAlone = alone,
            Statements =
                [.. attributions.OrderByDescending(attribution => Math.Abs(shapley is null ? attribution.Removal : attribution.Shapley))],
            BearingCount = _players.Length,
            IsExact = isExact,
            Orders = orders,
            Search = removals.Count == _players.Length && (isExact || orders == _options.Samples)
                ? SearchStatus.Complete
                : SearchStatus.Truncated,
            Status = _status,
        };
    }

    /// <summary>
    /// What the loss of each player costs, in the map's order; where the budget ends before, of those to which the strength is most
    /// sensitive.
    /// </summary>
    private List<(int Player, double Removal)> Removals(SearchBudget budget)
    {
        var sensitivities = StrengthGradient.AdjointsOf(_strengths.Framework, _options.Semantics, _strengths.Originals, _node,
            _cancellationToken);
        var removals = new List<(int Player, double Removal)>();
        foreach (var player in Enumerable.Range(0, _players.Length).OrderByDescending(player => Math.Abs(sensitivities[_players[player]])))
        {
            var removal = _strengths.Originals[_node] - StrengthWithout([_players[player]], budget);
            if (budget.IsSpent) break;
            removals.Add((player, removal));
        }
        removals.Sort();
        return removals;
    }

    private ((double Value, double StandardError)[]? Values, int Orders) Shapley(SearchBudget budget) =>
        _players.Length <= _options.ExactPlayers && Exact(budget.Part(0.7)) is { } exact ? (exact, 0) : Sampled(budget);

    /// <summary>
    /// Over all subsets: a player's weight beside s others of n − 1 is s! (n − 1 − s)! / n!. Null where the budget ends before.
    /// </summary>
    private (double Value, double StandardError)[]? Exact(SearchBudget budget)
    {
        var n = _players.Length;
        var strengths = new double[1 << n];
        for (var present = 0; present < strengths.Length; present++)
        {
            strengths[present] = StrengthWithout(_players.Where((_, i) => (present >> i & 1) == 0), budget);
            if (budget.IsSpent) return null;
        }
        var weights = new double[n];
        for (var size = 0; size < n; size++) weights[size] = size == 0 ? 1.0 / n : weights[size - 1] * size / (n - size);
        var values = new (double Value, double)[n];
        for (var present = 0; present < strengths.Length; present++)
            for (var i = 0; i < n; i++)
                if ((present >> i & 1) == 0)
                    values[i].Value += weights[int.PopCount(present)] * (strengths[present | (1 << i)] - strengths[present]);
        return values;
    }

    /// <summary>
    /// Over random orders, in which the players leave one after another; mean and variance by B. P. Welford's recurrence (1962). As many as
    /// the budget has room for; null where that is less than two, since one order tells nothing of how far it is off.
    /// </summary>
    private ((double Value, double StandardError)[]? Values, int Orders) Sampled(SearchBudget budget)
    {
        var random = new SeededOrder(_options.Seed);
        var order = Enumerable.Range(0, _players.Length).ToArray();
        var contributions = new double[order.Length];
        var means = new double[order.Length];
        var squares = new double[order.Length];
        var sample = 0;
        while (sample < _options.Samples)
        {
            random.Shuffle(order);
            if (!DrawOrder(order, contributions, budget)) break;
            sample++;
            for (var i = 0; i < order.Length; i++)
            {
                var difference = contributions[i] - means[i];
                means[i] += difference / sample;
                squares[i] += difference * (contributions[i] - means[i]);
            }
        }
        _strengths.Reset();
        if (sample < 2) return (null, 0);
        return ([.. means.Zip(squares, (mean, square) => (mean, Math.Sqrt(square / (sample - 1) / sample)))], sample);
    }

    private bool DrawOrder(int[] order, double[] contributions, SearchBudget budget)
    {
        _strengths.Reset();
        var before = _strengths.Originals[_node];
        foreach (var i in order)
        {
            _strengths.Remove(_players[i]);
            Update(budget);
            contributions[i] = before - _strengths.Strengths[_node];
            before = _strengths.Strengths[_node];
            if (budget.IsSpent) return false;
        }
        return true;
    }

    private double StrengthWithout(IEnumerable<int> players, SearchBudget? budget = null)
    {
        _strengths.Reset();
        foreach (var player in players) _strengths.Remove(player);
        Update(budget);
        var strength = _strengths.Strengths[_node];
        _strengths.Reset();
        return strength;
    }

    private void Update(SearchBudget? budget)
    {
        if (_strengths.UpdateWithin(budget, _cancellationToken) is var status && status > _status) _status = status;
    }
}
