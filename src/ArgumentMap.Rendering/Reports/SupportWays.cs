namespace ArgumentMap.Rendering;

/// <summary>
/// By what steps a statement rests on what is beneath it: whether the author states all steps of some way there, or each way needs one that
/// is only implied, or one that the analyst added. O(nodes + edges).
/// </summary>
internal sealed class SupportWays
{
    private readonly Dictionary<string, Way> _ways = new(StringComparer.Ordinal);

    private readonly SupportFlow _flow;

    public SupportWays(ArgumentGraph map, ArgumentNode node)
    {
        _flow = new SupportFlow(map);
        var implied = new Queue<Found>();
        var added = new Queue<Found>();
        Walk(null, new Queue<Found>([new Found(node, null)]), implied, added);
        Walk(Basis.Implicit, implied, implied, added);
        Walk(Basis.Analyst, added, added, added);
    }

    /// <summary>The basis of the least stated step on the best stated way; null where the author states all.</summary>
    public Basis? BasisOf(string id) => _ways.TryGetValue(id, out var way) ? way.Basis : null;

    /// <summary>What a premise directly speaks for on that way: a statement or a step; null for what is not reached.</summary>
    public ArgumentNode? SpokenForBy(string id) => _ways.TryGetValue(id, out var way) ? way.Goal : null;

    /// <summary>Takes what can be reached by the steps of this round; what needs others waits for a later one.</summary>
    private void Walk(Basis? round, Queue<Found> waiting, Queue<Found> implied, Queue<Found> added)
    {
        while (waiting.TryDequeue(out var found))
        {
            var (node, goal) = found;
            if (!_ways.TryAdd(node.Id, new Way(round, goal))) continue;
            foreach (var beneath in _flow.Beneath(node))
            {
                var next = new Found(beneath, beneath is Relation ? node : goal);
                switch ((beneath as Relation)?.Basis)
                {
                    case Basis.Analyst:
                        added.Enqueue(next);
                        break;
                    case Basis.Implicit when round is null:
                        implied.Enqueue(next);
                        break;
                    default:
                        waiting.Enqueue(next);
                        break;
                }
            }
        }
    }

    /// <summary>A node that the walk has come to, and what it or the step above it speaks for.</summary>
    private readonly record struct Found(ArgumentNode Node, ArgumentNode? Goal);

    private readonly record struct Way(Basis? Basis, ArgumentNode? Goal);
}
