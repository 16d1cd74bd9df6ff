using System.Text;

namespace ArgumentMap.Drawing;

/// <summary>What is said of a node when the reader points at it: its kind, the whole text, and where it rests.</summary>
/// <param name="map">The map, which knows the sources' titles.</param>
/// <param name="labels">The words of the picture.</param>
internal sealed class MapTooltips(ArgumentGraph map, MapLabels labels)
{
    private readonly StringBuilder _text = new();

    /// <summary>What is said of one node, with line breaks between its parts.</summary>
    public string Of(ArgumentNode node)
    {
        var text = _text.Clear().Append(labels.MarkedWordFor(node));
        if (node is Evidence { Type: { } type }) text.Append(" (").Append(Vocabulary.Word(type)).Append(')');
        if (node is Relation { Scheme: { } scheme }) text.Append(" (").Append(scheme).Append(')');
        if (node is Relation { CriticalQuestion: { } question }) text.Append(" ? ").Append(question);
        if (node.Title is { Length: > 0 } title) text.Append(": ").Append(title);
        if (node.Text is { Length: > 0 } content) text.Append(": ").Append(content);
        foreach (var anchor in node.Anchors)
        {
            text.Append('\n').Append(map.GetSource(anchor.Source).DisplayTitle);
            if (labels.PlaceOf(anchor) is { Length: > 0 } place) text.Append(", ").Append(place);
        }
        return text.ToString();
    }
}
