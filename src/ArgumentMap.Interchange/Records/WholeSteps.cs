namespace ArgumentMap.Interchange.Records;

/// <summary>
/// The steps of a map that a format can write where each needs a premise and a conclusion that are written too: what loses the last of
/// either is left out, and with it what stands on that. O(map).
/// </summary>
internal sealed class WholeSteps
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <param name="map">The map.</param>
    /// <param name="isSayable">Whether the format has a word for a node.</param>
    /// <param name="isOpen">Whether a step may lack its premise, or its conclusion, since it was read so.</param>
    public WholeSteps(ArgumentGraph map, Func<ArgumentNode, bool> isSayable, Func<Relation, (bool Premise, bool Conclusion)> isOpen)
    {
        var (premises, conclusions) = (new Dictionary<string, int>(StringComparer.Ordinal),
            new Dictionary<string, int>(StringComparer.Ordinal));
        var gone = new Queue<string>();
        foreach (var node in map.Nodes.Where(isSayable)) _written.Add(node.Id);
        foreach (var step in map.Relations.Where(step => isSayable(step)))
        {
            var (hasNoPremise, hasNoConclusion) = isOpen(step);
            // An end that may be lacking counts as one that never goes.
            premises[step.Id] = map.PremisesOf(step.Id).Count(Has) + (hasNoPremise ? 1 : 0);
            conclusions[step.Id] = map.ConclusionsOf(step.Id).Count(Has) + (hasNoConclusion ? 1 : 0);
        }
        foreach (var id in premises.Keys)
            if (premises[id] == 0 || conclusions[id] == 0) Leave(id);
        while (gone.TryDequeue(out var id))
        {
            foreach (var step in map.RelationsTo(id)) Lessen(conclusions, step.Id);
            foreach (var step in map.RelationsFrom(id)) Lessen(premises, step.Id);
        }

        bool Has(ArgumentNode node) => _written.Contains(node.Id);

        void Leave(string id)
        {
            if (_written.Remove(id)) gone.Enqueue(id);
        }

        void Lessen(Dictionary<string, int> left, string id)
        {
            if (left.TryGetValue(id, out var count) && (left[id] = count - 1) == 0) Leave(id);
        }
    }

    /// <summary>Whether a node is written.</summary>
    public bool Contains(ArgumentNode node) => _written.Contains(node.Id);
}
