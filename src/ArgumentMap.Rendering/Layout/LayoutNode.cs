namespace ArgumentMap.Rendering.Layout;

/// <summary>Something to be placed: a box, or a junction, which is a very small one.</summary>
/// <param name="Width">The width in pixels, more than 0.</param>
/// <param name="Height">The height in pixels, more than 0.</param>
public readonly record struct LayoutNode(double Width, double Height)
{
    /// <summary>The number of the cluster that it is boxed in, from 0; null for none.</summary>
    public int? Cluster { get; init; }

    /// <summary>Nodes of one rank group stand in one layer where circles allow it; null for no wish.</summary>
    public int? RankGroup { get; init; }

    /// <summary>Whether it stands above whatever is in a circle with it, in the default direction.</summary>
    public bool IsTop { get; init; }

    /// <summary>The greatest width and height in pixels.</summary>
    public const double MostSize = 100_000;
}
