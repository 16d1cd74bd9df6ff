namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>A line that runs upright through layers and level between them, with round corners.</summary>
internal sealed class LevelLine
{
    /// <summary>The radius of a corner that has the room.</summary>
    public const double Radius = 6;

    /// <summary>Where the handles of a quarter of a circle are, as a share of its radius from its ends.</summary>
    private const double Roundness = 0.55;

    private readonly List<LayoutPoint> _points = [];

    private LevelLine(LayoutPoint start) => _points.Add(start);

    /// <summary>The line, from its upper end to its lower.</summary>
    /// <param name="start">Its upper end.</param>
    /// <param name="above">The lower border of the layer that it begins in.</param>
    /// <param name="pieces">Its level pieces, one or more, from the uppermost.</param>
    /// <param name="heights">The height of each.</param>
    /// <param name="below">The upper border of the layer that it ends in.</param>
    /// <param name="end">Its lower end.</param>
    public static LayoutPoint[] Draw(LayoutPoint start, double above, IReadOnlyList<LevelPiece> pieces, double[] heights, double below,
        LayoutPoint end)
    {
        var line = new LevelLine(start);
        for (var i = 0; i < pieces.Count; i++)
        {
            var radius = Math.Min(Radius, (pieces[i].Right - pieces[i].Left) / 2);
            var corner = new LayoutPoint(pieces[i].Upper, heights[i] - radius);
            if (i == 0) line.LeaveLayer(above, corner);
            else line.Straight(corner);
            line.Along(pieces[i], heights[i], radius);
        }
        line.EnterLayer(new(pieces[^1].Lower, below), end);
        return [.. line._points];
    }

    private void LeaveLayer(double border, LayoutPoint corner)
    {
        if (_points[^1].X != corner.X && border > _points[^1].Y && border < corner.Y) Curve(new(corner.X, border));
        Straight(corner);
    }

    private void EnterLayer(LayoutPoint border, LayoutPoint end)
    {
        if (border.X != end.X)
        {
            Straight(border);
            Curve(end);
        }
        else
        {
            Straight(end);
        }
    }

    private void Along(LevelPiece piece, double height, double radius)
    {
        var (way, handle) = (piece.RunsRight ? radius : -radius, radius * (1 - Roundness));
        var back = piece.RunsRight ? handle : -handle;
        _points.AddRange([
            new(piece.Upper, height - handle), new(piece.Upper + back, height), new(piece.Upper + way, height),
        ]);
        Straight(new(piece.Lower - way, height));
        _points.AddRange([
            new(piece.Lower - back, height), new(piece.Lower, height + handle), new(piece.Lower, height + radius),
        ]);
    }

    private void Straight(LayoutPoint to)
    {
        var from = _points[^1];
        var (x, y) = ((to.X - from.X) / 3, (to.Y - from.Y) / 3);
        _points.AddRange([new(from.X + x, from.Y + y), new(to.X - x, to.Y - y), to]);
    }

    /// <summary>Upright at both ends.</summary>
    private void Curve(LayoutPoint to)
    {
        var from = _points[^1];
        var half = (to.Y - from.Y) / 2;
        _points.AddRange([new(from.X, from.Y + half), new(to.X, to.Y - half), to]);
    }
}
