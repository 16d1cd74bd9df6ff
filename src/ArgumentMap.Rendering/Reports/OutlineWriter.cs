using System.Text;
using ArgumentMap.Drawing;
using ArgumentMap.Outline;

namespace ArgumentMap.Rendering;

/// <summary>Writes one map as a nested list, entry by entry of its tree. O(size of the map).</summary>
internal sealed class OutlineWriter(ArgumentGraph map, OutlineOptions options)
{
    /// <summary>Deeper entries are no further indented: no reader counts so many levels, and the indents would outgrow the text.</summary>
    private const int DeepestIndent = 20;

    /// <summary>Markdown has six levels.</summary>
    private const int DeepestHeading = 6;

    private readonly MapSteps _steps = new(map, options.Labels);
    private readonly StringBuilder _text = new();
    private readonly Queue<(NodeGroup Group, int Depth)> _ahead = new();
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private string? _section;

    public string Write()
    {
        _text.Append("# ").Append(MarkdownText.Escaped(map.Title is { Length: > 0 } title ? title : map.Id)).Append("\n\n");
        var drawing = new MapDrawing(map, options.Include is null ? null : new MapPart { Include = options.Include });
        var drawn = drawing.Nodes.Concat(drawing.Relations).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in Sections(drawn)) _ahead.Enqueue(entry);
        foreach (var line in new MapTree(map, include: node => drawn.Contains(node.Id)).BySections())
        {
            if (line.Depth == 0) WriteHeadings(line.Node);
            Write(line);
        }
        WriteHeadingsTo(null);
        return _text.ToString();
    }

    /// <summary>The map's groups as they stand in their tree; of a part of a map those that have something in it.</summary>
    private IEnumerable<(NodeGroup Group, int Depth)> Sections(HashSet<string> drawn)
    {
        if (options.Include is null) return map.GroupTree();
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in drawn)
            for (var group = map.GetNode(id).Group; group is not null && shown.Add(group);) group = map.GetGroup(group).Parent;
        return map.GroupTree().Where(entry => shown.Contains(entry.Group.Id));
    }

    /// <summary>The headings up to the section that a root stands in: sections come in the order of roots.</summary>
    private void WriteHeadings(ArgumentNode root)
    {
        if (root.Group == _section) return;
        WriteHeadingsTo(root.Group);
        if (root.Group is null) WriteHeading(options.Labels.Other, 0);
        _section = root.Group;
    }

    /// <summary>The headings that are ahead, those without anything beneath them too, up to a group's; all where it is null.</summary>
    private void WriteHeadingsTo(string? group)
    {
        while (_ahead.TryDequeue(out var next))
        {
            WriteHeading(options.Labels.CaptionOf(next.Group), next.Depth);
            if (next.Group.Id == group) return;
        }
    }

    private void WriteHeading(string title, int depth)
    {
        // The title above all has its blank line already.
        if (_text[^2] != '\n') _text.Append('\n');
        _text.Append('#', Math.Min(depth + 2, DeepestHeading)).Append(' ').Append(MarkdownText.Escaped(title)).Append("\n\n");
    }

    private void Write(TreeLine line)
    {
        _text.Append(' ', Math.Min(line.Depth, DeepestIndent) * 2).Append("- ");
        if (line.Step is { } step) _text.Append('*').Append(Effect(step, line.Parent)).Append(":* ");
        if (options.ShowIds) _text.Append('(').Append(MarkdownText.Escaped(line.Node.Id)).Append(") ");
        _text.Append(line.Node is Relation relation ? Step(relation, line.Parent) : Said(line.Node)).Append(ReferenceMark(line))
            .Append('\n');
    }

    /// <summary>An arrow to where a node is written out that is only named here.</summary>
    private string ReferenceMark(TreeLine line)
    {
        if (line.IsRepeat) return _written.Contains(line.Node.Id) ? " \u2191" : " \u2193";
        _written.Add(line.Node.Id);
        return "";
    }

    private string Effect(Relation step, ArgumentNode? conclusion)
    {
        var word = conclusion is null ? options.Labels.WordFor(step) : _steps.EffectOn(step, conclusion);
        return options.Labels.MarkOf(step) is { } mark ? $"{word} {mark}" : word;
    }

    private string Step(Relation relation, ArgumentNode? conclusion)
    {
        var scheme = relation.Scheme is { Length: > 0 } name ? $" ({MarkdownText.Escaped(name)})" : "";
        return $"*{Effect(relation, conclusion)}{scheme}:*{Words(relation)}";
    }

    /// <summary>A relation's own words, where it has any.</summary>
    private string Words(Relation relation)
    {
        if (!relation.HasWords) return "";
        var text = new StringBuilder(Heading(relation)).Append(MarkdownText.Escaped(relation.Text).TrimEnd());
        return $" {text}{Speakers(relation)}".TrimEnd();
    }

    private static string Heading(ArgumentNode node) => node.Title is { Length: > 0 } title ? $"**{MarkdownText.Escaped(title)}.** " : "";

    private string Speakers(ArgumentNode node) =>
        map.NamedSpeakersOf(node) is { } speakers ? $" \u2014 {MarkdownText.Escaped(speakers)}" : "";

    private string Said(ArgumentNode node)
    {
        var text = new StringBuilder($"**{options.Labels.MarkedWordFor(node)}:** {Heading(node)}{MarkdownText.Escaped(node.Text)}");
        text.Append(Speakers(node));
        if (node is Recommendation { Addressees.Count: > 0 } recommendation)
            text.Append(" \u2192 ").Append(MarkdownText.Escaped(string.Join(", ", recommendation.Addressees)));
        if (options.ShowSources && Places.Of(map, node, options.Labels) is { Length: > 0 } places)
            text.Append(" \\[").Append(MarkdownText.Escaped(places)).Append("\\]");
        return text.ToString();
    }
}
