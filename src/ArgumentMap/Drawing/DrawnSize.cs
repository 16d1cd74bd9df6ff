namespace ArgumentMap.Drawing;

/// <summary>How much is drawn of a map, as the limits of pictures count it.</summary>
/// <param name="Boxes">The statements, the utterances and the steps with words of their own.</param>
/// <param name="Steps">All steps.</param>
internal readonly record struct DrawnSize(int Boxes, int Steps)
{
    /// <summary>The size of a drawing. O(nodes).</summary>
    public static DrawnSize Of(MapDrawing drawing) => Of(drawing.Nodes.Count, drawing.Relations);

    /// <summary>The size of a map's drawing, or of a part's. O(nodes), and what it takes to find the part.</summary>
    public static DrawnSize Of(ArgumentGraph map, MapPart? part, CancellationToken cancellationToken) => part is null
        ? Of(map.Statements.Count + map.Locutions.Count, map.Relations)
        : Of(new MapDrawing(map, part, cancellationToken));

    private static DrawnSize Of(int nodes, IReadOnlyCollection<Relation> steps) =>
        new(nodes + steps.Count(step => step.HasWords), steps.Count);
}
