using System.Globalization;
using System.Text;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>Builds the data of a path element.</summary>
internal sealed class SvgPath
{
    private readonly StringBuilder _data = new();
    private LayoutPoint _at;

    public SvgPath Move(double x, double y) => Add('M', x, y);

    public SvgPath Line(double x, double y) => Add('L', x, y);

    /// <summary>A Bézier curve, which is written as a line where it is straight.</summary>
    public SvgPath Curve(LayoutPoint first, LayoutPoint second, LayoutPoint end) => IsBetween(first, end) && IsBetween(second, end)
        ? Line(end.X, end.Y)
        : Add('C', first.X, first.Y, second.X, second.Y, end.X, end.Y);

    /// <summary>A quarter or half of a circle, clockwise.</summary>
    public SvgPath Arc(double radius, double x, double y) => Add('A', radius, radius, 0, 0, 1, x, y);

    public SvgPath Close()
    {
        _data.Append('Z');
        return this;
    }

    public override string ToString() => _data.ToString();

    /// <summary>A number with two decimals at the most, the same in every culture; never a negative zero.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a point is on the straight way from where the path is to an end, to what numbers are rounded to.</summary>
    private bool IsBetween(LayoutPoint point, LayoutPoint end)
    {
        var (x, y) = (end.X - _at.X, end.Y - _at.Y);
        var (toX, toY) = (point.X - _at.X, point.Y - _at.Y);
        var length = Math.Sqrt(x * x + y * y);
        var along = x * toX + y * toY;
        return Math.Abs(x * toY - y * toX) <= 0.005 * length && along >= 0 && along <= length * length;
    }

    private SvgPath Add(char command, params ReadOnlySpan<double> numbers)
    {
        _at = new LayoutPoint(numbers[^2], numbers[^1]);
        _data.Append(command);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i > 0) _data.Append(' ');
            _data.Append(Number(numbers[i]));
        }
        return this;
    }
}
