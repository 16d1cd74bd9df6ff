using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>How a map is written as an outline.</summary>
public sealed record OutlineOptions
{
    /// <summary>The defaults.</summary>
    public static OutlineOptions Default { get; } = new();

    /// <summary>The words that the outline adds, in one language.</summary>
    public MapLabels Labels { get; init => field = value ?? throw new ArgumentNullException(nameof(Labels)); } = MapLabels.English;

    /// <summary>Whether entries begin with the node's id.</summary>
    public bool ShowIds { get; init; }

    /// <summary>Whether entries end with the sources that they rest on.</summary>
    public bool ShowSources { get; init; } = true;

    /// <summary>Which statements are shown; null for all. A relation is shown with those of its ends that are.</summary>
    public Func<Statement, bool>? Include { get; init; }
}
