using ArgumentMap.Dot;
using ArgumentMap.Drawing;

namespace ArgumentMap.Diff;

/// <summary>
/// Draws two maps in one, coloured by what became of each part. Shapes and arrow heads stay those of the theme, and what was removed is
/// dashed, so that the picture can be read without colour too.
/// </summary>
internal sealed class DiffDrawing
{
    private const string Ink = "#14202B";
    private readonly UnionMap _union;
    private readonly DotOptions _options;
    private readonly MapDrawing _drawing;
    private readonly HashSet<string> _changed;

    public DiffDrawing(MapDiff diff, UnionMap union, DotOptions options)
    {
        (_union, _options, _drawing) = (union, options, new MapDrawing(union.Graph));
        var changed = diff.Statements.Changed.Select(change => change.New.Id)
            .Concat(diff.Locutions.Changed.Select(change => change.New.Id))
            .Concat(diff.Relations.Changed.Select(change => change.New.Id));
        _changed = new HashSet<string>(changed, StringComparer.Ordinal);
    }

    private static (string Line, string Fill) Green => ("#1B7F3B", "#DDF3E4");

    private static (string Line, string Fill) Red => ("#C0392B", "#FBE3E1");

    private static (string Line, string Fill) Amber => ("#B37A00", "#FFF1CC");

    private static (string Line, string Fill) Grey => ("#9AA4AE", "#F7F8FA");

    public string ToDot() => _union.Graph.ToDot(_options with { NodeStyle = StyleOf, EdgeStyle = StyleOf });

    private NodeStyle StyleOf(ArgumentNode node)
    {
        var (line, fill) = _union.IsAdded(node) ? Green : _union.IsRemoved(node) ? Red : _changed.Contains(node.Id) ? Amber : Grey;
        var style = _options.Theme.UnmarkedStyleOf(node) with { Border = line, Fill = fill, Text = Ink };
        return _union.IsRemoved(node) && !style.Style.Contains("dashed") ? style with { Style = $"{style.Style},dashed" } : style;
    }

    private EdgeStyle StyleOf(ArgumentEdge edge)
    {
        var relation = (Relation)(edge.Role == EdgeRole.Premise ? edge.Target : edge.Source);
        var style = _options.Theme.UnmarkedStyleOf(relation, _drawing.TargetOf(relation));
        if (_union.IsAdded(edge)) return style with { Color = Green.Line };
        if (_union.IsRemoved(edge)) return style with { Color = Red.Line, Style = "dashed", Dashes = null };
        return style with { Color = (_changed.Contains(relation.Id) ? Amber : Grey).Line };
    }
}
