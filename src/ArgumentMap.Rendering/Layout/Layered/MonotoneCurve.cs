namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// A smooth line downwards through given points that between two of them never runs sideways beyond them: F. N. Fritsch and R. E. Carlson,
/// Monotone Piecewise Cubic Interpolation (SIAM Journal on Numerical Analysis 17, 1980). x is a function of y, so that where the line
/// passes a height is known exactly. O(points).
/// </summary>
internal sealed class MonotoneCurve
{
    private readonly LayoutPoint[] _knots;
    private readonly double[] _slopes;

    /// <param name="knots">Two points or more, each lower than the one before.</param>
    public MonotoneCurve(LayoutPoint[] knots)
    {
        _knots = knots;
        _slopes = new double[knots.Length];
        for (var i = 1; i + 1 < knots.Length; i++) _slopes[i] = SlopeAt(i);
    }

    /// <summary>The line as Bézier curves: its first point, then two handles and an end for each piece.</summary>
    public LayoutPoint[] Points()
    {
        var points = new LayoutPoint[1 + (3 * (_knots.Length - 1))];
        points[0] = _knots[0];
        for (var i = 0; i + 1 < _knots.Length; i++)
        {
            var third = (_knots[i + 1].Y - _knots[i].Y) / 3;
            points[(3 * i) + 1] = new(_knots[i].X + (_slopes[i] * third), _knots[i].Y + third);
            points[(3 * i) + 2] = new(_knots[i + 1].X - (_slopes[i + 1] * third), _knots[i + 1].Y - third);
            points[(3 * i) + 3] = _knots[i + 1];
        }
        return points;
    }

    /// <summary>Where the line passes a height in the piece after a knot.</summary>
    public double At(int knot, double y)
    {
        var (start, end) = (_knots[knot], _knots[knot + 1]);
        var height = end.Y - start.Y;
        var t = (y - start.Y) / height;
        var s = 1 - t;
        var ends = (start.X * s * s * (1 + (2 * t))) + (end.X * t * t * (1 + (2 * s)));
        return ends + (height * t * s * ((_slopes[knot] * s) - (_slopes[knot + 1] * t)));
    }

    /// <summary>
    /// The weighted harmonic mean of the slopes on both sides; level where the line turns back. It keeps both pieces monotone.
    /// </summary>
    private double SlopeAt(int knot)
    {
        var (above, below) = (_knots[knot].Y - _knots[knot - 1].Y, _knots[knot + 1].Y - _knots[knot].Y);
        var (before, after) = ((_knots[knot].X - _knots[knot - 1].X) / above, (_knots[knot + 1].X - _knots[knot].X) / below);
        if (before * after <= 0) return 0;
        var (first, second) = ((2 * below) + above, below + (2 * above));
        return (first + second) / ((first / before) + (second / after));
    }
}
