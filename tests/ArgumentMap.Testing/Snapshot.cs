namespace ArgumentMap.Testing;

/// <summary>All that a map says, as a list by which two maps can be compared.</summary>
public static class Snapshot
{
    /// <summary>The map's own members, sources, participants, nodes and edges in their order.</summary>
    public static IReadOnlyList<object?> Of(ArgumentGraph map) =>
    [
        map.Id, map.Title, map.Language, map.Extensions,
        .. map.Sources, .. map.Participants, .. map.Nodes, .. map.Edges.Select(edge => edge.ToString()),
    ];
}
