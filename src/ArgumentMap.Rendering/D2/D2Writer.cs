using System.Text;
using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Text;

namespace ArgumentMap.Rendering;

/// <summary>Writes one map in D2.</summary>
internal sealed class D2Writer(ArgumentGraph map, DrawingOptions options)
{
    private const int FontSize = 13;
    private const int TitleSize = 24;
    private const double TitleWidth = 400;

    private readonly DiagramParts _parts = new(map, options);
    private readonly BoxText _boxes = new(map, new PictureOptions { FontSize = FontSize, ShowIds = options.ShowIds, ShowSpeakers = options.ShowSpeakers, Labels = options.Labels });
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();

    public string Write()
    {
        Line(0, $"direction: {Direction()}");
        WriteClasses();
        if (_parts.Title is { } title)
            Line(0, $"title: {D2Text.Quoted(Wrapped(title, TitleSize, TitleWidth))} {{ shape: text; near: top-center; style.font-size: {TitleSize}; style.font-color: \"{options.Theme.Caption}\" }}");
        foreach (var group in _parts.Groups) WriteGroup(group);
        foreach (var arrow in _parts.Arrows) WriteArrow(arrow);
        return _text.ToString();
    }

    private string Direction() => options.Direction switch
    {
        MapDirection.ConclusionsOnTop => "up",
        MapDirection.ConclusionsAtBottom => "down",
        MapDirection.ConclusionsLeft => "left",
        _ => "right",
    };

    private void WriteClasses()
    {
        Line(0, "classes: {");
        var nodes = _parts.Groups.SelectMany(group => group).Where(node => node is not Relation);
        foreach (var node in nodes.DistinctBy(ClassOf)) WriteNodeClass(node);
        foreach (var relation in _parts.Drawing.Relations.DistinctBy(ClassOf)) WriteLineClass(relation);
        Line(0, "}");
    }

    private void WriteNodeClass(ArgumentNode node)
    {
        var style = options.Theme.StyleOf(node);
        var shape = node switch
        {
            Evidence => "page",
            Recommendation => "package",
            _ => "rectangle",
        };
        var more = (style.Outlines > 1 && shape == "rectangle" ? "; style.double-border: true" : "")
            + (style.Style.Contains("rounded", StringComparison.Ordinal) && shape == "rectangle" ? "; style.border-radius: 7" : "")
            + Dash(style.Style);
        Line(1, $"{ClassOf(node)}: {{ shape: {shape}; style.fill: \"{style.Fill}\"; style.stroke: \"{style.Border}\"; style.font-color: \"{style.Text}\"; style.stroke-width: {Width(style.BorderWidth)}; style.font-size: {FontSize}{more} }}");
    }

    private void WriteLineClass(Relation relation)
    {
        var style = options.Theme.StyleOf(relation);
        Line(1, $"{ClassOf(relation)}: {{ style.stroke: \"{style.Color}\"; style.stroke-width: {Width(style.Width)}{Dash(style.Style)} }}");
    }

    private static string ClassOf(ArgumentNode node) => (node is Relation relation ? SvgClasses.Of(relation) : SvgClasses.Of(node)).Replace(' ', '-');

    private void WriteGroup(IGrouping<MapCluster?, ArgumentNode> group)
    {
        var container = group.Key is null ? null : $"{_parts.NameOf(group.First().Id)}s";
        if (group.Key is { } cluster)
        {
            Line(0, $"{container}: {D2Text.Quoted(Wrapped(cluster.Caption, FontSize, TitleWidth))} {{");
            Line(1, $"style: {{ fill: \"{options.Theme.ClusterFill}\"; stroke: \"{options.Theme.ClusterBorder}\"; font-color: \"{options.Theme.Caption}\" }}");
        }
        foreach (var node in group)
        {
            var name = _parts.NameOf(node.Id);
            _paths.Add(node.Id, container is null ? name : $"{container}.{name}");
            Line(container is null ? 0 : 1, $"{name}: {Box(node)}");
        }
        if (container is not null) Line(0, "}");
    }

    private string Box(ArgumentNode node) => node is Relation relation
        ? $"\"\" {{ shape: circle; width: 10; height: 10; style.fill: \"{options.Theme.StyleOf(relation.Kind).Color}\"; style.stroke: \"{options.Theme.StyleOf(relation.Kind).Color}\" }}"
        : $"{D2Text.Quoted(LinesOf(node))} {{ class: {ClassOf(node)} }}";

    private void WriteArrow(MapArrow arrow)
    {
        var hasHead = _parts.HasHead(arrow);
        var head = hasHead ? $"; {HeadOf(arrow.Relation.Kind)}" : "";
        var mark = _parts.MarkOf(arrow) is { } word ? $"{D2Text.Quoted([word])} " : "";
        Line(0, $"{_paths[arrow.From]} {(hasHead ? "->" : "--")} {_paths[arrow.To]}: {mark}{{ class: {ClassOf(arrow.Relation)}{head} }}");
    }

    private static string HeadOf(RelationKind kind) => kind switch
    {
        RelationKind.Attack => "target-arrowhead: { shape: cf-one }",
        RelationKind.Rephrase => "target-arrowhead: { shape: circle; style.filled: false }",
        RelationKind.Preference => "target-arrowhead: { shape: diamond; style.filled: true }",
        _ => "target-arrowhead: { shape: triangle }",
    };

    /// <summary>The lines of a box: D2 breaks none itself, so they are those of our own pictures.</summary>
    private IEnumerable<string> LinesOf(ArgumentNode node) => _boxes.Of(node).Texts.SelectMany(text => text.Lines).SelectMany(line => PlainText.Lines(line.Text.TrimEnd(' ')));

    private static IEnumerable<string> Wrapped(string text, double size, double width) => new TextBlock(text, size, true, width).Lines.SelectMany(line => PlainText.Lines(line.Text.TrimEnd(' ')));

    private static string Dash(string style) => style switch
    {
        _ when style.Contains("dashed", StringComparison.Ordinal) => "; style.stroke-dash: 5",
        _ when style.Contains("dotted", StringComparison.Ordinal) => "; style.stroke-dash: 2",
        _ => "",
    };

    /// <summary>D2 takes whole numbers from 0 to 15.</summary>
    private static int Width(double width) => (int)Math.Clamp(Math.Ceiling(width), 1, 15);

    private void Line(int depth, string text) => _text.Append(' ', depth * 2).Append(text).Append('\n');
}
