namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>How much room each vertex takes around its middle. A node has its loops at its right.</summary>
internal sealed class VertexExtents
{
    /// <summary>How far apart the loops of a node are.</summary>
    public const double LoopStep = 22;

    /// <summary>The height that loops need.</summary>
    public const double LoopHeight = 40;

    public VertexExtents(LayeredGraph graph)
    {
        (Left, Right, Half) = (new double[graph.VertexCount], new double[graph.VertexCount], new double[graph.VertexCount]);
        for (var node = 0; node < graph.Part.Count; node++)
        {
            var (width, height) = graph.Part.Sizes[node];
            var loops = graph.Part.Loops.LengthOf(node);
            Left[node] = width / 2;
            Right[node] = (width / 2) + (loops * LoopStep);
            Half[node] = loops == 0 ? height / 2 : Math.Max(height, LoopHeight) / 2;
        }
    }

    /// <summary>The room left of the middle.</summary>
    public double[] Left { get; }

    /// <summary>The room right of the middle.</summary>
    public double[] Right { get; }

    /// <summary>The room above the middle, which is as much as below it.</summary>
    public double[] Half { get; }
}
