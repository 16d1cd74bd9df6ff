using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>A box of the legend, with the name of its kind in it.</summary>
internal sealed class SvgBoxSample(ArgumentNode node, SvgOptions options)
    : SvgSample(options.Labels.MarkedWordFor(node), options, node is Statement { IsMain: true })
{
    private const double SidePadding = 11;
    private const double EndPadding = 5;

    public override double Width => Text.Width + (2 * SidePadding);

    public override void Write(SvgElements svg, double y)
    {
        var tab = node is Recommendation ? BoxText.TabHeight : 0;
        var bounds = new LayoutBox(At.X, y + At.Y + BoxText.TabHeight - tab, Width, Text.Height + (2 * EndPadding) + tab);
        svg.Open("g", ("class", $"node {SvgClasses.Of(node)}"));
        svg.Leaf("path", null, ("class", "box"), ("d", SvgOutline.Of(bounds, Options.Theme.StyleOf(node))));
        SvgWriter.WriteText(svg, Text.Placed(Start(bounds.X + SidePadding), bounds.Y + EndPadding + tab), null);
        svg.Close();
    }
}
