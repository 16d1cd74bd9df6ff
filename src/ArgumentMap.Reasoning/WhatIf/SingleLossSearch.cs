namespace ArgumentMap.Reasoning;

/// <summary>
/// Finds what topples a node all by itself: whatever reaches it by attacks is taken away in turn, the nearest first, and what depends on
/// that is labelled anew (<see cref="LabelCone"/>); then preferences and assumptions, without each of which the map is read anew. O(what
/// reaches the node · what these reach + preferences and assumptions · map).
/// </summary>
internal sealed class SingleLossSearch(MapSnapshot map, string id, SingleLossOptions options, CancellationToken cancellationToken)
{
    private readonly int _node = map.IndexOf(id);
    private readonly SearchBudget _budget = new(options.MostSteps, options.Time, cancellationToken);

    public SingleLosses Find()
    {
        var labelling = map.Read(options.Framework).Labelling(DungSemantics.Grounded, cancellationToken);
        var label = labelling.Labelling.Labels[_node];
        var topplers = new List<ArgumentNode>();
        var isWhole = label != AcceptanceLabel.In || (TryArguments(labelling.Labelling, topplers) && TryReadings(topplers));
        return new SingleLosses
        {
            Node = map.NodeAt(_node),
            Label = label,
            Reading = labelling.Reading,
            Topplers = topplers,
            Search = isWhole ? SearchStatus.Complete : SearchStatus.Truncated,
        };
    }

    /// <summary>Takes arguments away; false where the search was cut short.</summary>
    private bool TryArguments(FrameworkLabelling labelling, List<ArgumentNode> topplers)
    {
        var cone = new LabelCone(labelling);
        var tried = new HashSet<int>();
        foreach (var candidate in NearestFirst(labelling.Framework))
        {
            if (_budget.IsSpent) return false;
            if (tried.Contains(candidate)) continue;
            var lost = map.FallingWith(candidate);
            tried.UnionWith(lost);
            if (lost.Contains(_node) || map.IsWithdrawable(candidate)) continue;
            cone.Remove(lost, cancellationToken);
            _budget.Spend(cone.Members.Count);
            // Each of those that say the same takes the others along, also one that is out itself.
            if (cone.Labels[_node] != AcceptanceLabel.In) topplers.AddRange(lost.Select(map.NodeAt));
        }
        return true;
    }

    /// <summary>Reads the map without preferences and assumptions, likewise.</summary>
    private bool TryReadings(List<ArgumentNode> topplers)
    {
        for (var relation = map.RelationsStart; relation < map.NodeCount; relation++)
        {
            if (!map.IsWithdrawable(relation)) continue;
            if (_budget.IsSpent) return false;
            var lost = map.FallingWith(relation);
            if (lost.Contains(_node)) continue;
            var reading = new MapReading(map, options.Framework, [.. lost]);
            var cone = new LabelCone(reading.Labelling(DungSemantics.Grounded, cancellationToken).Labelling);
            cone.Remove(lost, cancellationToken);
            _budget.Spend(map.NodeCount);
            if (cone.Labels[_node] != AcceptanceLabel.In) topplers.Add(map.NodeAt(relation));
        }
        return true;
    }

    /// <summary>
    /// The nodes that reach the one that was asked about, by attacks, through what stands for a lack too; without itself.
    /// </summary>
    private IEnumerable<int> NearestFirst(ArgumentationFramework framework)
    {
        var met = new HashSet<int> { _node };
        var waiting = new Queue<int>([_node]);
        while (waiting.TryDequeue(out var argument))
        {
            if (argument != _node && argument < map.NodeCount) yield return argument;
            foreach (var attacker in framework.AttackersOf(argument))
                if (met.Add(attacker)) waiting.Enqueue(attacker);
        }
    }
}
