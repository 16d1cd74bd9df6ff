using ArgumentMap.Reasoning;

namespace ArgumentMap.NUnit;

/// <summary>
/// What the map concludes is still accepted when part of it falls. What it concludes are its main statements and its recommendations, as
/// far as they are accepted before the loss; or the nodes that <see cref="For"/> names, which must be accepted after it.
/// </summary>
public sealed class StandsWithoutConstraint : MapConstraint
{
    private readonly string _loss;
    private readonly Func<WhatIfSession, WhatIfResult> _lose;
    private readonly WhatIfOptions? _options;
    private readonly List<string> _conclusions = [];

    internal StandsWithoutConstraint(string loss, Func<WhatIfSession, WhatIfResult> lose, WhatIfOptions? options) : base(loss) =>
        (_loss, _lose, _options) = (loss, lose, options);

    /// <inheritdoc/>
    public override string Description => $"{(_conclusions.Count == 0 ? "a map" : string.Join(" and ", _conclusions))} that stands without {_loss}";

    /// <summary>Asks of this node only; say it again for more.</summary>
    public StandsWithoutConstraint For(string id)
    {
        _conclusions.Add(id);
        return this;
    }

    /// <inheritdoc/>
    protected override MapVerdict Judge(ArgumentGraph map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var session = map.WhatIf(_options);
        var result = _lose(session);
        var fallen = Conclusions(map, session).Where(id => !result.Accepts(id)).ToList();
        if (fallen.Count == 0) return new MapVerdict(true, result.ToString());
        var shaken = result.Changes.Where(change => change.ChangesLabel).Select(change => change.Node.Id);
        return new MapVerdict(false, $"{string.Join(", ", fallen)} {(fallen.Count == 1 ? "falls" : "fall")}", [.. fallen, .. shaken, .. result.Removed.Select(node => node.Id)]);
    }

    private IEnumerable<string> Conclusions(ArgumentGraph map, WhatIfSession session) => _conclusions.Count > 0
        ? _conclusions
        : map.MainStatements.Concat(map.Recommendations).Select(statement => statement.Id).Distinct().Where(id => session.LabelOf(id) == AcceptanceLabel.In);
}
