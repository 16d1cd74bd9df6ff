using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>Writes one picture as SVG: the page, the frames, the lines, the junctions, and the boxes in reading order.</summary>
internal sealed class SvgWriter
{
    private readonly ArgumentGraph _map;
    private readonly MapPicture _picture;
    private readonly SvgOptions _options;
    private readonly TextWriter _writer;
    private readonly MapTooltips _tooltips;
    private readonly SvgNames _names;
    private readonly SvgLooks _looks;
    private readonly SvgLegend? _legend;

    public SvgWriter(ArgumentGraph map, MapPicture picture, SvgOptions options, TextWriter writer)
    {
        (_map, _picture, _options, _writer) = (map, picture, options, writer);
        _tooltips = new MapTooltips(map, options.Labels);
        _names = new SvgNames(map, picture, options);
        _looks = new SvgLooks(picture, options);
        _legend = LegendOf(picture, options);
    }

    /// <summary>The sheet that the picture stands on; null for one that is just as large.</summary>
    public SvgSheet? Sheet { get; init; }

    /// <summary>How large a picture is with its legend.</summary>
    public static (double Width, double Height) SizeOf(MapPicture picture, SvgOptions options) =>
        SizeOf(picture, LegendOf(picture, options));

    private static (double Width, double Height) SizeOf(MapPicture picture, SvgLegend? legend) =>
        (Math.Max(picture.Width, legend?.Width ?? 0), picture.Height + (legend?.Height ?? 0));

    private static SvgLegend? LegendOf(MapPicture picture, SvgOptions options) =>
        options.Legend && picture.Boxes.Count > 0 ? new SvgLegend(picture, options) : null;

    public void Write()
    {
        using var svg = new SvgElements(_writer);
        var (width, height) = SizeOf(_picture, _legend);
        var view = Sheet?.View ?? new LayoutBox(0, 0, width, height);
        svg.Open(
            "svg",
            ("class", "argument-map"),
            ("role", "graphics-document document"),
            ("aria-label", _names.Title),
            ("lang", _map.Language is { Length: > 0 } language ? language : null),
            ("width", Sheet is null ? SvgPath.Number(width) : $"{SvgPath.Number(Sheet.Width)}pt"),
            ("height", Sheet is null ? SvgPath.Number(height) : $"{SvgPath.Number(Sheet.Height)}pt"),
            ("viewBox", $"{SvgPath.Number(view.X)} {SvgPath.Number(view.Y)} {SvgPath.Number(view.Width)} {SvgPath.Number(view.Height)}"),
            ("font-family", _options.FontName),
            ("font-size", SvgPath.Number(_options.FontSize)));
        svg.Line();
        svg.Leaf("title", _names.Title);
        svg.Line();
        svg.Leaf("desc", _names.Description);
        svg.Line();
        if (_options.EmbedStyles) WriteStyles(svg);
        svg.Leaf(
            "rect", null, ("class", "page"),
            ("x", view.X == 0 ? null : SvgPath.Number(view.X)), ("y", view.Y == 0 ? null : SvgPath.Number(view.Y)),
            ("width", SvgPath.Number(view.Width)), ("height", SvgPath.Number(view.Height)));
        svg.Line();
        if (_picture.Title is { } title) WriteText(svg, title, "caption title");
        foreach (var frame in _picture.Frames) WriteFrame(svg, frame);
        foreach (var arrow in _picture.Arrows) WriteArrow(svg, arrow);
        foreach (var junction in _picture.Junctions) WriteJunction(svg, junction);
        foreach (var box in _picture.Boxes) WriteBox(svg, box);
        foreach (var stub in _picture.Stubs) WriteStub(svg, stub);
        _legend?.Write(svg, _picture.Height);
        foreach (var text in Sheet?.Footer ?? []) WriteText(svg, text, "caption footer");
        svg.Close();
    }

    private void WriteStyles(SvgElements svg)
    {
        svg.Leaf("style", "\n" + SvgStyles.Css(_looks, _options.Theme));
        svg.Line();
    }

    private static void WriteFrame(SvgElements svg, PictureFrame frame)
    {
        svg.Open("g", ("class", "frame"), ("role", "img"), ("aria-label", frame.Caption));
        svg.Leaf("title", frame.Caption);
        svg.Leaf("path", null, ("class", "box"), ("d", SvgOutline.Of(frame.Bounds, SvgLegend.FrameStyle)));
        WriteText(svg, frame.Text, "caption");
        svg.Close();
    }

    private void WriteArrow(SvgElements svg, PictureArrow arrow)
    {
        var style = _looks.StyleOf(arrow.Arrow);
        svg.Open(
            "g",
            ("class", $"arrow {ClassesOf(arrow.Arrow.Relation)}{_looks.ClassOf(arrow.Arrow)}"),
            ("data-relation", arrow.Arrow.Relation.Id),
            ("data-twin", arrow.Arrow.Twin?.Id),
            ("data-from", arrow.Arrow.From),
            ("data-to", arrow.Arrow.To),
            ("aria-hidden", "true"));
        svg.Leaf("title", _tooltips.Of(arrow.Arrow.Relation));
        if (style.IsFromConclusion)
            WriteLine(svg, [.. arrow.Route.Points.Reverse()], arrow.Arrow.StartsAtElement ? style.Head : "none",
                isAtBothEnds: arrow.Arrow.Twin is not null);
        else
            WriteLine(svg, arrow.Route.Points, arrow.HasHead ? style.Head : "none", isAtBothEnds: arrow.Arrow.Twin is not null);
        svg.Close();
    }

    private string ClassesOf(Relation relation) => SvgClasses.Of(relation, _picture.Drawing.TargetOf(relation));

    /// <summary>A line and its head, which takes the place of the line's end, or of both its ends.</summary>
    public static void WriteLine(SvgElements svg, IReadOnlyList<LayoutPoint> points, string head, bool isAtBothEnds = false)
    {
        var line = CurveCut.WithoutEnd(points, ArrowHead.LengthOf(head));
        if (isAtBothEnds) line = [.. CurveCut.WithoutEnd([.. line.Reverse()], ArrowHead.LengthOf(head)).Reverse()];
        var path = new SvgPath().Move(line[0].X, line[0].Y);
        for (var i = 1; i + 2 < line.Count; i += 3) path.Curve(line[i], line[i + 1], line[i + 2]);
        svg.Leaf("path", null, ("class", "line"), ("d", path.ToString()));
        if (ArrowHead.PathOf(head, points[^1], line[^1]) is { } end) svg.Leaf("path", null, ("class", "head"), ("d", end));
        if (isAtBothEnds && ArrowHead.PathOf(head, points[0], line[0]) is { } start)
            svg.Leaf("path", null, ("class", "head"), ("d", start));
    }

    private void WriteJunction(SvgElements svg, PictureJunction junction)
    {
        svg.Open("g", ("class", $"junction {ClassesOf(junction.Relation)}{_looks.ClassOf(junction.Relation)}"),
            ("data-relation", junction.Relation.Id), ("aria-hidden", "true"));
        svg.Leaf("title", _tooltips.Of(junction.Relation));
        if (junction.Texts.Count > 0)
        {
            var style = _options.Theme.BoxOf(_map, junction.Relation, _picture.Drawing.TargetOf(junction.Relation));
            svg.Leaf("path", null, ("class", "box"), ("d", SvgOutline.Of(junction.Bounds, style)));
            WriteMark(svg, junction.Bounds, style);
            foreach (var text in junction.Texts) WriteText(svg, text, null);
            svg.Close();
            return;
        }
        var (middle, radius) = (junction.Bounds.Center, junction.Bounds.Width / 2);
        svg.Leaf("circle", null, ("class", "dot"), ("cx", SvgPath.Number(middle.X)), ("cy", SvgPath.Number(middle.Y)),
            ("r", SvgPath.Number(radius)));
        svg.Close();
    }

    private void WriteBox(SvgElements svg, PictureBox box)
    {
        svg.Open(
            "g",
            ("class", $"node {SvgClasses.Of(box.Node)}{_looks.ClassOf(box.Node)}"),
            ("data-id", box.Node.Id),
            ("role", "img"),
            ("aria-label", _names.Of(box)));
        svg.Leaf("title", _tooltips.Of(box.Node));
        var style = _looks.StyleOf(box.Node);
        var dashes = style.Style.Contains("dashed", StringComparison.Ordinal) && _options.Theme.HasGsnShapes ? "6 4" : null;
        svg.Leaf("path", null, ("class", "box"), ("stroke-dasharray", dashes), ("d", SvgOutline.Of(box.Bounds, style)));
        WriteMark(svg, box.Bounds, style);
        foreach (var text in box.Texts) WriteText(svg, text, null);
        svg.Close();
    }

    /// <summary>The letter at an outline; a diamond is a part of the outline.</summary>
    private void WriteMark(SvgElements svg, LayoutBox bounds, NodeStyle style)
    {
        if (style.Mark is null or NodeStyle.Diamond) return;
        var text = new TextBlock(style.Mark, _options.FontSize, true, double.MaxValue);
        WriteText(svg, text.Placed(bounds.Right - text.Width, bounds.Bottom - text.Height), null);
    }

    private void WriteStub(SvgElements svg, PictureStub stub)
    {
        svg.Open("g", ("class", "stub"), ("data-at", stub.Stub.At.Id), ("role", "img"), ("aria-label", _names.Of(stub)));
        WriteLine(svg, stub.Route.Points, "none");
        svg.Leaf("path", null, ("class", "box"), ("d", SvgOutline.Of(stub.Bounds, _options.Theme.StubBox)));
        WriteText(svg, stub.Text, null);
        svg.Close();
    }

    public static void WriteText(SvgElements svg, PictureText text, string? classes)
    {
        svg.Open(
            "text",
            ("class", classes),
            ("font-size", SvgPath.Number(text.FontSize)),
            ("font-weight", text.IsBold ? "bold" : null),
            ("direction", text.IsRightToLeft ? "rtl" : null));
        foreach (var (line, at) in text.Lines) svg.Leaf("tspan", line, ("x", SvgPath.Number(at.X)), ("y", SvgPath.Number(at.Y)));
        svg.Close();
    }
}
