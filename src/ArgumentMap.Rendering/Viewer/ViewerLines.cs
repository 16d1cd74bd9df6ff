using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering.Viewer;

/// <summary>The looks of a map's lines, as the legend of its picture has them, and which of them each relation has.</summary>
internal sealed class ViewerLines
{
    private readonly MapDrawing _drawing;
    private readonly MapTheme _theme;
    private readonly Dictionary<EdgeStyle, int> _numbers = [];
    private readonly List<ViewerLine> _all = [];

    public ViewerLines(MapDrawing drawing, HtmlOptions options)
    {
        (_drawing, _theme) = (drawing, options.Light);
        foreach (var (style, word, sample) in MapLegend.Lines(drawing, options.Svg with { Theme = options.Light }))
        {
            _numbers.Add(style, _all.Count);
            _all.Add(new ViewerLine(SvgClasses.Of(sample, drawing.TargetOf(sample)), word, style.Head));
        }
        // What no line is drawn of is described all the same.
        foreach (var relation in drawing.Relations)
        {
            var (target, style) = (drawing.TargetOf(relation), _theme.StyleOf(relation, drawing.TargetOf(relation)));
            if (_numbers.TryAdd(style, _all.Count)) _all.Add(new ViewerLine(SvgClasses.Of(relation, target), null, style.Head));
        }
    }

    public IReadOnlyList<ViewerLine> All => _all;

    public int NumberOf(Relation relation) => _numbers[_theme.StyleOf(relation, _drawing.TargetOf(relation))];
}
