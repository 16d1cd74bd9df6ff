using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>Moves what was laid out to its place in the picture.</summary>
internal static class Moves
{
    public static LayoutBox Moved(this LayoutBox box, double x, double y) => box with { X = box.X + x, Y = box.Y + y };

    public static LayoutPoint Moved(this LayoutPoint point, double x, double y) => new(point.X + x, point.Y + y);

    public static LayoutRoute Moved(this LayoutRoute route, double x, double y) =>
        new([.. route.Points.Select(point => point.Moved(x, y))]);
}
