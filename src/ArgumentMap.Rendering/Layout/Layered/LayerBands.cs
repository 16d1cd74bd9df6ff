namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>Where each layer begins and ends from top to bottom. No box reaches out of its layer's band.</summary>
internal sealed class LayerBands
{
    private LayerBands(double[] distances)
    {
        Distances = distances;
        (Tops, Bottoms, ChannelTops) = (new double[distances.Length], new double[distances.Length], new double[distances.Length]);
    }

    public double[] Tops { get; }

    public double[] Bottoms { get; }

    /// <summary>Where the free space under each layer begins: below the frames that end there.</summary>
    public double[] ChannelTops { get; }

    /// <summary>How high that space is.</summary>
    public double[] Distances { get; }

    public double Middle(int layer) => (Tops[layer] + Bottoms[layer]) / 2;

    /// <summary>
    /// Stacks the layers, each as high as the highest of its nodes, with room between for the frames that begin and end there.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="extents">The room of its vertices.</param>
    /// <param name="insets">The room of frames.</param>
    /// <param name="distances">How high the free space under each layer is.</param>
    public static LayerBands Of(LayeredGraph graph, VertexExtents extents, FrameInsets insets, double[] distances)
    {
        var bands = new LayerBands(distances);
        var heights = new double[graph.LayerCount];
        for (var node = 0; node < graph.Part.Count; node++)
            heights[graph.Layer[node]] = Math.Max(heights[graph.Layer[node]], 2 * extents.Half[node]);
        var (begins, ends) = FrameEnds(graph);
        var top = 0.0;
        for (var layer = 0; layer < graph.LayerCount; layer++)
        {
            top += begins[layer] * insets.Top;
            (bands.Tops[layer], bands.Bottoms[layer]) = (top, top + heights[layer]);
            bands.ChannelTops[layer] = top + heights[layer] + (ends[layer] * insets.Bottom);
            top = bands.ChannelTops[layer] + distances[layer];
        }
        return bands;
    }

    /// <summary>How many frames, one in the other, begin and end in each layer.</summary>
    private static (int[] Begins, int[] Ends) FrameEnds(LayeredGraph graph)
    {
        var spans = new Dictionary<int, (int First, int Last)>();
        for (var node = 0; node < graph.Part.Count; node++)
            foreach (var cluster in graph.Part.Nest.From(graph.Cluster[node]))
            {
                var layer = graph.Layer[node];
                var (first, last) = spans.GetValueOrDefault(cluster, (layer, layer));
                spans[cluster] = (Math.Min(first, layer), Math.Max(last, layer));
            }
        return (Ends(span => span.First), Ends(span => span.Last));

        int[] Ends(Func<(int First, int Last), int> end)
        {
            var (most, within) = (new int[graph.LayerCount], new Dictionary<int, int>());
            foreach (var cluster in graph.Part.Nest.InnermostFirst.Where(spans.ContainsKey))
            {
                var (layer, count) = (end(spans[cluster]), within.GetValueOrDefault(cluster) + 1);
                most[layer] = Math.Max(most[layer], count);
                var around = graph.Part.Nest.ParentOf(cluster);
                if (around >= 0 && end(spans[around]) == layer) within[around] = Math.Max(within.GetValueOrDefault(around), count);
            }
            return most;
        }
    }
}
