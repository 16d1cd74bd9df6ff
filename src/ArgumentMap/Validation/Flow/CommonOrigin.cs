namespace ArgumentMap.Validation.Flow;

/// <summary>
/// For every node, whether all evidence that supports it has one and the same origin. What is known of a node can only go from nothing to
/// one origin to several, so each node is passed on at most twice and the whole takes O(nodes + edges), in circles too.
/// </summary>
internal sealed class CommonOrigin
{
    /// <summary>The one origin beneath a node; null for several. Nodes without evidence are not in it.</summary>
    private readonly Dictionary<string, string?> _origins = new(StringComparer.Ordinal);

    /// <summary>Follows the evidence of a map upwards.</summary>
    /// <param name="map">The map.</param>
    /// <param name="originOf">The one origin of a piece of evidence; null where it has several or nobody knows.</param>
    public CommonOrigin(ArgumentGraph map, Func<Evidence, string?> originOf)
    {
        var flow = new SupportFlow(map, withRephrases: true);
        var waiting = new Queue<ArgumentNode>();
        foreach (var evidence in map.Evidence)
            if (Learns(evidence, originOf(evidence)))
                waiting.Enqueue(evidence);
        while (waiting.Count > 0)
        {
            var node = waiting.Dequeue();
            foreach (var above in flow.Above(node))
                if (Learns(above, _origins[node.Id]))
                    waiting.Enqueue(above);
        }
    }

    /// <summary>The origin that all evidence at or beneath a node has; null where there is none or no single one.</summary>
    public string? Beneath(ArgumentNode node) => _origins.TryGetValue(node.Id, out var origin) ? origin : null;

    private bool Learns(ArgumentNode node, string? origin)
    {
        var isKnown = _origins.TryGetValue(node.Id, out var known);
        if (isKnown && (known is null || known == origin)) return false;
        _origins[node.Id] = isKnown ? null : origin;
        return true;
    }
}
