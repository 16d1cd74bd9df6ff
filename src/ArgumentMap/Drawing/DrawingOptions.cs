namespace ArgumentMap.Drawing;

/// <summary>What every picture of a map has a choice in, whatever draws it.</summary>
public record DrawingOptions
{
    /// <summary>Where the conclusions stand.</summary>
    public MapDirection Direction { get; init; } = MapDirection.ConclusionsOnTop;

    /// <summary>Colours, shapes and lines, as far as what draws the picture has them.</summary>
    public MapTheme Theme { get; init => field = Guard.NotNull(value, nameof(Theme)); } = MapTheme.Light;

    /// <summary>The words that the picture adds, in one language.</summary>
    public MapLabels Labels { get; init => field = Guard.NotNull(value, nameof(Labels)); } = MapLabels.English;

    /// <summary>What statements are boxed together by.</summary>
    public ClusterBy Clusters { get; init; } = ClusterBy.None;

    /// <summary>Whether boxes show texts, titles or both.</summary>
    public CaptionWords Captions { get; init; } = CaptionWords.Text;

    /// <summary>Whether labels begin with the node's id.</summary>
    public bool ShowIds { get; init; }

    /// <summary>Whether labels end with who says it, where that is not the author, and with who should act.</summary>
    public bool ShowSpeakers { get; init; } = true;

    /// <summary>Whether the map's title stands above the picture.</summary>
    public bool ShowTitle { get; init; } = true;

    /// <summary>
    /// Which part of the map is drawn; null for the whole. Where something hangs at the part that does not belong to it, a stub says how
    /// much.
    /// </summary>
    public MapPart? Part { get; init; }
}
