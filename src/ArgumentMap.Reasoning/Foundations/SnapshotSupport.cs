namespace ArgumentMap.Reasoning;

/// <summary>What bears the nodes of a frozen map up.</summary>
internal static class SnapshotSupport
{
    /// <summary>The support of a node, the last one of which is kept.</summary>
    public static SupportNetwork SupportOf(this MapSnapshot map, int node, FoundationOptions options) =>
        map.Last(last => last.Answers(node, options), () => new SupportNetwork(map, node, options));
}
