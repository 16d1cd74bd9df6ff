using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>A line of the legend, with the name of its kind after it.</summary>
internal sealed class SvgLineSample(string word, string classes, string head, SvgOptions options) : SvgSample(word, options, isBold: false)
{
    private const double Length = 44;
    private const double Gap = 8;
    private const double Drop = 5 + BoxText.TabHeight;

    public override double Width => Length + Gap + Text.Width;

    public override void Write(SvgElements svg, double y)
    {
        var (top, middle) = (y + At.Y + Drop, y + At.Y + Drop + (Text.Height / 2));
        svg.Open("g", ("class", $"arrow {classes}"));
        LayoutPoint[] line = [.. Enumerable.Range(0, 4).Select(third => new LayoutPoint(At.X + (Length * third / 3), middle))];
        SvgWriter.WriteLine(svg, line, head);
        SvgWriter.WriteText(svg, Text.Placed(Start(At.X + Length + Gap), top), "caption");
        svg.Close();
    }
}
