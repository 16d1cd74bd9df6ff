using System.Globalization;
using System.Text;
using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Text;

namespace ArgumentMap.Rendering;

/// <summary>Writes one map in D2.</summary>
internal sealed class D2Writer(ArgumentGraph map, DrawingOptions options, CancellationToken cancellationToken)
{
    private const int FontSize = 13;
    private const int TitleSize = 24;
    private const double TitleWidth = 400;

    private readonly DiagramParts _parts = new(map, options, cancellationToken);
    private readonly BoxText _boxes = new(map, new PictureOptions
    {
        FontSize = FontSize,
        WrapWidth = (options as PictureOptions ?? SvgOptions.Default).WrapWidth,
        ShowIds = options.ShowIds,
        ShowSpeakers = options.ShowSpeakers,
        Captions = options.Captions,
        Labels = options.Labels,
    });
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private int _clusters;

    public string Write()
    {
        Line(0, $"direction: {Direction()}");
        WriteClasses();
        if (_parts.Title is { } title)
            Line(0, $"title: {D2Text.Quoted(Wrapped(title, TitleSize, TitleWidth))} {{ shape: text; near: top-center; style.font-size: "
                + $"{TitleSize}; style.font-color: \"{options.Theme.Caption}\" }}");
        WriteCluster(_parts.Clusters, "", 0);
        foreach (var arrow in _parts.Arrows) WriteArrow(arrow);
        foreach (var stub in _parts.Drawing.Stubs) WriteLine(stub);
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
        var nodes = _parts.Nodes.Where(node => node is not Relation);
        foreach (var node in nodes.DistinctBy(ClassOf)) WriteNodeClass(node);
        foreach (var relation in _parts.Drawing.Relations.DistinctBy(ClassOf)) WriteLineClass(relation);
        if (_parts.Drawing.Stubs.Count > 0) WriteStubClasses();
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
        Line(1, $"{ClassOf(node)}: {{ shape: {shape}; style.fill: \"{style.Fill}\"; style.stroke: \"{style.Border}\"; style.font-color: "
            + $"\"{style.Text}\"; style.stroke-width: {Width(style.BorderWidth)}; style.font-size: {FontSize}{more} }}");
    }

    private void WriteLineClass(Relation relation)
    {
        var style = options.Theme.StyleOf(relation, _parts.Drawing.TargetOf(relation));
        Line(1, $"{ClassOf(relation)}: {{ style.stroke: \"{style.Color}\"; style.stroke-width: {Width(style.Width)}{Dash(style)} }}");
    }

    private void WriteStubClasses()
    {
        var (box, line) = (options.Theme.StubBox, options.Theme.StubLine);
        Line(1, $"stub: {{ shape: rectangle; style.fill: \"{box.Fill}\"; style.stroke: \"{box.Border}\"; style.font-color: "
            + $"\"{box.Text}\"; style.font-size: {FontSize - 2}; style.border-radius: 7{Dash(box.Style)} }}");
        Line(1, $"stub-line: {{ style.stroke: \"{line.Color}\"{Dash(line)} }}");
    }

    private string ClassOf(ArgumentNode node) =>
        (node is Relation relation ? SvgClasses.Of(relation, _parts.Drawing.TargetOf(relation)) : SvgClasses.Of(node)).Replace(' ', '-');

    /// <summary>What stands in a cluster; there are few levels of these.</summary>
    private void WriteCluster(ClusterTree tree, string path, int depth)
    {
        foreach (var node in tree.Nodes)
        {
            var name = _parts.NameOf(node.Id);
            _paths.Add(node.Id, path + name);
            Line(depth, $"{name}: {Box(node)}");
            foreach (var stub in _parts.StubsAt(node))
                Line(depth, $"{_parts.NameOf(stub)}: {D2Text.Quoted([options.Labels.TextOf(stub)])} {{ class: stub }}");
        }
        foreach (var part in tree.Parts)
        {
            var name = $"s{++_clusters}";
            Line(depth, $"{name}: {D2Text.Quoted(Wrapped(part.Cluster!.Caption, FontSize, TitleWidth))} {{");
            Line(depth + 1, $"style: {{ fill: \"{options.Theme.ClusterFill}\"; stroke: \"{options.Theme.ClusterBorder}\"; font-color: "
                + $"\"{options.Theme.Caption}\" }}");
            WriteCluster(part, $"{path}{name}.", depth + 1);
            Line(depth, "}");
        }
    }

    private string Box(ArgumentNode node)
    {
        if (node is not Relation relation) return $"{D2Text.Quoted(LinesOf(node))} {{ class: {ClassOf(node)} }}";
        var style = options.Theme.BoxOf(relation, _parts.Drawing.TargetOf(relation));
        return relation.HasWords
            ? $"{D2Text.Quoted(LinesOf(node))} {{ shape: rectangle; style.fill: \"{style.Fill}\"; style.stroke: \"{style.Border}\"; "
                + $"style.font-color: \"{style.Text}\"{Dash(style.Style)} }}"
            : $"\"\" {{ shape: circle; width: 10; height: 10; style.fill: \"{style.Border}\"; style.stroke: \"{style.Border}\" }}";
    }

    private void WriteArrow(MapArrow arrow)
    {
        var hasHead = _parts.HasHead(arrow);
        var isMutual = arrow.Twin is not null;
        var head = (hasHead ? $"; target-arrowhead: {HeadOf(arrow.Relation)}" : "")
            + (isMutual ? $"; source-arrowhead: {HeadOf(arrow.Relation)}" : "");
        var line = isMutual ? "<->" : hasHead ? "->" : "--";
        var mark = _parts.MarkOf(arrow) is { } word ? $"{D2Text.Quoted([word])} " : "";
        Line(0, $"{_paths[arrow.From]} {line} {_paths[arrow.To]}: {mark}{{ class: {ClassOf(arrow.Relation)}{head} }}");
    }

    private void WriteLine(MapStub stub)
    {
        var at = _paths[stub.At.Id];
        var cut = at[..(at.LastIndexOf('.') + 1)] + _parts.NameOf(stub);
        Line(0, stub.IsBeneath ? $"{cut} -- {at}: {{ class: stub-line }}" : $"{at} -- {cut}: {{ class: stub-line }}");
    }

    private string HeadOf(Relation relation) => relation.Kind switch
    {
        RelationKind.Attack when _parts.Drawing.TargetOf(relation) == StepTarget.Step => "{ shape: cf-one-required }",
        RelationKind.Attack when _parts.Drawing.TargetOf(relation) == StepTarget.Objection =>
            "{ shape: circle; style.filled: true }",
        RelationKind.Attack => "{ shape: cf-one }",
        RelationKind.Rephrase => "{ shape: circle; style.filled: false }",
        RelationKind.Preference => "{ shape: diamond; style.filled: true }",
        RelationKind.Context when relation.Role == ContextRole.Assumption => "{ shape: diamond; style.filled: false }",
        RelationKind.Context when relation.Role == ContextRole.Justification => "{ shape: circle; style.filled: false }",
        RelationKind.Context => "{ shape: triangle; style.filled: false }",
        RelationKind.Support => "{ shape: triangle }",
        _ => "{ shape: arrow }",
    };

    /// <summary>The lines of a box: D2 breaks none itself, so they are those of our own pictures.</summary>
    private IEnumerable<string> LinesOf(ArgumentNode node) =>
        _boxes.Of(node).Texts.SelectMany(text => text.Lines).SelectMany(line => PlainText.Lines(line.Text.TrimEnd(' ')));

    private static IEnumerable<string> Wrapped(string text, double size, double width) =>
        new TextBlock(text, size, true, width).Lines.SelectMany(line => PlainText.Lines(line.Text.TrimEnd(' ')));

    private static string Dash(string style) => style switch
    {
        _ when style.Contains("dashed", StringComparison.Ordinal) => "; style.stroke-dash: 5",
        _ when style.Contains("dotted", StringComparison.Ordinal) => "; style.stroke-dash: 2",
        _ => "",
    };

    /// <summary>
    /// D2 takes one whole number from 0 to 10 for dashes and gaps alike: how much of the pattern is gap, which tells the kinds apart.
    /// </summary>
    private static string Dash(EdgeStyle style)
    {
        if (style.Pattern is not { } pattern) return "";
        var gaps = pattern.Split(' ').Where((_, index) => index % 2 == 1)
            .Sum(gap => double.TryParse(gap, NumberStyles.Float, CultureInfo.InvariantCulture, out var length) ? length : 0);
        return $"; style.stroke-dash: {(int)Math.Clamp(gaps, 1, 10)}";
    }

    /// <summary>D2 takes whole numbers from 0 to 15.</summary>
    private static int Width(double width) => (int)Math.Clamp(Math.Ceiling(width), 1, 15);

    private void Line(int depth, string text) => _text.Append(' ', depth * 2).Append(text).Append('\n');
}
