namespace ArgumentMap.NUnit;

/// <summary>What a node stands on by supporting relations alone.</summary>
internal static class SupportBeneath
{
    /// <summary>The ids of the statements and relations beneath a node; not the node's own. O(nodes + edges).</summary>
    public static HashSet<string> Of(ArgumentGraph map, string id)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>([map.GetNode(id).Id]);
        while (waiting.TryDequeue(out var node))
            foreach (var relation in map.RelationsTo(node, RelationKind.Support))
                if (map.PremisesOf(relation.Id) is { Count: > 0 } premises && found.Add(relation.Id))
                    foreach (var premise in premises)
                        if (premise.Id != id && found.Add(premise.Id))
                            waiting.Enqueue(premise.Id);
        return found;
    }
}
