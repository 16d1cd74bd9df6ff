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

    /// <summary>The least distance between two layers.</summary>
    public double LayerSpacing { get; init; } = 36;

    /// <summary>How wide the picture should be at the most, where its parts allow it: separate components are then packed in rows; null for no limit.</summary>
    public double? MaxWidth { get; init; }
}
