namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Horizontal coordinates as a problem of the network simplex method: the auxiliary graph of Gansner et al. 1993, section 4.2. Neighbours in
/// a layer are joined by an arc of no weight that keeps them apart; each segment has a vertex of its own with an arc to either end, whose
/// lengths together are how far the segment runs sideways. A cluster has a vertex for each side of its frame. What the paper has not: the whole
/// has one too, so that it is not wide for the sake of a few straight lines.
/// </summary>
/// <remarks>Coordinates are whole pixels. O(vertices + segments).</remarks>
internal sealed class CoordinateProblem
{
    /// <summary>How much straighter a segment wants to be at a bend: Gansner et al. give 1 between nodes, 2 at one bend, 8 between bends.</summary>
    private static readonly int[] Straightness = [1, 2, 8];

    /// <summary>How much a frame wants to be narrow.</summary>
    private const int FrameWeight = 2;

    /// <summary>
    /// How much the whole wants to be narrow: each pixel that it is wider makes as many ordinary edges a pixel straighter at the least, one in a
    /// small picture, where a place that is bent for it strikes the eye, more in a large one, which would else run off sideways.
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

    public CoordinateProblem(LayeredGraph graph, VertexOrder order, VertexExtents extents, LayoutSpacing spacing)
    {
        (_graph, _extents, _spacing) = (graph, extents, spacing);
        _firstFrame = graph.VertexCount + graph.SegmentUppers.Length;
        var frames = FrameNumbers();
        foreach (var layer in order.Layers) KeepApart(layer, frames);
        for (var segment = 0; segment < graph.SegmentUppers.Length; segment++) Straighten(segment);
        for (var frame = 0; frame < frames.Count; frame++) AddArc(_firstFrame + (2 * frame), _firstFrame + (2 * frame) + 1, 0, FrameWeight * GraphPart.UnitWeight);
        var walls = _firstFrame + (2 * frames.Count);
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
        foreach (var cluster in _graph.Cluster)
            if (cluster >= 0)
                numbers.TryAdd(cluster, numbers.Count);
        return numbers;
    }

    private void KeepApart(int[] layer, Dictionary<int, int> frames)
    {
        for (var i = 0; i < layer.Length; i++)
        {
            var vertex = layer[i];
            var cluster = _graph.Cluster[vertex];
            var before = i == 0 ? -1 : _graph.Cluster[layer[i - 1]];
            if (i > 0 && before == cluster) AddArc(layer[i - 1], vertex, _spacing.Between(_graph, _extents, layer[i - 1], vertex));
            if (before >= 0 && before != cluster) LeaveFrame(layer[i - 1], _firstFrame + (2 * frames[before]) + 1);
            if (before != cluster && i > 0) Meet(layer[i - 1], vertex, before < 0 ? -1 : frames[before], cluster < 0 ? -1 : frames[cluster]);
            if (cluster >= 0 && before != cluster) AddArc(_firstFrame + (2 * frames[cluster]), vertex, Ceiling(_extents.Left[vertex] + _spacing.Insets.Left));
        }
        if (layer.Length > 0 && _graph.Cluster[layer[^1]] is >= 0 and var last) LeaveFrame(layer[^1], _firstFrame + (2 * frames[last]) + 1);
    }

    private void LeaveFrame(int vertex, int side) => AddArc(vertex, side, Ceiling(_extents.Right[vertex] + _spacing.Insets.Right));

    /// <summary>Keeps apart what stands on both sides of a frame's side: a vertex and a frame, or two frames.</summary>
    private void Meet(int left, int right, int leftFrame, int rightFrame)
    {
        var (tail, tailRoom) = leftFrame >= 0 ? (_firstFrame + (2 * leftFrame) + 1, 0.0) : (left, _extents.Right[left]);
        var (head, headRoom) = rightFrame >= 0 ? (_firstFrame + (2 * rightFrame), 0.0) : (right, _extents.Left[right]);
        AddArc(tail, head, Ceiling(tailRoom + _spacing.Nodes + headRoom));
    }

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
