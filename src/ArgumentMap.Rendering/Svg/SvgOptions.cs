using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>How a map is drawn as SVG. The defaults need no tuning.</summary>
public sealed record SvgOptions : PictureOptions
{
    /// <summary>The defaults.</summary>
    public static SvgOptions Default { get; } = new();

    /// <summary>The font families, with commas between. Boxes are measured for Arial, Helvetica and what has their widths.</summary>
    public string FontName { get; init => field = value ?? throw new ArgumentNullException(nameof(FontName)); } =
        "Helvetica, Arial, 'Liberation Sans', sans-serif";

    /// <summary>
    /// Whether the picture carries its style sheet. Without it the page that it stands in must bring the rules, as
    /// <see cref="SvgStyles.Css(MapTheme, string)"/> writes them; <see cref="NodeStyle"/> and <see cref="EdgeStyle"/> then change shapes
    /// and heads only.
    /// </summary>
    public bool EmbedStyles { get; init; } = true;

    /// <summary>Whether the picture explains its shapes and lines.</summary>
    public bool Legend { get; init; }

    /// <summary>What the legend explains where that is more than the picture shows, as on the first of several pages.</summary>
    internal MapDrawing? LegendOf { get; init; }

    /// <summary>
    /// How some nodes look that should not look as the theme has it; where it is null or answers null, the theme's style holds. Of a
    /// relation's junction only the border's colour counts.
    /// </summary>
    public Func<ArgumentNode, NodeStyle?>? NodeStyle { get; init; }

    /// <summary>
    /// How some edges look that should not look as the theme has it; where it is null or answers null, the theme's style holds. Where one
    /// arrow stands for a whole relation, it is asked for as the edge to the conclusion.
    /// </summary>
    public Func<ArgumentEdge, EdgeStyle?>? EdgeStyle { get; init; }
}
