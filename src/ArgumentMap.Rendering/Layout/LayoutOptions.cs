using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering.Layout;

/// <summary>How a layered layout spreads. All lengths are in pixels.</summary>
public sealed record LayoutOptions
{
    /// <summary>The defaults.</summary>
    public static LayoutOptions Default { get; } = new();

    /// <summary>Where the conclusions stand.</summary>
    public MapDirection Direction { get; init; } = MapDirection.ConclusionsOnTop;

    /// <summary>The least distance between two boxes of one layer.</summary>
    public double NodeSpacing { get; init; } = 16;

    /// <summary>The least distance between two layers; with 0 lines have no room between boxes to run sideways in.</summary>
    public double LayerSpacing { get; init; } = 36;

    /// <summary>
    /// How wide the picture should be at the most, where its parts allow it: separate components are then packed in rows; null for no
    /// limit.
    /// </summary>
    public double? MaxWidth { get; init; }

    /// <summary>The distance between a cluster's frame and the boxes in it.</summary>
    public double FramePadding { get; init; } = 12;

    /// <summary>The height that a frame keeps free above its boxes for its caption.</summary>
    public double FrameCaption { get; init; } = 20;

    /// <summary>
    /// How many places in layers between their ends the edges may pass through, all together with the nodes; a graph that needs more is
    /// refused, since it would need much memory and be a picture that nobody can read.
    /// </summary>
    public int MaxBends { get; init; } = 2_000_000;
}
