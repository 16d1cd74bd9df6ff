using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Text;

namespace ArgumentMap.Rendering;

/// <summary>Writes one map as a flowchart.</summary>
internal sealed class MermaidWriter(ArgumentGraph map, DrawingOptions options, CancellationToken cancellationToken)
{
    /// <summary>How much thicker a line is that its head does not tell from a support.</summary>
    private const double ThickLine = 3;

    private readonly DiagramParts _parts = new(map, options, cancellationToken);
    private readonly StringBuilder _text = new();
    private int _clusters;

    public string Write()
    {
        if (_parts.Title is { } title) WriteTitle(title);
        Line(0, $"flowchart {Direction()}");
        WriteClasses();
        WriteCluster(_parts.Clusters, 1);
        foreach (var arrow in _parts.Arrows)
            Line(1, $"{_parts.NameOf(arrow.From)} {LineOf(arrow)}{MarkOf(arrow)} {_parts.NameOf(arrow.To)}");
        foreach (var stub in _parts.Drawing.Stubs) Line(1, LineOf(stub));
        WriteLineStyles();
        return _text.ToString();
    }

    /// <summary>The title is YAML, of which a JSON string is one way to write a text.</summary>
    private void WriteTitle(string title)
    {
        var text = PlainText.OneLine(title);
        Line(0, "---");
        Line(0, $"title: \"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"");
        Line(0, "---");
    }

    private string Direction() => options.Direction switch
    {
        MapDirection.ConclusionsOnTop => "BT",
        MapDirection.ConclusionsAtBottom => "TB",
        MapDirection.ConclusionsLeft => "RL",
        _ => "LR",
    };

    private void WriteClasses()
    {
        var nodes = _parts.Nodes.Where(node => node is not Relation);
        foreach (var (name, style) in nodes.Select(node => (Name: ClassOf(node), Style: options.Theme.StyleOf(node)))
            .DistinctBy(kind => kind.Name))
            Line(1, $"classDef {name} "
                + $"fill:{style.Fill},stroke:{style.Border},color:{style.Text},stroke-width:{SvgPath.Number(style.BorderWidth * style.Outlines)}px{Dashes(style.Style)}");
        foreach (var (name, style) in _parts.Drawing.Relations.Where(relation => relation.HasWords)
            .Select(relation => (Name: ClassOf(relation), Style: options.Theme.BoxOf(relation, TargetOf(relation))))
            .DistinctBy(kind => kind.Name))
            Line(1, $"classDef {name} "
                + $"fill:{style.Fill},stroke:{style.Border},color:{style.Text},stroke-width:{SvgPath.Number(style.BorderWidth)}px{Dashes(style.Style)}");
        var points = _parts.Drawing.Relations.Where(relation => _parts.Drawing.HasJunction(relation) && !relation.HasWords);
        foreach (var junction in points.DistinctBy(ClassOf))
        {
            var color = options.Theme.StyleOf(junction.Kind, TargetOf(junction)).Color;
            Line(1, $"classDef {ClassOf(junction)} fill:{color},stroke:{color}");
        }
        if (_parts.Drawing.Stubs.Count > 0 && options.Theme.StubBox is var stub)
            Line(1, $"classDef stub "
                + $"fill:{stub.Fill},stroke:{stub.Border},color:{stub.Text},stroke-width:{SvgPath.Number(stub.BorderWidth)}px{Dashes(stub.Style)}");
    }

    private StepTarget TargetOf(Relation relation) => _parts.Drawing.TargetOf(relation);

    private string ClassOf(ArgumentNode node) => node switch
    {
        Relation relation when relation.HasWords => Joined($"{SvgClasses.Of(relation, TargetOf(relation))} step"),
        Relation relation => Joined(SvgClasses.Of(relation.Kind, TargetOf(relation))),
        _ => Joined(SvgClasses.Of(node)),
    };

    private static string Joined(string classes) =>
        string.Concat(classes.Split(' ').Select((word, index) => index == 0 ? word : $"{char.ToUpperInvariant(word[0])}{word[1..]}"));

    /// <summary>What stands in a cluster; there are few levels of these.</summary>
    private void WriteCluster(ClusterTree tree, int depth)
    {
        foreach (var node in tree.Nodes)
        {
            Line(depth, $"{_parts.NameOf(node.Id)}{Box(node)}:::{ClassOf(node)}");
            foreach (var stub in _parts.StubsAt(node))
                Line(depth, $"{_parts.NameOf(stub)}({MermaidText.Quoted([options.Labels.TextOf(stub)])}):::stub");
        }
        foreach (var part in tree.Parts)
        {
            Line(depth, $"subgraph s{++_clusters}[{MermaidText.Quoted(PlainText.Lines(part.Cluster!.Caption))}]");
            WriteCluster(part, depth + 1);
            Line(depth, "end");
        }
    }

    private string Box(ArgumentNode node)
    {
        var label = MermaidText.Quoted(_parts.LinesOf(node));
        return node switch
        {
            Relation relation when relation.HasWords => $"[{label}]",
            Relation => "((\" \"))",
            Evidence => $"[{label}]",
            Recommendation => $"[[{label}]]",
            Locution => $"([{label}])",
            _ => $"({label})",
        };
    }

    private string LineOf(MapArrow arrow) => (arrow.Relation.Kind, _parts.HasHead(arrow)) switch
    {
        (RelationKind.Support, true) => "-->",
        (RelationKind.Attack, true) when arrow.Twin is not null => "x-.-x",
        (RelationKind.Context, true) when arrow.Twin is not null => "o--o",
        (RelationKind.Attack, true) when TargetOf(arrow.Relation) == StepTarget.Step => "--x",
        (RelationKind.Attack, true) when TargetOf(arrow.Relation) == StepTarget.Objection => "-.->",
        (RelationKind.Attack, true) => "-.-x",
        (RelationKind.Rephrase, true) => "-.-o",
        (RelationKind.Preference, true) => "==>",
        (RelationKind.Context, true) => "--o",
        (_, true) => "-->",
        (RelationKind.Attack or RelationKind.Rephrase, false) => "-.-",
        (RelationKind.Preference, false) => "===",
        _ => "---",
    };

    private string LineOf(MapStub stub)
    {
        var (at, cut) = (_parts.NameOf(stub.At.Id), _parts.NameOf(stub));
        return stub.IsBeneath ? $"{cut} -.- {at}" : $"{at} -.- {cut}";
    }

    /// <summary>The mark of a step that the author does not state, once on its way.</summary>
    private string MarkOf(MapArrow arrow) => _parts.MarkOf(arrow) is { } mark ? $"|{MermaidText.Quoted([mark])}|" : "";

    /// <summary>
    /// Mermaid has one pattern of its own, so all lines that are broken are broken here; and few heads, so a preference is thick.
    /// </summary>
    private void WriteLineStyles()
    {
        foreach (var look in _parts.Arrows.Select((arrow, index) => (arrow.Relation, index))
            .GroupBy(arrow => (arrow.Relation.Kind, Target: TargetOf(arrow.Relation), Mark: options.Labels.MarkOf(arrow.Relation))))
        {
            var style = options.Theme.StyleOf(look.First().Relation, look.Key.Target);
            var dashes = style.Pattern is { } pattern ? $",stroke-dasharray:{pattern}" : "";
            var width = look.Key.Kind == RelationKind.Preference ? style.Width * ThickLine : style.Width;
            Line(1, $"linkStyle {string.Join(',', look.Select(arrow => arrow.index))} "
                + $"stroke:{style.Color},stroke-width:{SvgPath.Number(width)}px{dashes}");
        }
        if (_parts.Drawing.Stubs.Count > 0)
            Line(1, $"linkStyle {string.Join(',', _parts.Drawing.Stubs.Select((_, index) => _parts.Arrows.Count + index))} "
                + $"stroke:{options.Theme.StubLine.Color}");
    }

    private static string Dashes(string style) => style switch
    {
        _ when style.Contains("dashed", StringComparison.Ordinal) => ",stroke-dasharray:6 4",
        _ when style.Contains("dotted", StringComparison.Ordinal) => ",stroke-dasharray:2 4",
        _ => "",
    };

    private void Line(int depth, string text) => _text.Append(' ', depth * 2).Append(text).Append('\n');
}
