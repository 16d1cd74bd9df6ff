namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>Draws the frame of each cluster around its boxes.</summary>
internal static class ClusterFrames
{
    public static SortedDictionary<int, LayoutBox> Around(GraphPart part, LayoutBox[] boxes, FrameInsets insets)
    {
        var bounds = new SortedDictionary<int, PictureBounds>();
        for (var node = 0; node < boxes.Length; node++)
            if (part.Clusters[node] is >= 0 and var cluster)
                bounds[cluster] = bounds.GetValueOrDefault(cluster, PictureBounds.Empty).With(boxes[node]);
        var frames = new SortedDictionary<int, LayoutBox>();
        foreach (var (cluster, (left, top, right, bottom)) in bounds)
            frames[cluster] = new(left - insets.Left, top - insets.Top, right - left + insets.Left + insets.Right, bottom - top + insets.Top
                + insets.Bottom);
        return frames;
    }
}
