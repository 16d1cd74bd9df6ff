namespace ArgumentMap.Drawing;

/// <summary>How an edge looks. Arrow heads, styles and colours are Graphviz's.</summary>
/// <param name="Color">The colour.</param>
/// <param name="Head">The arrow head at the conclusion, such as <c>normal</c> or <c>tee</c>.</param>
/// <param name="Style">The line, such as <c>solid</c> or <c>dashed</c>.</param>
/// <param name="Width">The width of the line in points.</param>
/// <param name="IsFromConclusion">Whether the arrow starts at the conclusion, so that its head is at the premise.</param>
public sealed record EdgeStyle(string Color, string Head, string Style, double Width = 1.2, bool IsFromConclusion = false);
