using System.Text;

namespace ArgumentMap.Dot;

/// <summary>What is said of a node when the reader points at it: its kind, the whole text, and where it rests.</summary>
internal sealed class DotTooltips(ArgumentGraph map, DotLabels labels)
{
    public string Of(ArgumentNode node)
    {
        var text = new StringBuilder(labels.WordFor(node));
        if (node is Evidence { Type: { } type }) text.Append(" (").Append(Vocabulary.Word(type)).Append(')');
        if (node is Relation { Scheme: { } scheme }) text.Append(" (").Append(scheme).Append(')');
        if (node is Relation { CriticalQuestion: { } question }) text.Append(" ? ").Append(question);
        if (TextOf(node) is { Length: > 0 } content) text.Append(": ").Append(content);
        foreach (var anchor in ArgumentGraph.AnchorsOf(node))
        {
            text.Append('\n').Append(map.GetSource(anchor.Source).Title);
            if (anchor.Paragraph is { } paragraph) text.Append(", ").Append(labels.Paragraph).Append(' ').Append(paragraph);
        }
        return text.ToString();
    }

    public static string TextOf(ArgumentNode node) => node switch
    {
        Statement statement => statement.Text,
        Locution locution => locution.Text,
        _ => "",
    };
}
