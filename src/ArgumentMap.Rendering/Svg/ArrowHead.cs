using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>
/// The head of an arrow as a path of its own, since an SVG marker needs an id, and ids of several pictures in one page would collide. The
/// names are Graphviz's: <c>normal</c>, <c>tee</c>, <c>dot</c>, <c>box</c>, <c>diamond</c>, <c>vee</c>, <c>none</c>, with <c>o</c> before
/// for an open one; any other is drawn as <c>normal</c>.
/// </summary>
internal sealed class ArrowHead
{
    private readonly LayoutPoint _tip;
    private readonly double _x;
    private readonly double _y;

    /// <param name="tip">Where the head points.</param>
    /// <param name="from">A point from which the line comes, different from the tip.</param>
    private ArrowHead(LayoutPoint tip, LayoutPoint from)
    {
        var (x, y) = (tip.X - from.X, tip.Y - from.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        (_tip, _x, _y) = (tip, length > 0 ? x / length : 0, length > 0 ? y / length : -1);
    }

    /// <summary>How much of the line, in pixels, the head takes the place of.</summary>
    public static double LengthOf(string head) => Shape(head) switch
    {
        "none" => 0,
        "tee" => 4,
        "dot" => 8,
        "box" => 8,
        "diamond" => 13,
        "vee" => 7,
        _ => 10,
    };

    /// <summary>Whether only the outline of a head is drawn.</summary>
    public static bool IsOpen(string head) => head.StartsWith('o');

    /// <summary>The path of a head; null where there is none.</summary>
    public static string? PathOf(string head, LayoutPoint tip, LayoutPoint from)
    {
        var at = new ArrowHead(tip, from);
        return Shape(head) switch
        {
            "none" => null,
            "tee" => at.Polygon((0.5, -6.5), (0.5, 6.5), (3.5, 6.5), (3.5, -6.5)),
            "dot" => at.Circle(4),
            "box" => at.Polygon((0, -4), (0, 4), (8, 4), (8, -4)),
            "diamond" => at.Polygon((0, 0), (6.5, -4.5), (13, 0), (6.5, 4.5)),
            "vee" => at.Polygon((0, 0), (10, -4.5), (7, 0), (10, 4.5)),
            _ => at.Polygon((0, 0), (10, -4.5), (10, 4.5)),
        };
    }

    private static string Shape(string head) => IsOpen(head) ? head[1..] : head;

    /// <summary>A closed line through points that are given by their distance behind the tip and beside the line.</summary>
    private string Polygon(params ReadOnlySpan<(double Behind, double Beside)> points)
    {
        var path = new SvgPath();
        for (var i = 0; i < points.Length; i++)
        {
            var point = Point(points[i].Behind, points[i].Beside);
            if (i == 0) path.Move(point.X, point.Y);
            else path.Line(point.X, point.Y);
        }
        return path.Close().ToString();
    }

    private string Circle(double radius)
    {
        var (near, far) = (Point(0, 0), Point(2 * radius, 0));
        return new SvgPath().Move(near.X, near.Y).Arc(radius, far.X, far.Y).Arc(radius, near.X, near.Y).Close().ToString();
    }

    private LayoutPoint Point(double behind, double beside) =>
        new(_tip.X - (_x * behind) - (_y * beside), _tip.Y - (_y * behind) + (_x * beside));
}
