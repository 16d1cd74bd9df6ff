using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>Which cluster each node is boxed in: clusters are numbered in the order in which nodes name them.</summary>
internal sealed class PictureClusters
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _captions = [];

    public PictureClusters(ArgumentGraph map, MapDrawing drawing, PictureOptions options)
    {
        var clustering = new MapClustering(map, drawing, options);
        var numbers = new Dictionary<MapCluster, int>();
        foreach (var node in drawing.Nodes.Concat(drawing.Relations.Where(drawing.HasJunction)))
        {
            if (clustering.Of(node) is not { } cluster) continue;
            if (!numbers.TryGetValue(cluster, out var number))
            {
                numbers.Add(cluster, number = _captions.Count);
                _captions.Add(cluster.Path);
            }
            _numbers.Add(node.Id, number);
        }
    }

    /// <summary>The captions of the clusters, by their numbers.</summary>
    public IReadOnlyList<string> Captions => _captions;

    /// <summary>The number of a node's cluster; null where nothing is boxed.</summary>
    public int? NumberOf(ArgumentNode node) => _numbers.TryGetValue(node.Id, out var number) ? number : null;
}
