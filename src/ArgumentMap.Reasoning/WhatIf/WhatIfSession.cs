using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Answers what would become of a map if parts of it fell, one question after another. What falls counts for nothing any more: it is out,
/// its strength is 0, and no support and no attack of which it is a premise holds. That is not the map without it, in which a conclusion
/// that has lost all its reasons would be taken as given.
/// </summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// var session = map.WhatIf();
/// Console.WriteLine(session.Without("old").Reinstated.Count()); // 2
/// Console.WriteLine(session.Without("riders").Reinstated.Count()); // 0
/// </code></example>
/// <remarks>
/// The first evaluation costs O(nodes + edges), each question what depends on the loss: the rest is not touched. Preferences and what names
/// an assumption are no arguments that fall: the map is read anew without them, for as much as the first evaluation. Not safe for use by
/// several threads.
/// </remarks>
public sealed class WhatIfSession
{
    private readonly WhatIfOptions _options;
    private readonly LabelCone _cone;
    private readonly StrengthEvaluator _strengths;

    internal WhatIfSession(MapSnapshot map, WhatIfOptions options, CancellationToken cancellationToken)
        : this(map, map.Read(options.Framework), options, cancellationToken)
    {
    }

    private WhatIfSession(MapSnapshot map, MapReading reading, WhatIfOptions options, CancellationToken cancellationToken)
    {
        (Map, _options) = (map, options);
        Labelling = reading.Labelling(DungSemantics.Grounded, cancellationToken);
        _cone = new LabelCone(Labelling.Labelling);
        _strengths = StrengthEvaluator.Of(reading.Framework, options.Semantics, options.Strength, cancellationToken);
    }

    /// <summary>The map as it was when the session began.</summary>
    public MapSnapshot Map { get; }

    /// <summary>What of the map can be accepted as it is.</summary>
    public MapLabelling Labelling { get; }

    /// <summary>How the labels treat support.</summary>
    public Reading Reading => Labelling.Reading;

    /// <summary>The grounded label of a node as the map is.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public AcceptanceLabel LabelOf(string id) => Labelling.LabelOf(id);

    /// <summary>The strength of a node as the map is, 0 to 1.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public double StrengthOf(string id) => _strengths.Originals[Map.IndexOf(id)];

    /// <summary>What becomes of the map if a statement or a relation falls; with a relation fall those that say the same.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    /// <exception cref="InvalidOperationException">The semantics finds no extension.</exception>
    public WhatIfResult Without(string id, CancellationToken cancellationToken = default) => Without([id], cancellationToken);

    /// <summary>
    /// What becomes of the map if several statements and relations fall together; with a relation fall those that say the same.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    /// <exception cref="InvalidOperationException">The semantics finds no extension.</exception>
    public WhatIfResult Without(IEnumerable<string> ids, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return Remove([.. ids.SelectMany(id => Map.FallingWith(Map.IndexOf(id))).Distinct().Order()], cancellationToken);
    }

    /// <summary>
    /// What becomes of the map if a source is withdrawn, under all ids that it has: all that is anchored in it and in no other falls.
    /// </summary>
    /// <exception cref="KeyNotFoundException">No node is anchored in such a source.</exception>
    /// <exception cref="InvalidOperationException">The semantics finds no extension.</exception>
    public WhatIfResult WithoutSource(string sourceId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sourceId);
        return Map.Provenance.AnchoredOnlyIn(sourceId) is { } lost
            ? Remove(lost, cancellationToken)
            : throw new KeyNotFoundException(
                $"Nothing in the map '{Map.MapId}' is anchored in a source "
                    + $"'{sourceId}'.{NearestWord.Question(sourceId, Map.Provenance.Sources)}");
    }

    /// <summary>
    /// What becomes of the map if a participant's word counts for nothing, under all ids that they have: all that they say and nobody else
    /// falls.
    /// </summary>
    /// <exception cref="KeyNotFoundException">No node is said by such a participant.</exception>
    /// <exception cref="InvalidOperationException">The semantics finds no extension.</exception>
    public WhatIfResult WithoutParticipant(string participantId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(participantId);
        return Map.Provenance.SaidOnlyBy(participantId) is { } lost
            ? Remove(lost, cancellationToken)
            : throw new KeyNotFoundException(
                $"Nothing in the map '{Map.MapId}' is said by a participant "
                    + $"'{participantId}'.{NearestWord.Question(participantId, Map.Provenance.Speakers)}");
    }

    /// <summary>The map, and how it stands before anything is lost.</summary>
    public override string ToString() => $"{Map}; {Labelling}";

    private WhatIfResult Remove(IReadOnlyList<int> lost, CancellationToken cancellationToken)
    {
        HashSet<int> withdrawn = [.. lost.Where(Map.IsWithdrawable)];
        if (withdrawn.Count > 0) return Withdraw(withdrawn, lost, cancellationToken);
        var status = Fall(lost, cancellationToken);
        var reached = ReachedNodes();
        return Result(lost, reached, [.. reached], this, status);
    }

    /// <summary>
    /// What no argument is cannot fall: the map is read anew without it. What it bore on is what it touched and what depends on that, and
    /// any node may have changed.
    /// </summary>
    private WhatIfResult Withdraw(HashSet<int> withdrawn, IReadOnlyList<int> lost, CancellationToken cancellationToken)
    {
        var after = new WhatIfSession(Map, new MapReading(Map, _options.Framework, withdrawn), _options, cancellationToken);
        after._cone.Remove(Touched(withdrawn), cancellationToken);
        var reached = after.ReachedNodes();
        var status = after.Fall(lost, cancellationToken);
        reached.UnionWith(after.ReachedNodes());
        return Result(lost, reached, [.. Enumerable.Range(0, Map.NodeCount)], after, status);
    }

    private WhatIfResult Result(IReadOnlyList<int> lost, HashSet<int> reached, HashSet<int> candidates, WhatIfSession after,
        StrengthStatus status)
    {
        foreach (var argument in after._strengths.Changed) candidates.Add(argument);
        candidates.ExceptWith(lost);
        return new WhatIfResult(this, [.. lost.Select(Map.NodeAt)], reached, Changes(candidates, after), status);
    }

    private StrengthStatus Fall(IReadOnlyList<int> lost, CancellationToken cancellationToken)
    {
        _cone.Remove(lost, cancellationToken);
        _strengths.Reset();
        foreach (var argument in lost) _strengths.Remove(argument);
        return _strengths.Update(cancellationToken);
    }

    /// <summary>The nodes whose labels the last removal may have changed.</summary>
    private HashSet<int> ReachedNodes() => [.. _cone.Members.Where(argument => argument < Map.NodeCount)];

    /// <summary>What assumes what is withdrawn, and what is preferred by it, directly or through others.</summary>
    private HashSet<int> Touched(IEnumerable<int> withdrawn)
    {
        var touched = new HashSet<int>();
        var waiting = new Stack<int>();
        foreach (var relation in withdrawn)
            if (Map.IsAssumption(relation)) touched.UnionWith(Map.ConclusionsOf(relation).ToArray());
            else waiting.Push(relation);
        while (waiting.TryPop(out var preference))
            foreach (var preferred in Map.PremisesOf(preference))
                if (touched.Add(preferred))
                    foreach (var next in Map.RelationsTo(preferred, RelationKind.Preference)) waiting.Push(next);
        return touched;
    }

    private List<NodeChange> Changes(IEnumerable<int> candidates, WhatIfSession after)
    {
        var changes = candidates.Order().Select(node => Change(node, after))
            .Where(change => change.ChangesLabel || Math.Abs(change.Difference) >= _options.LeastChange);
        return [.. changes.OrderByDescending(change => change.ChangesLabel).ThenByDescending(change => Math.Abs(change.Difference))];
    }

    private NodeChange Change(int node, WhatIfSession after) => new(Map.NodeAt(node), Labelling.Labelling.Labels[node],
        after._cone.Labels[node], _strengths.Originals[node], after._strengths.Strengths[node]);
}
