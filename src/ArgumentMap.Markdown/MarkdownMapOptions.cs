using ArgumentMap.Formats;
using ArgumentMap.Rendering;

namespace ArgumentMap.Markdown;

/// <summary>How the maps in a Markdown text are shown.</summary>
public sealed record MarkdownMapOptions
{
    /// <summary>The defaults.</summary>
    public static MarkdownMapOptions Default { get; } = new();

    /// <summary>How they are drawn.</summary>
    public SvgOptions Picture { get; init => field = Guarded(value); } = SvgOptions.Default;

    /// <summary>
    /// Whether the map's outline stands under its picture, to be opened: for readers on small screens and for those to whom a page is read.
    /// </summary>
    public bool Outline { get; init; } = true;

    /// <summary>
    /// Told of each block that cannot be read, with its place in the Markdown text; the page shows the fault and the block as it stands
    /// whatever is done here. An exception thrown here ends the rendering, which is how a build fails.
    /// </summary>
    public Action<MapFormatException>? OnFault { get; init; }

    /// <summary>How large a block may be.</summary>
    public MapReadOptions Limits { get; init => field = Guarded(value); } = MapReadOptions.Default;

    private static T Guarded<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
