using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>A line of the legend, with the name of its kind after it.</summary>
internal sealed class SvgLineSample(Relation relation, SvgOptions options)
    : SvgSample(options.Labels.MarkedWordFor(relation), options, isBold: false)
{
    private const double Length = 44;
    private const double Gap = 8;
    private const double Drop = 5 + BoxText.TabHeight;

    public override double Width => Length + Gap + Text.Width;

    public override void Write(SvgElements svg, double y)
    {
        var (top, middle) = (y + At.Y + Drop, y + At.Y + Drop + (Text.Height / 2));
        svg.Open("g", ("class", $"arrow {SvgClasses.Of(relation)}"));
        LayoutPoint[] line = [.. Enumerable.Range(0, 4).Select(third => new LayoutPoint(At.X + (Length * third / 3), middle))];
        SvgWriter.WriteLine(svg, line, Options.Theme.StyleOf(relation).Head);
        SvgWriter.WriteText(svg, Text.Placed(Start(At.X + Length + Gap), top), "caption");
        svg.Close();
    }
}
