namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>The distances that a layout keeps.</summary>
/// <param name="Nodes">Between two boxes of one layer.</param>
/// <param name="Layers">Between two layers.</param>
/// <param name="Insets">Between a frame and the boxes in it.</param>
internal sealed record LayoutSpacing(double Nodes, double Layers, FrameInsets Insets)
{
    /// <summary>The part of the distance of boxes that two lines keep.</summary>
    private const double LineShare = 0.6;

    /// <summary>The least distance of the middles of two neighbours in a layer, in whole pixels.</summary>
    public int Between(LayeredGraph graph, VertexExtents extents, int left, int right)
    {
        var gap = graph.IsNode(left) || graph.IsNode(right) ? Nodes : Nodes * LineShare;
        return (int)Math.Ceiling(extents.Right[left] + gap + extents.Left[right]);
    }
}
