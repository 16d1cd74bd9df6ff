namespace ArgumentMap.Reasoning;

/// <summary>Finds out how firm the verdict on one node is.</summary>
internal sealed class StabilitySearch
{
    /// <summary>How often the signs at a corner are read again before the range is taken as found.</summary>
    private const int MostCorners = 10;

    /// <summary>Into how many parts the way to 0 or 1 is cut before the first part with a crossing is halved.</summary>
    private const int Parts = 16;
    private const int Halvings = 40;

    private readonly MapSnapshot _map;
    private readonly int _node;
    private readonly StabilityOptions _options;
    private readonly BipolarFramework _framework;
    private readonly StrengthEvaluator _strengths;

    /// <summary>The statements that bear on the conclusion by a base score of their own, itself included, in the map's order.</summary>
    private readonly int[] _scored;
    private readonly Polarity _polarity;
    private readonly SearchBudget _budget;
    private readonly CancellationToken _cancellationToken;

    public StabilitySearch(MapSnapshot map, string id, StabilityOptions options, CancellationToken cancellationToken)
    {
        (_map, _node, _options, _cancellationToken) = (map, map.IndexOf(id), options, cancellationToken);
        _framework = map.Read(options.Framework).Framework;
        _strengths = StrengthEvaluator.Of(_framework, options.Semantics, options.Strength, cancellationToken);
        _scored = [.. Bearing.On(_framework, _node)
            .Where(argument => map.IsStatement(argument) && _framework.PremisesOf(argument).IsEmpty)];
        _polarity = new Polarity(_framework, _node);
        _budget = new SearchBudget(options.MostSteps, options.Time, cancellationToken);
    }

    public Stability Find()
    {
        var strength = _strengths.Originals[_node];
        var (derivatives, hasSettled) = StrengthGradient.Of(_framework, _options.Semantics, _strengths.Originals, _node,
            _cancellationToken);
        var thresholds = Thresholds(derivatives);
        var directions = Directions(derivatives);
        return new Stability
        {
            Node = _map.NodeAt(_node),
            Semantics = _options.Semantics,
            Strength = strength,
            Status = _strengths.ToResult().Status,
            Label = _map.Read(_options.Framework).Labelling(DungSemantics.Grounded, _cancellationToken).Labelling.Labels[_node],
            Reading = _options.Framework.Reading,
            Verdicts = [.. _options.Compared.Select(VerdictOf)],
            Range = new StrengthRange(_options.Delta, Math.Min(strength, Extreme(directions, -1)),
                Math.Max(strength, Extreme(directions, 1))),
            FlipThresholds = [.. thresholds.OrderBy(threshold => Math.Abs(threshold.Change ?? double.PositiveInfinity))],
            FlipSearch = thresholds.Count == _scored.Length ? SearchStatus.Complete : SearchStatus.Truncated,
            Sensitivities = [.. _scored.Where(node => derivatives[node] != 0)
                .Select(node => new Sensitivity(_map.NodeAt(node), derivatives[node])).OrderByDescending(s => Math.Abs(s.Derivative))],
            SensitivitiesSettled = hasSettled,
        };
    }

    private SemanticsVerdict VerdictOf(GradualSemantics semantics)
    {
        var result = StrengthResult.Of(_framework, semantics, _options.Strength, _cancellationToken);
        return new SemanticsVerdict(semantics, result.Strengths[_node], result.Status);
    }

    /// <summary>
    /// The strength at the corner of the box of base scores to which each statement leads that bears on the conclusion one way, and of the
    /// others the signs of their sensitivities, read again there until they stay.
    /// </summary>
    private double Extreme(double[] derivatives, int direction)
    {
        var best = _strengths.Originals[_node];
        for (var corner = 0; corner < MostCorners; corner++)
        {
            _strengths.Reset();
            foreach (var argument in _scored)
                if (SignOf(argument, derivatives[argument]) is not 0 and var sign)
                    _strengths.SetBaseScore(argument,
                        Math.Clamp(_framework.BaseScores[argument] + (direction * sign * _options.Delta), 0, 1));
            _strengths.Update(_cancellationToken);
            var strength = _strengths.Strengths[_node];
            if ((strength - best) * direction <= 0) break;
            best = strength;
            var there = StrengthGradient.Of(_framework, _options.Semantics, _strengths.Strengths, _node, _cancellationToken).Derivatives;
            if (Array.TrueForAll(_scored, argument => SignOf(argument, there[argument]) == SignOf(argument, derivatives[argument]))) break;
            derivatives = there;
        }
        _strengths.Reset();
        return best;
    }

    /// <summary>
    /// Which way the conclusion goes with a base score. Outside circles that is certain of what bears on it one way, also where the
    /// derivative is 0 and says nothing, as of quadratic energy where for and against weigh the same.
    /// </summary>
    private int SignOf(int argument, double derivative) =>
        _polarity.IsMixed(argument) || (_strengths.HasCircles && derivative != 0) ? Math.Sign(derivative)
        : _polarity.IsFor(argument) ? 1 : -1;

    /// <summary>
    /// The derivatives or, where one is 0 for a statement that bears on the conclusion both ways, the difference that its range makes.
    /// </summary>
    private double[] Directions(double[] derivatives)
    {
        var directions = (double[])derivatives.Clone();
        foreach (var argument in _scored)
            if (derivatives[argument] == 0 && _polarity.IsMixed(argument) && !_budget.IsSpent)
                directions[argument] = StrengthAt(argument, _framework.BaseScores[argument] + _options.Delta)
                    - StrengthAt(argument, _framework.BaseScores[argument] - _options.Delta);
        return directions;
    }

    /// <summary>The thresholds in the map's order; where the budget ends before, those of the statements that tell most at first.</summary>
    private List<FlipThreshold> Thresholds(double[] derivatives)
    {
        var thresholds = new List<(int Argument, FlipThreshold Threshold)>();
        foreach (var argument in _scored.OrderByDescending(argument => Math.Abs(derivatives[argument])))
        {
            var threshold = Threshold(argument);
            if (_budget.IsSpent) break;
            thresholds.Add((argument, threshold));
        }
        return [.. thresholds.OrderBy(pair => pair.Argument).Select(pair => pair.Threshold)];
    }

    private FlipThreshold Threshold(int argument)
    {
        var from = _framework.BaseScores[argument];
        var (down, up) = (Crossing(argument, from, 0), Crossing(argument, from, 1));
        var nearest = down is null || up - from < from - down ? up ?? down : down;
        return new FlipThreshold(_map.NodeAt(argument), from, nearest);
    }

    /// <summary>
    /// The first base score on the way from one to another at which the verdict turns: bracketed in steps, so that one that turns back is
    /// not missed, then bisected.
    /// </summary>
    private double? Crossing(int argument, double from, double to)
    {
        var before = from;
        var isBelieved = Verdict.IsBelieved(_strengths.Originals[_node]);
        if (!_strengths.HasCircles && !_polarity.IsMixed(argument))
        {
            // The strength goes one way with the score, so that its end tells of all.
            if (_polarity.IsFor(argument) == to > from == isBelieved) return null;
            return IsBelievedAt(argument, to) == isBelieved ? null : Bisect(argument, from, to, isBelieved);
        }
        for (var part = 1; part <= Parts; part++)
        {
            var after = from + ((to - from) * part / Parts);
            if (IsBelievedAt(argument, after) != isBelieved) return Bisect(argument, before, after, isBelieved);
            before = after;
        }
        return null;
    }

    private double Bisect(int argument, double before, double after, bool isBelieved)
    {
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (before + after) / 2;
            if (IsBelievedAt(argument, middle) == isBelieved) before = middle;
            else after = middle;
        }
        return after;
    }

    private bool IsBelievedAt(int argument, double baseScore) => Verdict.IsBelieved(StrengthAt(argument, baseScore));

    /// <summary>The strength of the conclusion with another base score of one statement, which is brought within 0 and 1.</summary>
    private double StrengthAt(int argument, double baseScore)
    {
        _strengths.Reset();
        _strengths.SetBaseScore(argument, Math.Clamp(baseScore, 0, 1));
        _strengths.UpdateWithin(_budget, _cancellationToken);
        var strength = _strengths.Strengths[_node];
        _strengths.Reset();
        return strength;
    }
}
