namespace ArgumentMap.Drawing;

/// <summary>How an edge looks. Arrow heads, styles and colours are Graphviz's.</summary>
/// <param name="Color">The colour.</param>
/// <param name="Head">The arrow head at the conclusion, such as <c>normal</c> or <c>tee</c>.</param>
/// <param name="Style">The line, such as <c>solid</c> or <c>dashed</c>.</param>
/// <param name="Width">The width of the line in points.</param>
/// <param name="IsFromConclusion">Whether the arrow starts at the conclusion, so that its head is at the premise.</param>
public sealed record EdgeStyle(string Color, string Head, string Style, double Width = 1.2, bool IsFromConclusion = false)
{
    /// <summary>
    /// How the line is broken, where a format can tell more patterns than Graphviz has names for: lengths of dashes and gaps in pixels by
    /// turns, an even number of them with blanks between, as in <c>12 7</c>. Null for the pattern that <see cref="Style"/> names.
    /// </summary>
    public string? Dashes { get; init; }

    /// <summary>The pattern of the line: <see cref="Dashes"/>, else what <see cref="Style"/> names; null where the line is whole.</summary>
    public string? Pattern => Dashes ?? Style switch
    {
        _ when Style.Contains("dashed") => "6 4",
        _ when Style.Contains("dotted") => "1.5 3.5",
        _ => null,
    };
}
