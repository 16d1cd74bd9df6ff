using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>A box of the legend, with the name of its kind in it.</summary>
internal sealed class SvgBoxSample(ArgumentNode node, string word, NodeStyle style, SvgOptions options)
    : SvgSample(word, options, node is Statement { IsMain: true })
{
    private const double SidePadding = 11;
    private const double EndPadding = 5;

    public override double Width => Text.Width + (2 * Side);

    /// <summary>The sides of an ellipse and of a parallelogram take room from the word.</summary>
    private double Side => SidePadding + (style.Shape is "circle" or "ellipse" or "parallelogram" ? BoxShape.Slant : 0);

    public override void Write(SvgElements svg, double y)
    {
        var tab = node is Recommendation ? BoxText.TabHeight : 0;
        var bounds = new LayoutBox(At.X, y + At.Y + BoxText.TabHeight - tab, Width, Text.Height + (2 * EndPadding) + tab);
        var classes = node is Relation relation
            ? $"junction {SvgClasses.Of(relation, StepTarget.Statement)}"
            : $"node {SvgClasses.Of(node)}";
        svg.Open("g", ("class", classes));
        var dashes = style.Style.Contains("dashed", StringComparison.Ordinal) && Options.Theme.HasGsnShapes ? "6 4" : null;
        svg.Leaf("path", null, ("class", "box"), ("stroke-dasharray", dashes), ("d", SvgOutline.Of(bounds, style with { Mark = null })));
        SvgWriter.WriteText(svg, Text.Placed(Start(bounds.X + Side), bounds.Y + EndPadding + tab), null);
        svg.Close();
    }
}
