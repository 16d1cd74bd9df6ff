namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>Draws loops at the right of their node, each farther out than the one before.</summary>
internal static class LoopRoutes
{
    /// <summary>The line of one loop.</summary>
    /// <param name="box">The node's box.</param>
    /// <param name="number">Which of the node's loops it is, from 0.</param>
    /// <param name="count">How many there are.</param>
    public static LayoutPoint[] Route(LayoutBox box, int number, int count)
    {
        var reach = (number + 0.8) * VertexExtents.LoopStep * 4 / 3;
        var share = (number + 1.0) / (count + 1);
        var (border, bow) = (share * box.Height * 0.4, Math.Max(share * box.Height * 0.5, share * VertexExtents.LoopHeight / 2));
        var middle = box.Center.Y;
        return
        [
            new(box.Right, middle + border),
            new(box.Right + reach, middle + bow),
            new(box.Right + reach, middle - bow),
            new(box.Right, middle - border),
        ];
    }
}
