namespace ArgumentMap.Drawing;

/// <summary>Tells in which cluster each node stands; a junction stands in that of the node beside which it is drawn.</summary>
internal sealed class MapClustering(ArgumentGraph map, MapDrawing drawing, DrawingOptions options)
{
    /// <summary>How deep clusters stand in one another at the most: what draws them calls itself for each level.</summary>
    private const int MostLevels = 20;

    private readonly Dictionary<string, (MapCluster Cluster, int Level)> _ofGroups = new(StringComparer.Ordinal);
    private readonly MapCluster _other = new(null, options.Labels.Other);

    /// <summary>The cluster of a node; null where it stands in none.</summary>
    public MapCluster? Of(ArgumentNode node)
    {
        var placed = node is Relation { Group: not null } && options.Clusters == ClusterBy.Group ? node : drawing.PlacedWith(node);
        return options.Clusters switch
        {
            ClusterBy.Tag => placed.Tags.FirstOrDefault() is { } tag ? new MapCluster(tag, tag) : _other,
            ClusterBy.Source =>
                placed.Anchors.FirstOrDefault() is { } anchor
                    ? new MapCluster(anchor.Source, map.GetSource(anchor.Source).DisplayTitle)
                    : _other,
            ClusterBy.Group => placed.Group is { } group ? OfGroup(group) : null,
            _ => null,
        };
    }

    /// <summary>Some nodes by cluster, in the order in which the nodes name these. O(nodes + groups).</summary>
    public ClusterTree Tree(IEnumerable<ArgumentNode> nodes)
    {
        var root = new ClusterTree(null);
        var places = new Dictionary<MapCluster, ClusterTree>();
        foreach (var node in nodes) PlaceOf(Of(node)).Nodes.Add(node);
        return root;

        ClusterTree PlaceOf(MapCluster? cluster)
        {
            if (cluster is null) return root;
            if (places.TryGetValue(cluster, out var place)) return place;
            places.Add(cluster, place = new ClusterTree(cluster));
            PlaceOf(cluster.Parent).Parts.Add(place);
            return place;
        }
    }

    /// <summary>What the walk up from a group finds is kept for all that it passes.</summary>
    private MapCluster OfGroup(string id)
    {
        var passed = new Stack<NodeGroup>();
        (MapCluster Cluster, int Level)? above = null;
        for (var next = id; next is not null; next = passed.Peek().Parent)
        {
            if (_ofGroups.TryGetValue(next, out var known))
            {
                above = known;
                break;
            }
            passed.Push(map.GetGroup(next));
        }
        foreach (var group in passed)
        {
            if (above is not { Level: MostLevels })
                above = (new MapCluster(group.Id, options.Labels.CaptionOf(group)) { Parent = above?.Cluster }, (above?.Level ?? 0) + 1);
            _ofGroups[group.Id] = above.Value;
        }
        return above!.Value.Cluster;
    }
}
