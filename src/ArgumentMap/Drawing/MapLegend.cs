namespace ArgumentMap.Drawing;

/// <summary>
/// What the lines of a picture look like, each look once with its word: an attack that bears on a step is named by what it does there.
/// </summary>
internal static class MapLegend
{
    /// <summary>The looks of lines, in the order in which the picture has them, with a relation that has each.</summary>
    public static IEnumerable<(EdgeStyle Style, string Word, Relation Sample)> Lines(MapDrawing drawing, DrawingOptions options) => drawing.Relations
        .GroupBy(relation => options.Theme.StyleOf(relation, drawing.TargetOf(relation)))
        .Select(look => (look.Key, WordFor(look.First(), drawing, options.Labels), look.First()));

    private static string WordFor(Relation relation, MapDrawing drawing, MapLabels labels)
    {
        if (relation.Kind != RelationKind.Attack) return labels.MarkedWordFor(relation);
        var word = labels.WordFor(relation, drawing.TargetOf(relation));
        return labels.MarkOf(relation) is { } mark ? $"{word} {mark}" : word;
    }
}
