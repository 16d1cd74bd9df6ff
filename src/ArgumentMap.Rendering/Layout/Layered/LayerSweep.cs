namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Orders one layer after another by where the vertices' neighbours stand in the layer before: by the weighted median of Gansner et al.
/// 1993, section 3, or by the barycentre of Sugiyama, Tagawa and Toda 1981. One sweep is O((vertices + segments) × log vertices).
/// </summary>
internal sealed class LayerSweep(LayeredGraph graph, LayerSort sort)
{
    private readonly SortedPlaces _places = new();

    /// <summary>
    /// Orders all layers from the second to the last by those above, or from the last but one to the first by those below.
    /// </summary>
    public void Sweep(VertexOrder order, bool isDown, bool isMedian, bool areTiesTurned, CancellationToken cancellation)
    {
        var (layer, end, step) = isDown ? (1, graph.LayerCount, 1) : (graph.LayerCount - 2, -1, -1);
        for (; isDown ? layer < end : layer > end; layer += step)
        {
            cancellation.ThrowIfCancellationRequested();
            var vertices = order.Layers[layer];
            var wishes = new double[vertices.Length];
            for (var i = 0; i < vertices.Length; i++)
            {
                var places = _places.Of(isDown ? graph.Above[vertices[i]] : graph.Below[vertices[i]], order);
                wishes[i] = isMedian ? Median(places) : Mean(places);
            }
            sort.Sort(vertices, wishes, areTiesTurned);
            order.Renumber(layer);
        }
    }

    /// <summary>Brings the vertices of each cluster together where they stand on the average.</summary>
    public void Gather(VertexOrder order)
    {
        for (var layer = 0; layer < graph.LayerCount; layer++)
        {
            sort.Sort(order.Layers[layer], [.. Enumerable.Range(0, order.Layers[layer].Length).Select(place => (double)place)],
                areTiesTurned: false);
            order.Renumber(layer);
        }
    }

    private static double Mean(ReadOnlySpan<int> places)
    {
        if (places.IsEmpty) return double.NaN;
        var sum = 0L;
        foreach (var place in places) sum += place;
        return (double)sum / places.Length;
    }

    /// <summary>Between two medians the one is nearer on whose side the places lie closer together.</summary>
    private static double Median(ReadOnlySpan<int> places)
    {
        if (places.IsEmpty) return double.NaN;
        var middle = places.Length / 2;
        if (places.Length % 2 == 1) return places[middle];
        if (places.Length == 2) return (places[0] + places[1]) / 2.0;
        double left = places[middle - 1] - places[0];
        double right = places[^1] - places[middle];
        return left + right == 0 ? places[middle] : ((places[middle - 1] * right) + (places[middle] * left)) / (left + right);
    }
}
