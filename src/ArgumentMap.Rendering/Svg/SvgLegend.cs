using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>A frame beneath the picture that shows each shape and each line that the map uses, with its name.</summary>
internal sealed class SvgLegend
{
    /// <summary>How a frame is drawn; its colours are in the style sheet.</summary>
    public static NodeStyle FrameStyle { get; } = new("box", "rounded", "", "", "");

    private const double Margin = 16;
    private const double Gap = 14;
    private const double LeastWidth = 360;

    private readonly SvgOptions _options;
    private readonly TextBlock _caption;
    private readonly List<SvgSample> _samples;
    private readonly double _rowHeight;

    public SvgLegend(MapPicture picture, SvgOptions options)
    {
        _options = options;
        _rowHeight = (options.FontSize * 1.25) + 16 + BoxText.TabHeight;
        _caption = new TextBlock(options.Labels.Legend, options.FontSize, true, double.MaxValue);
        var drawing = options.LegendOf ?? picture.Drawing;
        _samples = [.. Kinds(picture, drawing), .. Lines(drawing)];
        _rowHeight += _samples.Max(sample => sample.Beneath);
        var available = Math.Max(picture.Width - (2 * Margin), Math.Max(LeastWidth, _samples.Max(sample => sample.Width) + (2 * Gap)));
        Flow(available);
    }

    /// <summary>The width that the picture needs for the legend.</summary>
    public double Width { get; private set; }

    /// <summary>How much the legend adds to the picture's height.</summary>
    public double Height { get; private set; }

    /// <param name="svg">What writes.</param>
    /// <param name="y">Where the picture above ends.</param>
    public void Write(SvgElements svg, double y)
    {
        svg.Open("g", ("class", "legend"), ("aria-hidden", "true"));
        svg.Open("g", ("class", "frame"));
        svg.Leaf("path", null, ("class", "box"),
            ("d", SvgOutline.Of(new LayoutBox(Margin, y, Width - (2 * Margin), Height - Margin), FrameStyle)));
        SvgWriter.WriteText(svg, _caption.Placed(_caption.IsRightToLeft ? Width - Margin - Gap : Margin + Gap, y + Gap), "caption");
        svg.Close();
        foreach (var sample in _samples) sample.Write(svg, y);
        svg.Close();
    }

    /// <summary>Sets the samples side by side, and in as many rows as they need.</summary>
    private void Flow(double available)
    {
        var (x, y, widest) = (Margin + Gap, Gap + _caption.Height + 6, _caption.Width);
        foreach (var sample in _samples)
        {
            if (x > Margin + Gap && x + sample.Width > Margin + available - Gap) (x, y) = (Margin + Gap, y + _rowHeight);
            sample.At = new LayoutPoint(x, y);
            x += sample.Width + Gap;
            widest = Math.Max(widest, x - Margin - (2 * Gap));
        }
        Width = widest + (2 * Gap) + (2 * Margin);
        Height = y + _rowHeight + 6 + Margin;
    }

    private IEnumerable<SvgSample> Kinds(MapPicture picture, MapDrawing drawing) =>
        MapLegend.Boxes(picture.Drawing == drawing ? picture.Boxes.Select(box => box.Node) : drawing.Nodes, drawing, _options)
            .Select(look => new SvgBoxSample(look.Sample, look.Word, look.Style, _options));

    private IEnumerable<SvgSample> Lines(MapDrawing drawing) => MapLegend.Lines(drawing, _options)
        .Select(look => new SvgLineSample(look.Word, SvgClasses.Of(look.Sample, drawing.TargetOf(look.Sample)), look.Style.Head, _options));
}
