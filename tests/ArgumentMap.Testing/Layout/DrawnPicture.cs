using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Testing.Layout;

/// <summary>A picture, whoever laid it out: boxes, and lines made of straight pieces short enough to stand for the curves.</summary>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
/// <param name="Boxes">The boxes, in the graph's order.</param>
/// <param name="Lines">The lines, in the graph's order.</param>
public sealed record DrawnPicture(double Width, double Height, IReadOnlyList<LayoutBox> Boxes, IReadOnlyList<LayoutPoint[]> Lines)
{
    private const int PiecesOfCurve = 24;

    public static DrawnPicture Of(LayoutResult result) =>
        new(result.Width, result.Height, result.Boxes, [.. result.Routes.Select(route => Flatten(route.Points))]);

    /// <summary>Makes straight pieces of Bézier curves that are joined end to end.</summary>
    public static LayoutPoint[] Flatten(IReadOnlyList<LayoutPoint> points)
    {
        var line = new List<LayoutPoint> { points[0] };
        for (var i = 0; i + 3 < points.Count; i += 3)
            for (var step = 1; step <= PiecesOfCurve; step++)
                line.Add(At(points[i], points[i + 1], points[i + 2], points[i + 3], (double)step / PiecesOfCurve));
        return [.. line];
    }

    private static LayoutPoint At(LayoutPoint a, LayoutPoint b, LayoutPoint c, LayoutPoint d, double t)
    {
        var s = 1 - t;
        var (first, second, third, fourth) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t);
        return new((first * a.X) + (second * b.X) + (third * c.X) + (fourth * d.X), (first * a.Y) + (second * b.Y) + (third * c.Y)
            + (fourth * d.Y));
    }
}
