using System.Globalization;
using ArgumentMap.Reasoning;
using ArgumentMap.Wording;

namespace ArgumentMap.NUnit;

/// <summary>A map gives reasons for a node; with more said, reasons of that kind.</summary>
/// <param name="id">The id of the node.</param>
public sealed class SupportsConstraint(string id) : MapConstraint(Guard.NotNull(id, nameof(id)))
{
    private int _evidence;
    private readonly List<string> _premises = [];
    private readonly List<(Independence By, int AtLeast)> _lines = [];
    private double _robustness;

    /// <inheritdoc/>
    public override string Description => $"a map that supports {id} {string.Join(", ", Wishes())}".TrimEnd();

    /// <summary>At least this many pieces of evidence, 1 or more, stand beneath it, by supporting relations only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1: every map would do.</exception>
    public SupportsConstraint WithEvidence(int atLeast = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        _evidence = atLeast;
        return this;
    }

    /// <summary>This node stands beneath it, by supporting relations only.</summary>
    public SupportsConstraint From(string premise)
    {
        ArgumentNullException.ThrowIfNull(premise);
        _premises.Add(premise);
        return this;
    }

    /// <summary>
    /// At least this many lines of support, 1 or more, share no statement and no source: ten articles that cite one study count once.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1: every map would do.</exception>
    public SupportsConstraint WithIndependentSources(int atLeast) => WithIndependent(Independence.Sources, atLeast);

    /// <summary>At least this many lines of support, 1 or more, share no statement and nobody who vouches for their grounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1: every map would do.</exception>
    public SupportsConstraint WithIndependentParticipants(int atLeast) => WithIndependent(Independence.Participants, atLeast);

    /// <summary>At least this many lines of support, 1 or more, share no statement.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1: every map would do.</exception>
    public SupportsConstraint WithIndependentLines(int atLeast) => WithIndependent(Independence.Statements, atLeast);

    /// <summary>
    /// Its <see cref="Foundation.Robustness"/> is at least this, more than 0 and at most 1: more than 0 where, by support alone, no
    /// single loss topples it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in that range; of 0 every map would do.</exception>
    public SupportsConstraint WithRobustness(double atLeast)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(atLeast);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atLeast, 1);
        _robustness = atLeast;
        return this;
    }

    /// <inheritdoc/>
    protected override MapVerdict Judge(ArgumentGraph map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var beneath = Beneath(map);
        var missing = Missing(map, beneath).ToList();
        return new MapVerdict(missing.Count == 0, string.Join("; ", missing.DefaultIfEmpty("supported")), [id, .. beneath]);
    }

    /// <summary>What it stands on by support alone; a step from nothing is nothing to stand on.</summary>
    private HashSet<string> Beneath(ArgumentGraph map) =>
    [
        .. new SupportFlow(map).AllBeneath(map.GetNode(id))
            .Where(node => node.Id != id && (node is not Relation step || map.PremisesOf(step.Id).Count > 0)).Select(node => node.Id),
    ];

    private IEnumerable<string> Wishes()
    {
        if (_evidence > 0) yield return $"with at least {Counted.Of(_evidence, "piece")} of evidence";
        foreach (var premise in _premises) yield return $"from {premise}";
        foreach (var (by, atLeast) in _lines)
            yield return $"with at least {Counted.Of(atLeast, "line")} of support that share no {Shared(by)}";
        if (_robustness > 0) yield return string.Create(CultureInfo.InvariantCulture, $"with robustness {_robustness:0.00} or more");
    }

    private IEnumerable<string> Missing(ArgumentGraph map, HashSet<string> beneath)
    {
        if (beneath.Count == 0) yield return $"nothing supports {id}";
        var evidence = beneath.Count(node => map.GetNode(node) is Evidence);
        if (evidence < _evidence && beneath.Count > 0) yield return $"{Counted.Of(evidence, "piece")} of evidence";
        foreach (var premise in _premises.Where(premise => !beneath.Contains(map.GetNode(premise).Id)))
            yield return $"{premise} does not support {id}";
        foreach (var (by, atLeast) in _lines)
            if (map.IndependentSupport(id, by) is { } support && support.Count < atLeast)
                yield return $"{Lines(support)} that {(support.AtMost == 1 ? "shares" : "share")} no "
                    + $"{Shared(by)}{(support.AtMost > support.Count ? " (the search was cut short)" : "")}{Listed(support)}";
        if (_robustness > 0 && map.StandsOn(id) is var foundation && !(foundation.Robustness >= _robustness))
            yield return Weakness(foundation);
    }

    private SupportsConstraint WithIndependent(Independence by, int atLeast)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        _lines.Add((by, atLeast));
        return this;
    }

    private static string Lines(IndependentSupport support) => support.AtMost > support.Count
        ? $"{support.Count} to {support.AtMost} lines"
        : Counted.Of(support.Count, "line");

    private static string Shared(Independence by) => by switch
    {
        Independence.Sources => "source",
        Independence.Participants => "participant",
        _ => "statement",
    };

    private static string Listed(IndependentSupport support) => support.Count == 0 ? "" : $" ({string.Join("; ", support.Lines)})";

    private static string Weakness(Foundation foundation)
    {
        var robustness = string.Create(CultureInfo.InvariantCulture, $"robustness {foundation.Robustness:0.00}");
        if (foundation.SmallestDefeats.Count == 0) return robustness;
        var falls = string.Join(" and ", foundation.SmallestDefeats[0].Select(node => node.Id));
        return foundation.IsExact
            ? $"{robustness}, by support alone falls with {falls}"
            : $"{robustness} or more (the search was cut short: ask with more steps), by support alone falls with {falls}, or with fewer";
    }
}
