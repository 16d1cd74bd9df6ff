namespace ArgumentMap.Drawing;

/// <summary>What a node is boxed by.</summary>
/// <param name="Id">The id of the source, or the tag, which tells clusters apart; null for what has none.</param>
/// <param name="Caption">What the cluster is called, which two may share.</param>
public sealed record MapCluster(string? Id, string Caption)
{
    /// <summary>The cluster of a node; a junction's is that of the node beside which it stands.</summary>
    /// <param name="map">The map, which knows the sources' titles.</param>
    /// <param name="drawing">What is drawn.</param>
    /// <param name="node">The node.</param>
    /// <param name="clusters">What statements are boxed together by.</param>
    /// <param name="labels">The words of the picture.</param>
    /// <returns>The cluster; null where nothing is boxed.</returns>
    public static MapCluster? Of(ArgumentGraph map, MapDrawing drawing, ArgumentNode node, MapClusters clusters, MapLabels labels)
    {
        Guard.NotNull(map, nameof(map));
        var placed = Guard.NotNull(drawing, nameof(drawing)).PlacedWith(Guard.NotNull(node, nameof(node)));
        var other = new MapCluster(null, Guard.NotNull(labels, nameof(labels)).Other);
        return clusters switch
        {
            MapClusters.Tag => (placed as Statement)?.Tags.FirstOrDefault() is { } tag ? new MapCluster(tag, tag) : other,
            MapClusters.Source => ArgumentGraph.AnchorsOf(placed).FirstOrDefault() is { } anchor ? new MapCluster(anchor.Source, map.GetSource(anchor.Source).DisplayTitle) : other,
            _ => null,
        };
    }
}
