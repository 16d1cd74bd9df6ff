using ArgumentMap.Rendering;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Testing.Layout;

/// <summary>The picture of a map as readers get it, as a graph of its boxes and junctions and where these stand.</summary>
/// <param name="Graph">The boxes and junctions with their sizes, and the arrows.</param>
/// <param name="Picture">Where they are.</param>
public sealed record DrawnMap(LayoutGraph Graph, DrawnPicture Picture)
{
    public static DrawnMap Of(MapPicture picture)
    {
        LayoutBox[] boxes = [.. picture.Boxes.Select(box => box.Bounds), .. picture.Junctions.Select(junction => junction.Bounds)];
        var numbers = picture.Boxes.Select(box => box.Node.Id).Concat(picture.Junctions.Select(junction => junction.Relation.Id))
            .Select((id, index) => (id, index))
            .ToDictionary(entry => entry.id, entry => entry.index);
        var graph = new LayoutGraph(
            [.. boxes.Select(box => new LayoutNode(box.Width, box.Height))],
            [.. picture.Arrows.Select(arrow => new LayoutEdge(numbers[arrow.Arrow.From], numbers[arrow.Arrow.To])
            {
                HasHeadAtBothEnds = arrow.Arrow.Twin is not null,
            })]);
        return new DrawnMap(graph,
            new DrawnPicture(picture.Width, picture.Height, boxes,
                [.. picture.Arrows.Select(arrow => DrawnPicture.Flatten(arrow.Route.Points))]));
    }
}
