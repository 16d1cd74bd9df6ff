using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>Shortens a chain of cubic Bézier curves at its end, to make room for an arrow head (de Casteljau's division).</summary>
internal static class CurveCut
{
    private const int Steps = 16;

    /// <summary>The chain without its last stretch of a length, but at the most without half of its last curve.</summary>
    public static IReadOnlyList<LayoutPoint> WithoutEnd(IReadOnlyList<LayoutPoint> points, double length)
    {
        if (length <= 0 || points.Count < 4) return points;
        var curve = points.Skip(points.Count - 4).ToArray();
        return [.. points.Take(points.Count - 3), .. FirstPart(curve, ParameterBefore(curve, length))];
    }

    /// <summary>The parameter from which to the end the curve is about so long.</summary>
    private static double ParameterBefore(LayoutPoint[] curve, double length)
    {
        var (walked, last) = (0.0, curve[3]);
        for (var step = Steps - 1; step > Steps / 2; step--)
        {
            var point = FirstPart(curve, (double)step / Steps)[2];
            var stretch = Distance(point, last);
            if (walked + stretch >= length) return (step + ((walked + stretch - length) / stretch)) / Steps;
            (walked, last) = (walked + stretch, point);
        }
        return 0.5;
    }

    /// <summary>The handles and the end of the part of a curve up to a parameter.</summary>
    private static LayoutPoint[] FirstPart(LayoutPoint[] curve, double parameter)
    {
        var (ab, bc, cd) = (Between(curve[0], curve[1], parameter), Between(curve[1], curve[2], parameter),
            Between(curve[2], curve[3], parameter));
        var (abc, bcd) = (Between(ab, bc, parameter), Between(bc, cd, parameter));
        return [ab, abc, Between(abc, bcd, parameter)];
    }

    private static LayoutPoint Between(LayoutPoint from, LayoutPoint to, double parameter) =>
        new(from.X + ((to.X - from.X) * parameter), from.Y + ((to.Y - from.Y) * parameter));

    private static double Distance(LayoutPoint one, LayoutPoint other)
    {
        var (x, y) = (one.X - other.X, one.Y - other.Y);
        return Math.Sqrt((x * x) + (y * y));
    }
}
