using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>Gives each style that is not the theme's a class, in the order in which they are met.</summary>
internal sealed class SvgLooks
{
    private readonly SvgOptions _options;
    private readonly MapDrawing _drawing;
    private readonly List<(NodeStyle Style, string Class)> _nodes = [];
    private readonly List<(EdgeStyle Style, string Class)> _edges = [];
    private readonly List<(string Color, string Class)> _junctions = [];
    private readonly Dictionary<object, string> _classes = [];

    public SvgLooks(MapPicture picture, SvgOptions options)
    {
        (_options, _drawing) = (options, picture.Drawing);
        foreach (var box in picture.Boxes)
            if (options.NodeStyle?.Invoke(box.Node) is { } style)
                Meet(_nodes, style);
        foreach (var arrow in picture.Arrows)
            if (options.EdgeStyle?.Invoke(arrow.Arrow.Edge) is { } style)
                Meet(_edges, style);
        foreach (var junction in picture.Junctions)
            if (options.NodeStyle?.Invoke(junction.Relation) is { } style)
                Meet(_junctions, style.Border);
    }

    public IEnumerable<(NodeStyle Style, string Class)> Nodes => _nodes;

    public IEnumerable<(EdgeStyle Style, string Class)> Edges => _edges;

    public IEnumerable<(string Color, string Class)> Junctions => _junctions;

    public NodeStyle StyleOf(ArgumentNode node) => _options.NodeStyle?.Invoke(node) ?? _options.Theme.StyleOf(_drawing.Map, node);

    public EdgeStyle StyleOf(MapArrow arrow) =>
        _options.EdgeStyle?.Invoke(arrow.Edge) ?? _options.Theme.StyleOf(arrow.Relation, _drawing.TargetOf(arrow.Relation));

    /// <summary>The class of a node's own style, with a blank before it; nothing where it looks as the theme has it.</summary>
    public string ClassOf(ArgumentNode node) =>
        _options.NodeStyle?.Invoke(node) is { } style ? $" {_classes[node is Relation ? style.Border : style]}" : "";

    /// <summary>The class of an arrow's own style, with a blank before it; nothing where it looks as the theme has it.</summary>
    public string ClassOf(MapArrow arrow) => _options.EdgeStyle?.Invoke(arrow.Edge) is { } style ? $" {_classes[style]}" : "";

    private void Meet<T>(List<(T, string)> styles, T style) where T : notnull
    {
        if (_classes.TryAdd(style, $"look-{_classes.Count + 1}")) styles.Add((style, _classes[style]));
    }
}
