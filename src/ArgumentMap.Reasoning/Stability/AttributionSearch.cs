namespace ArgumentMap.Reasoning;

/// <summary>Computes attributions by taking statements away, with one evaluator that recomputes what depends on them.</summary>
internal sealed class AttributionSearch
{
    private readonly MapSnapshot _map;
    private readonly int _node;
    private readonly StabilityOptions _options;
    private readonly StrengthEvaluator _strengths;
    private readonly int[] _players;
    private readonly CancellationToken _cancellationToken;
    private StrengthStatus _status;

    public AttributionSearch(MapSnapshot map, string id, StabilityOptions options, CancellationToken cancellationToken)
    {
        (_map, _node, _options, _cancellationToken) = (map, map.IndexOf(id), options, cancellationToken);
        _strengths = StrengthEvaluator.Of(new MapTranslation(map, options.Framework).Build(), options.Semantics, options.Strength, cancellationToken);
        _players = [.. Bearing.On(_strengths.Framework, _node).Where(argument => argument != _node && map.IsStatement(argument))];
    }

    public Attributions Find()
    {
        var isExact = _players.Length <= _options.ExactPlayers;
        var shapley = isExact ? Exact() : Sampled();
        var attributions = _players.Select((player, i) =>
            new Attribution((Statement)_map.NodeAt(player), _strengths.Originals[_node] - StrengthWithout([player]), shapley[i].Value, shapley[i].StandardError));
        return new Attributions
        {
            Node = _map.NodeAt(_node),
            Semantics = _options.Semantics,
            Strength = _strengths.Originals[_node],
            StrengthAlone = StrengthWithout(_players),
            Statements = [.. attributions.OrderByDescending(attribution => Math.Abs(attribution.Shapley))],
            IsExact = isExact,
            Status = _status,
        };
    }

    /// <summary>Over all subsets: a player's weight beside s others of n − 1 is s! (n − 1 − s)! / n!.</summary>
    private (double Value, double StandardError)[] Exact()
    {
        var n = _players.Length;
        var strengths = new double[1 << n];
        for (var present = 0; present < strengths.Length; present++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            strengths[present] = StrengthWithout(_players.Where((_, i) => (present >> i & 1) == 0));
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

    /// <summary>Over random orders, in which the players leave one after another; mean and variance by B. P. Welford's recurrence (1962).</summary>
    private (double Value, double StandardError)[] Sampled()
    {
        var random = new SeededOrder(_options.Seed);
        var order = Enumerable.Range(0, _players.Length).ToArray();
        var means = new double[order.Length];
        var squares = new double[order.Length];
        for (var sample = 1; sample <= _options.Samples; sample++)
        {
            random.Shuffle(order);
            _strengths.Reset();
            var before = _strengths.Originals[_node];
            foreach (var i in order)
            {
                _strengths.Remove(_players[i]);
                Update();
                var contribution = before - _strengths.Strengths[_node];
                before = _strengths.Strengths[_node];
                var difference = contribution - means[i];
                means[i] += difference / sample;
                squares[i] += difference * (contribution - means[i]);
            }
        }
        _strengths.Reset();
        return [.. means.Zip(squares, (mean, square) => (mean, Math.Sqrt(square / (_options.Samples - 1) / _options.Samples)))];
    }

    private double StrengthWithout(IEnumerable<int> players)
    {
        _strengths.Reset();
        foreach (var player in players) _strengths.Remove(player);
        Update();
        var strength = _strengths.Strengths[_node];
        _strengths.Reset();
        return strength;
    }

    private void Update()
    {
        if (_strengths.Update(_cancellationToken) is var status && status > _status) _status = status;
    }
}
