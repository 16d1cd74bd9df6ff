namespace ArgumentMap.Reasoning;

/// <summary>The way from a map into reasoning about it.</summary>
public static class ArgumentGraphReasoning
{
    /// <summary>Freezes the map for analysis: integer ids and adjacency in arrays. O(nodes + edges).</summary>
    public static MapSnapshot Freeze(this ArgumentGraph map) => MapSnapshot.Of(map);
}
