namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// A part whose nodes stand in layers. An edge over several layers is a chain of segments, each from one layer to the next, through a bend
/// in every layer between (the dummy vertices of K. Sugiyama, S. Tagawa and M. Toda, 1981). Vertices are the part's nodes, then the bends,
/// then the places that a cluster keeps free in layers where it has no node.
/// </summary>
internal sealed class LayeredGraph
{
    private readonly List<int> _layer;
    private readonly List<int> _cluster;
    private readonly List<int> _segmentUppers = [];
    private readonly List<int> _segmentLowers = [];
    private readonly List<int> _segmentEdges = [];

    /// <param name="part">The part.</param>
    /// <param name="layers">The layer of each node.</param>
    /// <param name="mostVertices">How many vertices there may be at the most.</param>
    /// <exception cref="LayoutException">There would be more.</exception>
    public LayeredGraph(GraphPart part, int[] layers, int mostVertices)
    {
        (Part, _layer, _cluster) = (part, [.. layers], [.. part.Clusters]);
        LayerCount = layers.Length == 0 ? 0 : layers.Max() + 1;
        RefuseTooMany(layers, mostVertices);
        FirstBends = new int[part.Edges.Length];
        for (var edge = 0; edge < part.Edges.Length; edge++) AddChain(edge);
        FirstPlace = _layer.Count;
        AddPlaces();
        (Layer, Cluster) = ([.. _layer], [.. _cluster]);
        (SegmentUppers, SegmentLowers, SegmentEdges) = ([.. _segmentUppers], [.. _segmentLowers], [.. _segmentEdges]);
        Above = new CompressedRows(VertexCount, SegmentLowers, SegmentUppers);
        Below = new CompressedRows(VertexCount, SegmentUppers, SegmentLowers);
    }

    public GraphPart Part { get; }

    public int LayerCount { get; }

    public int VertexCount => Layer.Length;

    /// <summary>The layer of each vertex.</summary>
    public int[] Layer { get; }

    /// <summary>The innermost cluster of each vertex, or −1. A bend is in a cluster when both ends of its edge are.</summary>
    public int[] Cluster { get; }

    /// <summary>The upper end of each segment, one layer above its lower end.</summary>
    public int[] SegmentUppers { get; }

    /// <summary>The lower end of each segment.</summary>
    public int[] SegmentLowers { get; }

    /// <summary>The edge that each segment is a piece of.</summary>
    public int[] SegmentEdges { get; }

    /// <summary>The vertices in the layer above that segments join to each vertex.</summary>
    public CompressedRows Above { get; }

    /// <summary>The vertices in the layer below that segments join to each vertex.</summary>
    public CompressedRows Below { get; }

    /// <summary>The uppermost bend of each edge; those below it follow by number.</summary>
    public int[] FirstBends { get; }

    /// <summary>The first vertex that only keeps a place free for a cluster.</summary>
    public int FirstPlace { get; }

    public bool IsNode(int vertex) => vertex < Part.Count;

    public bool IsBend(int vertex) => vertex >= Part.Count && vertex < FirstPlace;

    /// <summary>How many bends an edge has.</summary>
    public int BendCount(int edge) => Layer[Part.Lowers[edge]] - Layer[Part.Uppers[edge]] - 1;

    private void RefuseTooMany(int[] layers, int mostVertices)
    {
        var count = (long)layers.Length;
        for (var edge = 0; edge < Part.Edges.Length; edge++) count += layers[Part.Lowers[edge]] - layers[Part.Uppers[edge]] - 1;
        if (count > mostVertices)
            throw new LayoutException(
                $"The edges of this graph pass through {count - layers.Length} places between {layers.Length} nodes, and a layout holds "
                + $"{mostVertices} at the most: lay out a part of the graph.");
    }

    private void AddChain(int edge)
    {
        var (upper, lower) = (Part.Uppers[edge], Part.Lowers[edge]);
        var cluster = Part.Nest.Common(Part.Clusters[upper], Part.Clusters[lower]);
        FirstBends[edge] = _layer.Count;
        var previous = upper;
        for (var layer = _layer[upper] + 1; layer < _layer[lower]; layer++)
        {
            AddSegment(edge, previous, _layer.Count);
            previous = _layer.Count;
            _layer.Add(layer);
            _cluster.Add(cluster);
        }
        AddSegment(edge, previous, lower);
    }

    private void AddSegment(int edge, int upper, int lower)
    {
        _segmentUppers.Add(upper);
        _segmentLowers.Add(lower);
        _segmentEdges.Add(edge);
    }

    /// <summary>
    /// A cluster reaches from its first layer to its last: where it has nothing between, a place keeps others from standing in its frame.
    /// </summary>
    private void AddPlaces()
    {
        var occupied = new HashSet<(int Cluster, int Layer)>();
        var spans = new Dictionary<int, (int First, int Last)>();
        for (var vertex = 0; vertex < FirstPlace; vertex++)
            foreach (var cluster in Part.Nest.From(_cluster[vertex]))
            {
                var layer = _layer[vertex];
                occupied.Add((cluster, layer));
                var (first, last) = spans.GetValueOrDefault(cluster, (layer, layer));
                spans[cluster] = (Math.Min(first, layer), Math.Max(last, layer));
            }
        foreach (var cluster in Part.Nest.InnermostFirst.Where(spans.ContainsKey))
            for (var layer = spans[cluster].First; layer <= spans[cluster].Last; layer++)
            {
                if (occupied.Contains((cluster, layer))) continue;
                foreach (var around in Part.Nest.From(cluster)) occupied.Add((around, layer));
                _layer.Add(layer);
                _cluster.Add(cluster);
            }
    }
}
