namespace ArgumentMap.Rendering;

/// <summary>
/// By what steps a statement rests on what is beneath it: whether the author states all steps of some way there, or each way needs one that
/// is only implied, or one that the analyst added. O(nodes + edges).
/// </summary>
internal sealed class SupportWays
{
    private readonly Dictionary<string, Basis?> _bases = new(StringComparer.Ordinal);

    private readonly SupportFlow _flow;

    public SupportWays(ArgumentGraph map, ArgumentNode node)
    {
        _flow = new SupportFlow(map);
        var implied = new Queue<ArgumentNode>();
        var added = new Queue<ArgumentNode>();
        Walk(null, new Queue<ArgumentNode>([node]), implied, added);
        Walk(Basis.Implicit, implied, implied, added);
        Walk(Basis.Analyst, added, added, added);
    }

    /// <summary>The basis of the least stated step on the best stated way; null where the author states all.</summary>
    public Basis? BasisOf(string id) => _bases.GetValueOrDefault(id);

    /// <summary>Takes what can be reached by the steps of this round; what needs others waits for a later one.</summary>
    private void Walk(Basis? round, Queue<ArgumentNode> waiting, Queue<ArgumentNode> implied, Queue<ArgumentNode> added)
    {
        while (waiting.TryDequeue(out var node))
        {
            if (!_bases.TryAdd(node.Id, round)) continue;
            foreach (var beneath in _flow.Beneath(node))
                switch ((beneath as Relation)?.Basis)
                {
                    case Basis.Analyst:
                        added.Enqueue(beneath);
                        break;
                    case Basis.Implicit when round is null:
                        implied.Enqueue(beneath);
                        break;
                    default:
                        waiting.Enqueue(beneath);
                        break;
                }
        }
    }
}
