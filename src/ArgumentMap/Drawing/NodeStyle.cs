namespace ArgumentMap.Drawing;

/// <summary>How a node looks. Shapes, styles and colours are Graphviz's.</summary>
/// <param name="Shape">The shape, such as <c>box</c> or <c>note</c>.</param>
/// <param name="Style">The style, such as <c>filled,rounded</c>.</param>
/// <param name="Fill">The colour inside.</param>
/// <param name="Border">The colour of the outline.</param>
/// <param name="Text">The colour of the text.</param>
/// <param name="BorderWidth">The width of the outline in points.</param>
/// <param name="Outlines">How many outlines are drawn.</param>
/// <param name="Mark">
/// What stands at the outline: a letter beneath its right end, or <see cref="Diamond"/> for a diamond beneath its middle; null for nothing.
/// </param>
public sealed record NodeStyle(string Shape, string Style, string Fill, string Border, string Text, double BorderWidth = 1,
    int Outlines = 1, string? Mark = null)
{
    /// <summary>The mark that is a diamond: that of an element that is not developed.</summary>
    public const string Diamond = "\u25c7";
}
