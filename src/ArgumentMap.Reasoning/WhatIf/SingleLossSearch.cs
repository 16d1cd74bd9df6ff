namespace ArgumentMap.Reasoning;

/// <summary>
/// Finds what topples a node all by itself: whatever reaches it by attacks is taken away in turn, the nearest first, and what depends on
/// that is labelled anew (<see cref="LabelCone"/>). O(what reaches the node · what these reach).
/// </summary>
internal sealed class SingleLossSearch(MapSnapshot map, string id, SingleLossOptions options)
{
    private readonly int _node = map.IndexOf(id);

    public SingleLosses Find(CancellationToken cancellationToken)
    {
        var labelling = map.Read(options.Framework).Labelling(DungSemantics.Grounded, cancellationToken);
        var topplers = new List<ArgumentNode>();
        var isCut = false;
        if (labelling.Labelling.Labels[_node] == AcceptanceLabel.In)
        {
            var budget = new SearchBudget(options.MostSteps, options.Time, cancellationToken);
            var cone = new LabelCone(labelling.Labelling);
            foreach (var candidate in NearestFirst(labelling.Labelling.Framework))
            {
                if (isCut = budget.IsSpent) break;
                int[] lost = [candidate, .. map.Repeats.EqualTo(map.NodeAt(candidate).Id).Select(map.IndexOf)];
                if (lost.Contains(_node)) continue;
                cone.Remove(lost, cancellationToken);
                budget.Spend(cone.Members.Count);
                if (cone.Labels[_node] != AcceptanceLabel.In) topplers.Add(map.NodeAt(candidate));
            }
        }
        return new SingleLosses
        {
            Node = map.NodeAt(_node),
            Label = labelling.Labelling.Labels[_node],
            Reading = labelling.Reading,
            Topplers = topplers,
            Search = isCut ? SearchStatus.Truncated : SearchStatus.Complete,
        };
    }

    /// <summary>The nodes that reach the one that was asked about, by attacks, through what stands for a lack too; without itself.</summary>
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
