using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>What becomes of a map when some of its nodes fall.</summary>
public sealed class WhatIfResult
{
    private readonly WhatIfSession _session;
    private readonly HashSet<string> _lost;
    private readonly HashSet<int> _reached;
    private readonly Dictionary<string, NodeChange> _changes;

    internal WhatIfResult(WhatIfSession session, IReadOnlyList<ArgumentNode> removed, HashSet<int> reached,
        IReadOnlyList<NodeChange> changes, StrengthStatus status)
    {
        (_session, Removed, _reached, Changes, Status) = (session, removed, reached, changes, status);
        _lost = [.. removed.Select(node => node.Id)];
        _changes = changes.ToDictionary(change => change.Node.Id, StringComparer.Ordinal);
    }

    /// <summary>How the labels treat support.</summary>
    public Reading Reading => _session.Reading;

    /// <summary>What was taken away, in the map's order.</summary>
    public IReadOnlyList<ArgumentNode> Removed { get; }

    /// <summary>
    /// What stands otherwise than before, without what was taken away: other labels first, then the greatest differences of strength.
    /// </summary>
    public IReadOnlyList<NodeChange> Changes { get; }

    /// <summary>How the strengths were reached.</summary>
    public StrengthStatus Status { get; }

    /// <summary>The statements that were accepted and are no longer.</summary>
    public IEnumerable<Statement> Fallen => ChangedStatements(change => change.LabelBefore == AcceptanceLabel.In);

    /// <summary>The statements that were not accepted and now are.</summary>
    public IEnumerable<Statement> Reinstated => ChangedStatements(change => change.LabelAfter == AcceptanceLabel.In);

    /// <summary>The grounded label of a node after the loss; out for what was taken away.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public AcceptanceLabel LabelOf(string id)
    {
        var before = _session.LabelOf(id);
        if (_lost.Contains(id)) return AcceptanceLabel.Out;
        return _changes.TryGetValue(id, out var change) ? change.LabelAfter : before;
    }

    /// <summary>The strength of a node after the loss; 0 for what was taken away.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public double StrengthOf(string id)
    {
        var before = _session.StrengthOf(id);
        if (_lost.Contains(id)) return 0;
        return _changes.TryGetValue(id, out var change) ? change.StrengthAfter : before;
    }

    /// <summary>Whether a node is accepted after the loss.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public bool Accepts(string id) => LabelOf(id) == AcceptanceLabel.In;

    /// <summary>
    /// Whether the loss bears on a node at all, in this reading: some way of attacks and needs leads to it from what was taken away.
    /// Labels alone are asked about: the strength of evidence that something bears out may change all the same.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public bool Reaches(string id) => _reached.Contains(_session.Map.IndexOf(id));

    /// <summary>
    /// The answer in one line, as in <c>without evidence e1, by support: 2 statements fall, 0 statements are reinstated, 5 change</c>.
    /// </summary>
    public override string ToString() =>
        $"without {string.Join(", ", Removed.Select(node => node.KindAndId))}, {Reading.InWords()}: "
            + $"{Counted.Of(Fallen.Count(), "statement falls", "statements fall")}, "
        + $"{Counted.Of(Reinstated.Count(), "statement is reinstated", "statements are reinstated")}, "
            + $"{Counted.Of(Changes.Count(change => change.Node is Statement), "changes", "change")}";

    private IEnumerable<Statement> ChangedStatements(Func<NodeChange, bool> condition) =>
        Changes.Where(change => change.ChangesLabel && condition(change)).Select(change => change.Node).OfType<Statement>();
}
