using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>
/// Which cluster each node is boxed in: clusters are numbered in the order in which nodes name them, each after those around it.
/// </summary>
internal sealed class PictureClusters
{
    private readonly Dictionary<string, int> _ofNodes = new(StringComparer.Ordinal);
    private readonly Dictionary<MapCluster, int> _numbers = [];
    private readonly List<string> _captions = [];
    private readonly List<int?> _parents = [];

    public PictureClusters(ArgumentGraph map, MapDrawing drawing, PictureOptions options)
    {
        var clustering = new MapClustering(map, drawing, options);
        foreach (var node in drawing.Nodes.Concat(drawing.Relations.Where(drawing.HasJunction)))
            if (clustering.Of(node) is { } cluster)
                _ofNodes.Add(node.Id, NumberOf(cluster));
    }

    /// <summary>The captions of the clusters, by their numbers.</summary>
    public IReadOnlyList<string> Captions => _captions;

    /// <summary>The number of the cluster that each stands in; null for none.</summary>
    public IReadOnlyList<int?> Parents => _parents;

    /// <summary>The number of a node's cluster; null where nothing is boxed.</summary>
    public int? NumberOf(ArgumentNode node) => _ofNodes.TryGetValue(node.Id, out var number) ? number : null;

    /// <summary>Clusters stand in one another as deep at the most as <see cref="MapClustering"/> makes them.</summary>
    private int NumberOf(MapCluster cluster)
    {
        if (_numbers.TryGetValue(cluster, out var known)) return known;
        int? parent = cluster.Parent is { } around ? NumberOf(around) : null;
        _numbers.Add(cluster, _captions.Count);
        _captions.Add(cluster.Caption);
        _parents.Add(parent);
        return _captions.Count - 1;
    }
}
