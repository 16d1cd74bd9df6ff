using ArgumentMap.Reasoning;

namespace ArgumentMap.NUnit;

/// <summary>
/// What the map concludes is still accepted when part of it falls. What it concludes are its main statements and its recommendations, as
/// far as they are accepted before the loss; or the nodes that <see cref="For"/> names.
/// </summary>
/// <remarks>
/// A test that cannot fail fails, with the reason, and its negation too: where nothing that is asked about is accepted before the loss,
/// where nothing that is accepted is lost, and where the loss does not bear on what is asked about. A source or a participant whose every
/// statement has another voice too is no such case: what it says stands without it.
/// </remarks>
public sealed class StandsWithoutConstraint : MapConstraint
{
    private const int Told = 3;

    private readonly string _loss;
    private readonly Func<WhatIfSession, WhatIfResult> _lose;
    private readonly WhatIfOptions _options;
    private readonly List<string> _named = [];

    internal StandsWithoutConstraint(string loss, Func<WhatIfSession, WhatIfResult> lose, WhatIfOptions? options) : base(loss) =>
        (_loss, _lose, _options) = (loss, lose, options ?? WhatIfOptions.Default);

    /// <inheritdoc/>
    public override string Description =>
        $"{(_named.Count == 0 ? "a map" : string.Join(" and ", _named))} that stands without {_loss}, read "
            + $"{_options.Framework.Reading.InWords()}";

    /// <summary>Asks of this node only, which must be accepted before the loss; say it again for more.</summary>
    public StandsWithoutConstraint For(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        _named.Add(id);
        return this;
    }

    /// <inheritdoc/>
    protected override MapVerdict Judge(ArgumentGraph map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var session = map.WhatIf(_options);
        var result = _lose(session);
        IReadOnlyList<string> concluded = _named.Count > 0
            ? _named
            : [.. map.MainStatements.Concat(map.Recommendations).Select(statement => statement.Id).Distinct()];
        var accepted = concluded.Where(id => session.LabelOf(id) == AcceptanceLabel.In).ToList();
        return VacuityOf(session, result, concluded, accepted) ?? VerdictOn(map, result, accepted);
    }

    private static MapVerdict VerdictOn(ArgumentGraph map, WhatIfResult result, List<string> accepted)
    {
        var fallen = accepted.Where(id => !result.Accepts(id)).ToList();
        if (fallen.Count == 0) return new MapVerdict(true, result.ToString());
        var beneath = map.WithReached([.. fallen.Select(map.GetNode)], isUp: false, _ => true);
        var shaken = result.Changes.Where(change => change.ChangesLabel).Select(change => change.Node.Id).Where(beneath.Contains);
        return new MapVerdict(false, $"{string.Join(", ", fallen)} {(fallen.Count == 1 ? "falls" : "fall")}",
            [.. fallen, .. shaken, .. result.Removed.Select(node => node.Id)]);
    }

    /// <summary>Why the answer was settled before the loss; null where it was open.</summary>
    private MapVerdict? VacuityOf(WhatIfSession session, WhatIfResult result, IReadOnlyList<string> concluded, List<string> accepted)
    {
        if (concluded.Count == 0) return MapVerdict.Vacuous("the map has no main statement and no recommendation");
        var isNamed = _named.Count > 0;
        if (isNamed ? accepted.Count < concluded.Count : accepted.Count == 0)
            return NotAccepted(session, [.. concluded.Where(id => session.LabelOf(id) != AcceptanceLabel.In)]);
        var lost = result.Removed.Select(node => node.Id).ToList();
        if (isNamed && concluded.FirstOrDefault(lost.Contains) is { } taken)
            return MapVerdict.Vacuous($"{taken} is itself what is lost", taken);
        if (lost.Count == 0) return null;
        if (lost.All(id => session.LabelOf(id) != AcceptanceLabel.In)) return NotAccepted(session, lost);
        List<string> unreached = [.. accepted.Where(id => !result.Reaches(id))];
        return (isNamed ? unreached.Count > 0 : unreached.Count == accepted.Count)
            ? MapVerdict.Vacuous($"{_loss} does not bear on {string.Join(", ", unreached)}", [.. unreached, .. lost])
            : null;
    }

    private static MapVerdict NotAccepted(WhatIfSession session, List<string> ids)
    {
        var reasons = ids.Take(Told).Select(id => AcceptanceReason.Of(session.Labelling, id)[0]);
        return MapVerdict.Vacuous(
            $"before the loss {string.Join("; ", reasons)}{(ids.Count > Told ? $"; and {ids.Count - Told} more" : "")}", ids);
    }
}
