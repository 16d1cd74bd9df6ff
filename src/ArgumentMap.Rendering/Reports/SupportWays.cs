namespace ArgumentMap.Rendering;

/// <summary>
/// By what steps a statement rests on what is beneath it: whether the author states all steps of some way there, or each way needs one that
/// is only implied, or one that the analyst added. O(nodes + edges).
/// </summary>
internal sealed class SupportWays
{
    private readonly Dictionary<string, Basis?> _bases = new(StringComparer.Ordinal);

    public SupportWays(ArgumentGraph map, string id)
    {
        var implied = new Queue<string>();
        var added = new Queue<string>();
        Walk(map, null, new Queue<string>([id]), implied, added);
        Walk(map, Basis.Implicit, implied, implied, added);
        Walk(map, Basis.Analyst, added, added, added);
    }

    /// <summary>The basis of the least stated step on the best stated way; null where the author states all.</summary>
    public Basis? BasisOf(string id) => _bases.GetValueOrDefault(id);

    /// <summary>Takes what can be reached by the steps of this round; what needs others waits for a later one.</summary>
    private void Walk(ArgumentGraph map, Basis? round, Queue<string> waiting, Queue<string> implied, Queue<string> added)
    {
        while (waiting.TryDequeue(out var node))
        {
            if (!_bases.TryAdd(node, round)) continue;
            foreach (var step in map.RelationsTo(node, RelationKind.Support))
            {
                var next = step.Basis switch
                {
                    Basis.Analyst => added,
                    Basis.Implicit when round is null => implied,
                    _ => waiting,
                };
                foreach (var premise in map.PremisesOf(step.Id)) next.Enqueue(premise.Id);
            }
        }
    }
}
