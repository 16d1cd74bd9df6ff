namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Horizontal coordinates as a problem of the network simplex method: the auxiliary graph of Gansner et al. 1993, section 4.2. Neighbours
/// in a layer are joined by an arc of no weight that keeps them apart; each segment has a vertex of its own with an arc to either end,
/// whose lengths together are how far the segment runs sideways. A cluster has a vertex for each side of its frame. What the paper has not:
/// the whole has one too, so that it is not wide for the sake of a few straight lines.
/// </summary>
/// <remarks>Coordinates are whole pixels. O(vertices + segments).</remarks>
internal sealed class CoordinateProblem
{
    /// <summary>
    /// How much straighter a segment wants to be at a bend: Gansner et al. give 1 between nodes, 2 at one bend, 8 between bends.
    /// </summary>
    private static readonly int[] Straightness = [1, 2, 8];

    /// <summary>How much a frame wants to be narrow.</summary>
    private const int FrameWeight = 2;

    /// <summary>
    /// How much the whole wants to be narrow: each pixel that it is wider makes as many ordinary edges a pixel straighter at the least, one
    /// in a small picture, where a place that is bent for it strikes the eye, more in a large one, which would else run off sideways.
    /// </summary>
    private const int MostPictureWeight = 8;

    private const int VerticesPerWeight = 25;

    private readonly LayeredGraph _graph;
    private readonly VertexExtents _extents;
    private readonly LayoutSpacing _spacing;
    private readonly List<int> _tails = [];
    private readonly List<int> _heads = [];
    private readonly List<int> _lengths = [];
    private readonly List<int> _weights = [];
    private readonly int _firstFrame;
    private readonly Dictionary<int, int> _frames;

    public CoordinateProblem(LayeredGraph graph, VertexOrder order, VertexExtents extents, LayoutSpacing spacing)
    {
        (_graph, _extents, _spacing) = (graph, extents, spacing);
        _firstFrame = graph.VertexCount + graph.SegmentUppers.Length;
        _frames = FrameNumbers();
        foreach (var layer in order.Layers) KeepApart(layer);
        for (var segment = 0; segment < graph.SegmentUppers.Length; segment++) Straighten(segment);
        foreach (var cluster in _frames.Keys) KeepNested(cluster);
        var walls = _firstFrame + (2 * _frames.Count);
        KeepNarrow(order, walls);
        Problem = new SimplexProblem(walls + 2, [.. _tails], [.. _heads], [.. _lengths], [.. _weights]);
    }

    /// <summary>The problem; its first vertices are the graph's.</summary>
    public SimplexProblem Problem { get; }

    private void KeepNarrow(VertexOrder order, int walls)
    {
        foreach (var layer in order.Layers.Where(layer => layer.Length > 0))
        {
            AddArc(walls, layer[0], Ceiling(_extents.Left[layer[0]]));
            AddArc(layer[^1], walls + 1, Ceiling(_extents.Right[layer[^1]]));
        }
        AddArc(walls, walls + 1, 0, Math.Clamp(_graph.VertexCount / VerticesPerWeight, 1, MostPictureWeight) * GraphPart.UnitWeight);
    }

    private Dictionary<int, int> FrameNumbers()
    {
        var numbers = new Dictionary<int, int>();
        foreach (var cluster in _graph.Cluster.SelectMany(_graph.Part.Nest.From)) numbers.TryAdd(cluster, numbers.Count);
        return numbers;
    }

    private void KeepApart(int[] layer)
    {
        for (var i = 0; i < layer.Length; i++)
        {
            var cluster = _graph.Cluster[layer[i]];
            var isFirst = i == 0 || !IsIn(layer[i - 1], cluster);
            var isLast = i == layer.Length - 1 || !IsIn(layer[i + 1], cluster);
            if (cluster >= 0 && isFirst) AddArc(LeftSide(cluster), layer[i], Ceiling(_extents.Left[layer[i]] + _spacing.Insets.Left));
            if (cluster >= 0 && isLast) AddArc(layer[i], RightSide(cluster), Ceiling(_extents.Right[layer[i]] + _spacing.Insets.Right));
            if (i == 0) continue;
            if (_graph.Cluster[layer[i - 1]] != cluster) KeepFramesApart(layer[i - 1], layer[i]);
            else AddArc(layer[i - 1], layer[i], _spacing.Between(_graph, _extents, layer[i - 1], layer[i]));
        }
    }

    private bool IsIn(int vertex, int cluster) => _graph.Part.Nest.From(_graph.Cluster[vertex]).Contains(cluster);

    /// <summary>Keeps apart two vertices of which one at least stands in a frame that the other is not in.</summary>
    private void KeepFramesApart(int left, int right)
    {
        var nest = _graph.Part.Nest;
        var common = nest.Common(_graph.Cluster[left], _graph.Cluster[right]);
        var (leftCluster, rightCluster) = (nest.Below(common, _graph.Cluster[left]), nest.Below(common, _graph.Cluster[right]));
        var (tail, tailRoom) = leftCluster >= 0 ? (RightSide(leftCluster), 0.0) : (left, _extents.Right[left]);
        var (head, headRoom) = rightCluster >= 0 ? (LeftSide(rightCluster), 0.0) : (right, _extents.Left[right]);
        AddArc(tail, head, Ceiling(tailRoom + _spacing.Nodes + headRoom));
    }

    /// <summary>A frame is as wide as it must be, and stands within the one around it.</summary>
    private void KeepNested(int cluster)
    {
        AddArc(LeftSide(cluster), RightSide(cluster), 0, FrameWeight * GraphPart.UnitWeight);
        if (_graph.Part.Nest.ParentOf(cluster) is not (>= 0 and var around)) return;
        AddArc(LeftSide(around), LeftSide(cluster), Ceiling(_spacing.Insets.Left));
        AddArc(RightSide(cluster), RightSide(around), Ceiling(_spacing.Insets.Right));
    }

    private int LeftSide(int cluster) => _firstFrame + (2 * _frames[cluster]);

    private int RightSide(int cluster) => LeftSide(cluster) + 1;

    private void Straighten(int segment)
    {
        var middle = _graph.VertexCount + segment;
        var (upper, lower) = (_graph.SegmentUppers[segment], _graph.SegmentLowers[segment]);
        var bends = (_graph.IsBend(upper) ? 1 : 0) + (_graph.IsBend(lower) ? 1 : 0);
        var weight = Straightness[bends] * _graph.Part.Weights[_graph.SegmentEdges[segment]];
        AddArc(middle, upper, 0, weight);
        AddArc(middle, lower, 0, weight);
    }

    private void AddArc(int tail, int head, int length, int weight = 0)
    {
        _tails.Add(tail);
        _heads.Add(head);
        _lengths.Add(length);
        _weights.Add(weight);
    }

    private static int Ceiling(double length) => (int)Math.Ceiling(length);
}
