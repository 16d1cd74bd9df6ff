namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>Draws the frame of each cluster around its boxes and the frames in it.</summary>
internal static class ClusterFrames
{
    public static SortedDictionary<int, LayoutBox> Around(GraphPart part, LayoutBox[] boxes, FrameInsets insets)
    {
        var bounds = new Dictionary<int, PictureBounds>();
        for (var node = 0; node < boxes.Length; node++) Hold(part.Clusters[node], boxes[node]);
        var frames = new SortedDictionary<int, LayoutBox>();
        foreach (var cluster in part.Nest.InnermostFirst)
        {
            if (!bounds.TryGetValue(cluster, out var inner)) continue;
            var (left, top, right, bottom) = inner;
            frames[cluster] = new(left - insets.Left, top - insets.Top, right - left + insets.Left + insets.Right, bottom - top + insets.Top
                + insets.Bottom);
            Hold(part.Nest.ParentOf(cluster), frames[cluster]);
        }
        return frames;

        void Hold(int cluster, LayoutBox box)
        {
            if (cluster >= 0) bounds[cluster] = bounds.GetValueOrDefault(cluster, PictureBounds.Empty).With(box);
        }
    }
}
