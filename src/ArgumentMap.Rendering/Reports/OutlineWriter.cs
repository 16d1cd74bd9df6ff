using System.Text;
using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>Writes one map as a nested list, depth first on a stack of its own. O(size of the map).</summary>
internal sealed class OutlineWriter
{
    /// <summary>Deeper entries are no further indented: no reader counts so many levels, and the indents would outgrow the text.</summary>
    private const int DeepestIndent = 20;

    private readonly ArgumentGraph _map;
    private readonly OutlineOptions _options;
    private readonly MapDrawing _drawing;
    private readonly ILookup<string, Relation> _relationsTo;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly Stack<(int Depth, string Mark, ArgumentNode Node)> _waiting = new();
    private readonly StringBuilder _text = new();

    public OutlineWriter(ArgumentGraph map, OutlineOptions options)
    {
        (_map, _options) = (map, options);
        _drawing = new MapDrawing(map, options.Include);
        _relationsTo = _drawing.Relations.SelectMany(relation => map.ConclusionsOf(relation.Id).Select(conclusion => (relation, conclusion.Id)))
            .ToLookup(pair => pair.Id, pair => pair.relation, StringComparer.Ordinal);
    }

    public string Write()
    {
        _text.Append("# ").Append(MarkdownText.Escaped(_map.Title is { Length: > 0 } title ? title : _map.Id)).Append("\n\n");
        foreach (var root in Roots())
        {
            if (_written.Contains(root.Id)) continue;
            _waiting.Push((0, "", root));
            while (_waiting.TryPop(out var entry)) Write(entry.Depth, entry.Mark, entry.Node);
        }
        return _text.ToString();
    }

    /// <summary>The main statements, the other final conclusions, what is left in circles, and steps that lead nowhere.</summary>
    private IEnumerable<ArgumentNode> Roots()
    {
        var premises = _drawing.Relations.SelectMany(_drawing.Premises).Select(premise => premise.Id).ToHashSet(StringComparer.Ordinal);
        return _drawing.Nodes.Where(node => node is Statement { IsMain: true })
            .Concat(_drawing.Nodes.Where(node => !premises.Contains(node.Id)))
            .Concat(_drawing.Nodes)
            .Concat<ArgumentNode>(_drawing.Relations.Where(_drawing.HasJunction));
    }

    private void Write(int depth, string mark, ArgumentNode node)
    {
        var isNew = _written.Add(node.Id);
        _text.Append(' ', Math.Min(depth, DeepestIndent) * 2).Append("- ").Append(mark);
        if (_options.ShowIds) _text.Append('(').Append(MarkdownText.Escaped(node.Id)).Append(") ");
        _text.Append(node is Relation relation ? Step(relation) : Said(node)).Append(isNew ? "" : " \u2191").Append('\n');
        if (isNew) Push(Below(depth, node));
    }

    private void Push(IEnumerable<(int Depth, string Mark, ArgumentNode Node)> entries)
    {
        foreach (var entry in entries.Reverse()) _waiting.Push(entry);
    }

    private IEnumerable<(int Depth, string Mark, ArgumentNode Node)> Below(int depth, ArgumentNode node)
    {
        if (node is Relation step)
            foreach (var premise in _map.PremisesOf(step.Id).Where(IsShown))
                yield return (depth + 1, "", premise);
        foreach (var relation in _relationsTo[node.Id])
        {
            // A relation with one premise that nothing is said about needs no entry of its own.
            if (_drawing.HasJunction(relation)) yield return (depth + 1, "", relation);
            else yield return (depth + 1, $"*{_options.Labels.WordFor(relation.Kind)}:* ", _drawing.Premises(relation).First());
        }
    }

    private bool IsShown(ArgumentNode node) => node is Relation || _options.Include is null || node is not Statement statement || _options.Include(statement);

    private string Step(Relation relation)
    {
        var scheme = relation.Scheme is { Length: > 0 } name ? $" ({MarkdownText.Escaped(name)})" : "";
        return $"*{_options.Labels.WordFor(relation.Kind)}{scheme}:*";
    }

    private string Said(ArgumentNode node)
    {
        var text = new StringBuilder($"**{_options.Labels.WordFor(node)}:** {MarkdownText.Escaped(MapCaption.TextOf(node))}");
        if (ArgumentGraph.SpeakerOf(node) is { } speaker) text.Append(" \u2014 ").Append(MarkdownText.Escaped(_map.GetParticipant(speaker).Name));
        if (node is Recommendation { Addressees.Count: > 0 } recommendation) text.Append(" \u2192 ").Append(MarkdownText.Escaped(string.Join(", ", recommendation.Addressees)));
        if (_options.ShowSources && Places.Of(_map, node, _options.Labels) is { Length: > 0 } places) text.Append(" \\[").Append(MarkdownText.Escaped(places)).Append("\\]");
        return text.ToString();
    }
}
