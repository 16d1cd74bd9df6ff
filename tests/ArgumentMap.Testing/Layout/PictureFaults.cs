using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Testing.Layout;

/// <summary>What makes a picture hard to read, counted on its geometry alone, in the same way whoever laid it out.</summary>
/// <param name="graph">The graph that was laid out.</param>
/// <param name="picture">Its picture.</param>
public sealed class PictureFaults(LayoutGraph graph, DrawnPicture picture)
{
    /// <summary>
    /// How far a line may reach into a box before it counts as passing through it; Graphviz gives places in hundredths of an inch or finer.
    /// </summary>
    private const double Tolerance = 1;

    /// <summary>Where two lines meet this near to a box at which both end they do not cross, they come together.</summary>
    private const double Meeting = 3;

    private const double LeastBox = 20;

    private const double HeadLength = 10;

    private const double ShallowAngle = 35 * Math.PI / 180;

    /// <summary>Lines nearer than this look like one.</summary>
    private const double Touching = 1.2;

    /// <summary>For how long they must to count.</summary>
    private const double Stretch = 12;

    /// <summary>How finely a line is looked at for that.</summary>
    private const double Bit = 2;

    /// <summary>What each line spans.</summary>
    private readonly LayoutBox[] _bounds = [.. picture.Lines.Select(Bounds)];

    /// <summary>What each straight piece of each line spans.</summary>
    private readonly LayoutBox[][] _pieces = [.. picture.Lines.Select(line => line.Zip(line.Skip(1), Bounds).ToArray())];

    /// <summary>How many places there are where two lines cross.</summary>
    public int Crossings() => NearPairs(0).Sum(pair => Crossings(pair.First, pair.Second));

    /// <summary>How many pairs of boxes overlap.</summary>
    public int Overlaps()
    {
        var count = 0;
        var byLeft = picture.Boxes.OrderBy(box => box.X).ToArray();
        for (var i = 0; i < byLeft.Length; i++)
            for (var j = i + 1; j < byLeft.Length && byLeft[j].X < byLeft[i].Right - Tolerance; j++)
                if (byLeft[i].Y < byLeft[j].Bottom - Tolerance && byLeft[j].Y < byLeft[i].Bottom - Tolerance)
                    count++;
        return count;
    }

    /// <summary>How many lines pass through a box, be it one of their own.</summary>
    public int LinesThroughBoxes()
    {
        var boxes = picture.Boxes.OrderBy(box => box.X).ToArray();
        var widest = boxes.Length == 0 ? 0 : boxes.Max(box => box.Width);
        return picture.Lines.Count(line => PassesThrough(line, boxes, widest));
    }

    /// <summary>
    /// How many arrow heads, at either end of a line, come to the side of a box at less than 35 degrees, where nobody sees them. A point
    /// has no side.
    /// </summary>
    public int ShallowHeads() => graph.Edges.Index().Where(edge => edge.Item.From != edge.Item.To).Sum(edge =>
        (IsShallow(picture.Lines[edge.Index], picture.Boxes[edge.Item.To]) ? 1 : 0)
        + (edge.Item.HasHeadAtBothEnds && IsShallow(Turned(picture.Lines[edge.Index]), picture.Boxes[edge.Item.From]) ? 1 : 0));

    private static LayoutPoint[] Turned(LayoutPoint[] line) => [.. line.AsEnumerable().Reverse()];

    private static bool IsShallow(LayoutPoint[] line, LayoutBox box)
    {
        if (Math.Min(box.Width, box.Height) < LeastBox && box.Width < 2 * LeastBox) return false;
        var tip = line[^1];
        var from = Turned(line).SkipWhile(point => Distance(point, tip) < HeadLength).FirstOrDefault(line[0]);
        var (along, across) = (Math.Abs(tip.X - from.X), Math.Abs(tip.Y - from.Y));
        var isOnLevelSide = Math.Min(Math.Abs(tip.Y - box.Y), Math.Abs(tip.Y - box.Bottom)) < Meeting;
        var angle = isOnLevelSide ? Math.Atan2(across, along) : Math.Atan2(along, across);
        return angle < ShallowAngle;
    }

    /// <summary>How many pairs of lines lie on each other for a stretch, other than where they come together at a common end.</summary>
    public int LinesOnLines() => NearPairs(Touching).Count(pair => LieOnEachOther(pair.First, pair.Second));

    /// <summary>The pairs of lines of which what they span is this near.</summary>
    private IEnumerable<(int First, int Second)> NearPairs(double distance)
    {
        var byLeft = Enumerable.Range(0, _bounds.Length).OrderBy(i => _bounds[i].X).ToArray();
        for (var i = 0; i < byLeft.Length; i++)
        {
            var near = Wider(_bounds[byLeft[i]], distance);
            for (var j = i + 1; j < byLeft.Length && _bounds[byLeft[j]].X <= near.Right; j++)
                if (AreNear(near, _bounds[byLeft[j]])) yield return (byLeft[i], byLeft[j]);
        }
    }

    private bool LieOnEachOther(int first, int second)
    {
        var together = 0.0;
        for (var i = 0; i < _pieces[first].Length; i++)
            if (AreNear(Wider(_pieces[first][i], Touching), _bounds[second])) together += Together(first, second, i);
        return together > Stretch;
    }

    /// <summary>
    /// For how long a straight piece of one line is near to pieces of another. It is looked at bit by bit, so that a long piece that
    /// another crosses is not taken for one that it lies on.
    /// </summary>
    private double Together(int first, int second, int index)
    {
        var (from, to, other) = (picture.Lines[first][index], picture.Lines[first][index + 1], picture.Lines[second]);
        var length = Distance(from, to);
        var count = (int)Math.Ceiling(length / Bit);
        var together = new HashSet<int>();
        for (var piece = 0; piece < _pieces[second].Length; piece++)
        {
            var (start, end) = Within(from, to, Wider(_pieces[second][piece], Touching));
            for (var bit = (int)(start * count); bit < count && bit <= end * count; bit++)
            {
                var t = (bit + 0.5) / count;
                var middle = new LayoutPoint(from.X + (t * (to.X - from.X)), from.Y + (t * (to.Y - from.Y)));
                if (DistanceTo(middle, other[piece], other[piece + 1]) < Touching && !IsNearCommonEnd(first, second, middle))
                    together.Add(bit);
            }
        }
        return count == 0 ? 0 : together.Count * length / count;
    }

    private static LayoutBox Wider(LayoutBox box, double distance) =>
        new(box.X - distance, box.Y - distance, box.Width + (2 * distance), box.Height + (2 * distance));

    private bool IsNearCommonEnd(int first, int second, LayoutPoint place)
    {
        var (a, b) = (graph.Edges[first], graph.Edges[second]);
        return new[] { a.From, a.To }.Intersect([b.From, b.To]).Any(node => IsWithin(picture.Boxes[node], place, Stretch * 2));
    }

    private static bool IsWithin(LayoutBox box, LayoutPoint place, double distance) =>
        place.X > box.X - distance && place.X < box.Right + distance && place.Y > box.Y - distance && place.Y < box.Bottom + distance;

    private static double Distance(LayoutPoint one, LayoutPoint other) =>
        Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));

    private static double DistanceTo(LayoutPoint point, LayoutPoint from, LayoutPoint to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var square = (x * x) + (y * y);
        var share = square == 0 ? 0 : Math.Clamp((((point.X - from.X) * x) + ((point.Y - from.Y) * y)) / square, 0, 1);
        return Distance(point, new(from.X + (share * x), from.Y + (share * y)));
    }

    private static bool PassesThrough(LayoutPoint[] line, LayoutBox[] boxes, double widest)
    {
        var bounds = Bounds(line);
        var first = Array.BinarySearch(boxes, default, Comparer<LayoutBox>.Create((box, _) => box.X < bounds.X - widest ? -1 : 1));
        for (var i = ~first; i < boxes.Length && boxes[i].X <= bounds.Right; i++)
            if (AreNear(boxes[i], bounds) && line.Zip(line.Skip(1)).Any(piece => IsInside(piece.First, piece.Second, boxes[i])))
                return true;
        return false;
    }

    /// <summary>Whether a piece has a point well inside a box.</summary>
    private static bool IsInside(LayoutPoint a, LayoutPoint b, LayoutBox box)
    {
        var (from, to) = Within(a, b, Wider(box, -Tolerance));
        return from < to;
    }

    /// <summary>Between which shares of its way a piece is in a box (Liang–Barsky clipping); never where the first is not less.</summary>
    private static (double From, double To) Within(LayoutPoint a, LayoutPoint b, LayoutBox box)
    {
        var (from, to) = (0.0, 1.0);
        return Clip(a.X, b.X, box.X, box.Right) && Clip(a.Y, b.Y, box.Y, box.Bottom) ? (from, to) : (1, 0);

        bool Clip(double start, double end, double least, double most)
        {
            if (start == end) return start > least && start < most;
            var (enter, leave) = ((least - start) / (end - start), (most - start) / (end - start));
            (from, to) = (Math.Max(from, Math.Min(enter, leave)), Math.Min(to, Math.Max(enter, leave)));
            return from < to;
        }
    }

    private int Crossings(int first, int second)
    {
        var count = 0;
        var (a, b) = (picture.Lines[first], picture.Lines[second]);
        for (var i = 0; i + 1 < a.Length; i++)
        {
            var piece = _pieces[first][i];
            if (!AreNear(piece, _bounds[second])) continue;
            for (var j = 0; j + 1 < b.Length; j++)
                if (AreNear(piece, _pieces[second][j]) && Meet(a[i], a[i + 1], b[j], b[j + 1]) is { } place
                    && !IsCommonEnd(first, second, place))
                    count++;
        }
        return count;
    }

    private bool IsCommonEnd(int first, int second, LayoutPoint place)
    {
        var (a, b) = (graph.Edges[first], graph.Edges[second]);
        return ((a.From == b.From || a.From == b.To) && IsAt(picture.Boxes[a.From], place))
            || ((a.To == b.From || a.To == b.To) && IsAt(picture.Boxes[a.To], place));
    }

    private static bool IsAt(LayoutBox box, LayoutPoint place) =>
        place.X > box.X - Meeting && place.X < box.Right + Meeting && place.Y > box.Y - Meeting && place.Y < box.Bottom + Meeting;

    /// <summary>Where two pieces cross; each has its first end but not its last, so that a crossing at a joint counts once.</summary>
    private static LayoutPoint? Meet(LayoutPoint a, LayoutPoint b, LayoutPoint c, LayoutPoint d)
    {
        var (ux, uy, vx, vy) = (b.X - a.X, b.Y - a.Y, d.X - c.X, d.Y - c.Y);
        var cross = (ux * vy) - (uy * vx);
        if (cross == 0) return null;
        var s = (((c.X - a.X) * vy) - ((c.Y - a.Y) * vx)) / cross;
        var t = (((c.X - a.X) * uy) - ((c.Y - a.Y) * ux)) / cross;
        return s is >= 0 and < 1 && t is >= 0 and < 1 ? new(a.X + (s * ux), a.Y + (s * uy)) : null;
    }

    private static LayoutBox Bounds(LayoutPoint[] line)
    {
        var (left, top) = (line.Min(point => point.X), line.Min(point => point.Y));
        return new(left, top, line.Max(point => point.X) - left, line.Max(point => point.Y) - top);
    }

    private static LayoutBox Bounds(LayoutPoint a, LayoutPoint b)
    {
        var (left, top) = (Math.Min(a.X, b.X), Math.Min(a.Y, b.Y));
        return new(left, top, Math.Max(a.X, b.X) - left, Math.Max(a.Y, b.Y) - top);
    }

    private static bool AreNear(LayoutBox a, LayoutBox b) => a.X <= b.Right && b.X <= a.Right && a.Y <= b.Bottom && b.Y <= a.Bottom;
}
