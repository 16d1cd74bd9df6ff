using ArgumentMap.Drawing;
using ArgumentMap.Schemes;
using ArgumentMap.Validation;

namespace ArgumentMap.Rendering;

/// <summary>What a viewer shows, and how.</summary>
public sealed record HtmlOptions
{
    /// <summary>The defaults.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>
    /// Finds the text of a map's source, to be shown beside the map with the anchored passages marked; null for a source without one.
    /// By default there are none, since the page carries the whole text and with it the text's copyright.
    /// </summary>
    public Func<ArgumentGraph, SourceDocument, SourceText?>? Texts { get; init; }

    /// <summary>The colours in which the page opens.</summary>
    public HtmlTheme Theme { get; init; } = HtmlTheme.Auto;

    /// <summary>The look of the maps in light colours, and in print.</summary>
    public MapTheme Light { get; init => field = value ?? throw new ArgumentNullException(nameof(Light)); } = MapTheme.Light;

    /// <summary>The look of the maps in dark colours.</summary>
    public MapTheme Dark { get; init => field = value ?? throw new ArgumentNullException(nameof(Dark)); } = MapTheme.Dark;

    /// <summary>How the maps are drawn.</summary>
    public SvgOptions Svg { get; init => field = value ?? throw new ArgumentNullException(nameof(Svg)); } = new();

    /// <summary>
    /// On which sheets the page prints, as <see cref="MapPages"/> distributes each map; null for the picture on one sheet. The page then
    /// carries the sheets too.
    /// </summary>
    public PageOptions? Pages { get; init; }

    /// <summary>
    /// What the maps are checked for; the findings stand with the nodes they are about. Null for no findings. By default all rules but
    /// <c>open-critical-question</c>, since the page shows with each relation which of its scheme's questions are asked.
    /// </summary>
    public ValidationOptions? Validation { get; init; } = new()
    {
        Levels = new Dictionary<string, Severity?> { ["open-critical-question"] = null },
    };

    /// <summary>The schemes, whose premises and critical questions stand with the relations that use them.</summary>
    public SchemeCatalogue Schemes { get; init => field = value ?? throw new ArgumentNullException(nameof(Schemes)); } =
        SchemeCatalogue.Walton;
}
