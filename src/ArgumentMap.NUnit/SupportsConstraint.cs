namespace ArgumentMap.NUnit;

/// <summary>A map gives reasons for a node; with more said, reasons of that kind.</summary>
/// <param name="id">The id of the node.</param>
public sealed class SupportsConstraint(string id) : MapConstraint(id)
{
    private int _evidence;
    private readonly List<string> _premises = [];

    /// <inheritdoc/>
    public override string Description => $"a map that supports {id}{string.Concat(Wishes().Select(wish => $" {wish}"))}";

    /// <summary>At least this many pieces of evidence stand beneath it, by supporting relations only.</summary>
    public SupportsConstraint WithEvidence(int atLeast = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(atLeast);
        _evidence = atLeast;
        return this;
    }

    /// <summary>This node stands beneath it, by supporting relations only.</summary>
    public SupportsConstraint From(string premise)
    {
        _premises.Add(premise);
        return this;
    }

    /// <inheritdoc/>
    protected override MapVerdict Judge(ArgumentGraph map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var beneath = SupportBeneath.Of(map, id);
        var missing = Missing(map, beneath).ToList();
        return new MapVerdict(missing.Count == 0, string.Join("; ", missing.DefaultIfEmpty("supported")), [id, .. beneath]);
    }

    private IEnumerable<string> Wishes()
    {
        if (_evidence > 0) yield return $"with {Count(_evidence)} of evidence";
        foreach (var premise in _premises) yield return $"from {premise}";
    }

    private IEnumerable<string> Missing(ArgumentGraph map, HashSet<string> beneath)
    {
        if (beneath.Count == 0) yield return $"nothing supports {id}";
        var evidence = beneath.Count(node => map.GetNode(node) is Evidence);
        if (evidence < _evidence) yield return $"{Count(evidence)} of evidence";
        foreach (var premise in _premises.Where(premise => !beneath.Contains(map.GetNode(premise).Id))) yield return $"{premise} does not support {id}";
    }

    private static string Count(int pieces) => pieces == 1 ? "1 piece" : $"{pieces} pieces";
}
