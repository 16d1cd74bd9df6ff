namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>Where each layer begins and ends from top to bottom. No box reaches out of its layer's band.</summary>
internal sealed class LayerBands
{
    private LayerBands(int count) => (Tops, Bottoms) = (new double[count], new double[count]);

    public double[] Tops { get; }

    public double[] Bottoms { get; }

    public double Middle(int layer) => (Tops[layer] + Bottoms[layer]) / 2;

    /// <summary>
    /// Stacks the layers, each as high as the highest of its nodes, with room between for the frames that begin and end there.
    /// </summary>
    public static LayerBands Of(LayeredGraph graph, VertexExtents extents, FrameInsets insets, double spacing)
    {
        var bands = new LayerBands(graph.LayerCount);
        var heights = new double[graph.LayerCount];
        for (var node = 0; node < graph.Part.Count; node++)
            heights[graph.Layer[node]] = Math.Max(heights[graph.Layer[node]], 2 * extents.Half[node]);
        var (begins, ends) = ClusterEnds(graph);
        var top = 0.0;
        for (var layer = 0; layer < graph.LayerCount; layer++)
        {
            if (begins[layer]) top += insets.Top;
            (bands.Tops[layer], bands.Bottoms[layer]) = (top, top + heights[layer]);
            top += heights[layer] + spacing + (ends[layer] ? insets.Bottom : 0);
        }
        return bands;
    }

    private static (bool[] Begins, bool[] Ends) ClusterEnds(LayeredGraph graph)
    {
        var (begins, ends) = (new bool[graph.LayerCount], new bool[graph.LayerCount]);
        var spans = new Dictionary<int, (int First, int Last)>();
        for (var node = 0; node < graph.Part.Count; node++)
        {
            if (graph.Cluster[node] is not (>= 0 and var cluster)) continue;
            var layer = graph.Layer[node];
            var (first, last) = spans.GetValueOrDefault(cluster, (layer, layer));
            spans[cluster] = (Math.Min(first, layer), Math.Max(last, layer));
        }
        foreach (var (first, last) in spans.Values) begins[first] = ends[last] = true;
        return (begins, ends);
    }
}
