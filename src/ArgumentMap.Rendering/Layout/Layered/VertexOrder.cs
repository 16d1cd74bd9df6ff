namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>In which order the vertices of each layer stand, from left to right.</summary>
internal sealed class VertexOrder
{
    private VertexOrder(int[][] layers, int[] positions) => (Layers, Positions) = (layers, positions);

    /// <summary>The vertices of each layer in their order. After a change in a layer call <see cref="Renumber"/>.</summary>
    public int[][] Layers { get; }

    /// <summary>The place of each vertex in its layer, from 0.</summary>
    public int[] Positions { get; }

    /// <summary>Puts vertices in the order in which they are met.</summary>
    public static VertexOrder Of(LayeredGraph graph, IEnumerable<int> vertices)
    {
        var layers = Enumerable.Range(0, graph.LayerCount).Select(_ => new List<int>()).ToArray();
        foreach (var vertex in vertices) layers[graph.Layer[vertex]].Add(vertex);
        var order = new VertexOrder([.. layers.Select(layer => layer.ToArray())], new int[graph.VertexCount]);
        for (var layer = 0; layer < layers.Length; layer++) order.Renumber(layer);
        return order;
    }

    public void Renumber(int layer)
    {
        var vertices = Layers[layer];
        for (var i = 0; i < vertices.Length; i++) Positions[vertices[i]] = i;
    }

    public VertexOrder Copy() => new([.. Layers.Select(layer => (int[])layer.Clone())], (int[])Positions.Clone());
}
