using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>
/// A box of the legend, with the name of its kind in it; beside a circle, which no word fits into. The letter of an outline stands after
/// it, a diamond beneath.
/// </summary>
internal sealed class SvgBoxSample : SvgSample
{
    private const double SidePadding = 11;
    private const double EndPadding = 5;
    private const double Gap = 8;
    private const double MarkGap = 2;

    private readonly ArgumentNode _node;
    private readonly NodeStyle _style;
    private readonly TextBlock? _mark;

    public SvgBoxSample(ArgumentNode node, string word, NodeStyle style, SvgOptions options)
        : base(word, options, node is Statement { IsMain: true })
    {
        (_node, _style) = (node, style);
        if (style.Mark is { } mark and not NodeStyle.Diamond) _mark = new TextBlock(mark, options.FontSize, true, double.MaxValue);
    }

    public override double Width => IsCircle
        ? BodyHeight + Gap + Text.Width
        : Text.Width + (2 * Side) + (_mark is null ? 0 : _mark.Width + MarkGap);

    public override double Beneath => _style.Mark == NodeStyle.Diamond ? BoxShape.DiamondHeight : 0;

    private bool IsCircle => _style.Shape == "circle";

    private double BodyHeight => Text.Height + (2 * EndPadding);

    /// <summary>The sides of an ellipse and of a parallelogram take room from the word.</summary>
    private double Side => SidePadding + (_style.Shape is "ellipse" or "parallelogram" ? BoxShape.Slant : 0);

    public override void Write(SvgElements svg, double y)
    {
        var tab = _node is Recommendation ? BoxText.TabHeight : 0;
        var width = IsCircle ? BodyHeight : Text.Width + (2 * Side);
        var bounds = new LayoutBox(At.X, y + At.Y + BoxText.TabHeight - tab, width, BodyHeight + tab + Beneath);
        var classes = _node is Relation relation
            ? $"junction {SvgClasses.Of(relation, StepTarget.Statement)}"
            : $"node {SvgClasses.Of(_node)}";
        svg.Open("g", ("class", classes));
        var dashes = _style.Style.Contains("dashed", StringComparison.Ordinal) && Options.Theme.HasGsnShapes ? "6 4" : null;
        svg.Leaf("path", null, ("class", "box"), ("stroke-dasharray", dashes), ("d", SvgOutline.Of(bounds, _style)));
        var top = bounds.Y + EndPadding + tab;
        if (!IsCircle) SvgWriter.WriteText(svg, Text.Placed(Start(bounds.X + Side), top), null);
        svg.Close();
        if (IsCircle) SvgWriter.WriteText(svg, Text.Placed(Start(bounds.Right + Gap), top), "caption");
        if (_mark is not null)
            SvgWriter.WriteText(svg, _mark.Placed(bounds.Right + MarkGap, bounds.Bottom - _mark.Height), "caption");
    }
}
