namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Coordinates from which the network simplex method has less far to go: each layer, packed, is moved as a whole to where half of the
/// segments from the layer above lean to the left and half to the right. A vertex with very many neighbours then stands in their middle
/// from the start, and need not be led past them one by one. O((vertices + segments) log segments).
/// </summary>
internal sealed class CoordinateStart
{
    private readonly LayeredGraph _graph;
    private readonly long[] _values;

    public CoordinateStart(LayeredGraph graph, VertexOrder order, SimplexProblem problem)
    {
        _graph = graph;
        var packed = problem.LeastValues();
        _values = (long[])packed.Clone();
        foreach (var layer in order.Layers) Move(layer);
        // Room at the left for walls and frames, so that these push nothing.
        var shift = packed.Max() - _values.Take(graph.VertexCount).Min();
        for (var vertex = 0; vertex < graph.VertexCount; vertex++) _values[vertex] += shift;
        for (var segment = 0; segment < graph.SegmentUppers.Length; segment++)
            _values[graph.VertexCount + segment] = Math.Min(_values[graph.SegmentUppers[segment]], _values[graph.SegmentLowers[segment]]);
        // Frames and walls, and what they push, find their places after these.
        Values = problem.LeastValues(_values);
    }

    /// <summary>Numbers for all vertices of the problem that keep every arc long enough.</summary>
    public long[] Values { get; }

    private void Move(int[] layer)
    {
        var leans = new List<long>();
        foreach (var vertex in layer)
            foreach (var above in _graph.Above[vertex])
                leans.Add(_values[above] - _values[vertex]);
        if (leans.Count == 0) return;
        leans.Sort();
        var lean = leans[leans.Count / 2];
        foreach (var vertex in layer) _values[vertex] += lean;
    }
}
