using System.Text;
using ArgumentMap.Drawing;
using ArgumentMap.Outline;

namespace ArgumentMap.Rendering;

/// <summary>Writes one map as a nested list, entry by entry of its tree. O(size of the map).</summary>
internal sealed class OutlineWriter(ArgumentGraph map, OutlineOptions options)
{
    /// <summary>Deeper entries are no further indented: no reader counts so many levels, and the indents would outgrow the text.</summary>
    private const int DeepestIndent = 20;

    private readonly MapSteps _steps = new(map, options.Labels);
    private readonly StringBuilder _text = new();

    public string Write()
    {
        _text.Append("# ").Append(MarkdownText.Escaped(map.Title is { Length: > 0 } title ? title : map.Id)).Append("\n\n");
        var drawing = new MapDrawing(map, options.Include);
        var drawn = drawing.Nodes.Concat(drawing.Relations).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var line in new MapTree(map, include: node => drawn.Contains(node.Id)).Whole()) Write(line);
        return _text.ToString();
    }

    private void Write(TreeLine line)
    {
        _text.Append(' ', Math.Min(line.Depth, DeepestIndent) * 2).Append("- ");
        if (line.Step is { } step) _text.Append('*').Append(Effect(step, line.Parent)).Append(":* ");
        if (options.ShowIds) _text.Append('(').Append(MarkdownText.Escaped(line.Node.Id)).Append(") ");
        _text.Append(line.Node is Relation relation ? Step(relation, line.Parent) : Said(line.Node)).Append(line.IsRepeat ? " \u2191" : "").Append('\n');
    }

    private string Effect(Relation step, ArgumentNode? conclusion)
    {
        var word = conclusion is null ? options.Labels.WordFor(step.Kind) : _steps.EffectOn(step, conclusion);
        return options.Labels.MarkOf(step) is { } mark ? $"{word} {mark}" : word;
    }

    private string Step(Relation relation, ArgumentNode? conclusion)
    {
        var scheme = relation.Scheme is { Length: > 0 } name ? $" ({MarkdownText.Escaped(name)})" : "";
        return $"*{Effect(relation, conclusion)}{scheme}:*";
    }

    private string Said(ArgumentNode node)
    {
        var text = new StringBuilder($"**{options.Labels.MarkedWordFor(node)}:** {MarkdownText.Escaped(MapCaption.TextOf(node))}");
        if (map.NamedSpeakersOf(node) is { } speakers) text.Append(" \u2014 ").Append(MarkdownText.Escaped(speakers));
        if (node is Recommendation { Addressees.Count: > 0 } recommendation) text.Append(" \u2192 ").Append(MarkdownText.Escaped(string.Join(", ", recommendation.Addressees)));
        if (options.ShowSources && Places.Of(map, node, options.Labels) is { Length: > 0 } places) text.Append(" \\[").Append(MarkdownText.Escaped(places)).Append("\\]");
        return text.ToString();
    }
}
