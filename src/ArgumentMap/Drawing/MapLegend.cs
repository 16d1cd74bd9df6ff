namespace ArgumentMap.Drawing;

/// <summary>
/// What the boxes and lines of a picture look like, each look once with its word: an attack that bears on a step is named by what it does
/// there.
/// </summary>
internal static class MapLegend
{
    /// <summary>
    /// The looks of the lines that are drawn, in the order in which the picture has them, with a relation that has each. A relation
    /// without an end has none.
    /// </summary>
    public static IEnumerable<(EdgeStyle Style, string Word, Relation Sample)> Lines(MapDrawing drawing, DrawingOptions options) =>
        drawing.Relations
        .Where(relation => drawing.Arrows(relation).Any())
        .GroupBy(relation => options.Theme.StyleOf(relation, drawing.TargetOf(relation)))
        .Select(look => (look.Key, WordFor(look.First(), drawing, options), look.First()));

    /// <summary>The looks of boxes, in an order of nodes, with a node that has each; of an assurance case also of its strategies.</summary>
    public static IEnumerable<(NodeStyle Style, string Word, ArgumentNode Sample)> Boxes(
        IEnumerable<ArgumentNode> nodes, MapDrawing drawing, DrawingOptions options)
    {
        var (map, theme, labels) = (drawing.Map, options.Theme, options.Labels);
        var hasGsnWords = GsnWords.AreUsed(options);
        var boxes = hasGsnWords
            ? nodes.Concat(drawing.Relations.Where(relation => relation.HasWords && drawing.HasJunction(relation)))
            : nodes;
        return boxes.Select(node => (Style: StyleOf(node), Word: WordFor(node), Sample: node))
            .GroupBy(look => (look.Style, look.Word))
            .Select(look => look.First());

        string WordFor(ArgumentNode node) => (hasGsnWords ? GsnWords.Of(map, node) : null) ?? labels.MarkedWordFor(node);

        NodeStyle StyleOf(ArgumentNode node) =>
            node is Relation relation ? theme.BoxOf(map, relation, drawing.TargetOf(relation)) : theme.StyleOf(map, node);
    }

    private static string WordFor(Relation relation, MapDrawing drawing, DrawingOptions options)
    {
        if (GsnWords.AreUsed(options) && GsnWords.Of(relation, drawing.TargetOf(relation)) is { } element) return element;
        var labels = options.Labels;
        if (relation.Kind != RelationKind.Attack) return labels.MarkedWordFor(relation);
        var word = labels.WordFor(relation, drawing.TargetOf(relation));
        return labels.MarkOf(relation) is { } mark ? $"{word} {mark}" : word;
    }
}
