namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// How far a line at each vertex may go sideways within the vertex's layer: up to the margin of a box, not quite halfway to another line.
/// </summary>
/// <remarks>The rooms of two vertices in a layer do not overlap, so that lines that keep to them keep their order.</remarks>
internal sealed class FreeRoom
{
    /// <summary>Farther than any picture reaches.</summary>
    private const double Far = 1e12;

    /// <summary>How much of the way to another line one may go: not quite half, so that they never lie on each other.</summary>
    private const double LineShare = 0.35;

    private readonly LayeredGraph _graph;
    private readonly VertexExtents _extents;
    private readonly double[] _middles;
    private readonly double _margin;

    public FreeRoom(LayeredGraph graph, VertexOrder order, VertexExtents extents, double[] middles, double margin)
    {
        (_graph, _extents, _middles, _margin) = (graph, extents, middles, margin);
        (Lefts, Rights) = (new double[graph.VertexCount], new double[graph.VertexCount]);
        foreach (var layer in order.Layers)
            for (var i = 0; i < layer.Length; i++)
            {
                Lefts[layer[i]] = i == 0 ? -Far : RightOf(layer[i - 1], layer[i]);
                Rights[layer[i]] = i == layer.Length - 1 ? Far : LeftOf(layer[i + 1], layer[i]);
            }
    }

    public double[] Lefts { get; }

    public double[] Rights { get; }

    private double RightOf(int neighbour, int vertex)
    {
        var border = _middles[neighbour] + _extents.Right[neighbour];
        return Limit(neighbour, border, _middles[vertex] - _extents.Left[vertex], border + _margin);
    }

    private double LeftOf(int neighbour, int vertex)
    {
        var border = _middles[neighbour] - _extents.Left[neighbour];
        return Limit(neighbour, border, _middles[vertex] + _extents.Right[vertex], border - _margin);
    }

    private double Limit(int neighbour, double border, double own, double atMargin) =>
        _graph.IsNode(neighbour) ? atMargin : (border * LineShare) + (own * (1 - LineShare));
}
