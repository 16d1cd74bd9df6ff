namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// The level pieces between two layers, each on a track of its own wherever it runs beside another: the channels of A. Hashimoto and
/// J. Stevens, Wire Routing by Optimizing Channel Assignment within Large Apertures (Design Automation Workshop, 1971). Of two that run the
/// same way side by side the one that comes later is above, to the right, and below, to the left: so no two cross that need not. Any order
/// of a piece to the right and one to the left crosses once.
/// </summary>
/// <remarks>O(pieces × (log pieces + tracks)).</remarks>
internal sealed class Channel
{
    /// <summary>How far apart tracks are.</summary>
    private const double Step = 4;

    /// <summary>Pieces nearer than this to each other along a track share none.</summary>
    private const double Clearance = 2 * LevelLine.Radius;

    /// <summary>Upright pieces nearer than this to each other must not be at one height.</summary>
    private const double Apart = 3;

    /// <summary>The least distance of a level piece from a layer.</summary>
    private const double Margin = LevelLine.Radius;

    private readonly List<LevelPiece> _pieces = [];
    private bool _hasUpperHeads;
    private bool _hasLowerHeads;
    private int _tracks;

    public void Add(LevelPiece piece, bool hasUpperHead, bool hasLowerHead)
    {
        _pieces.Add(piece);
        _hasUpperHeads |= hasUpperHead;
        _hasLowerHeads |= hasLowerHead;
    }

    /// <summary>How high the space between the layers must be.</summary>
    public double Height => _pieces.Count == 0 ? 0 : Above + ((_tracks - 1) * Step) + Below;

    private double Above => Margin + (_hasUpperHeads ? EdgeGates.Stem : 0);

    private double Below => Margin + (_hasLowerHeads ? EdgeGates.Stem : 0);

    /// <summary>The height of a track, in a space that is as high as it must be or higher.</summary>
    public double HeightOf(LevelPiece piece, double top, double height) =>
        top + Above + ((height - Above - Below) * (piece.Track + 0.5) / _tracks);

    /// <summary>Gives each piece its track.</summary>
    public void Assign()
    {
        var rights = new List<LevelPiece>();
        var taken = new List<List<LevelPiece>>();
        foreach (var piece in InOrder(_pieces.Where(piece => piece.RunsRight).OrderByDescending(piece => piece.Upper), _ => 0, _ => false))
        {
            rights.Add(piece);
            while (taken.Count <= piece.Track) taken.Add([]);
            taken[piece.Track].Add(piece);
        }
        _tracks = taken.Count;
        foreach (var piece in InOrder(_pieces.Where(piece => !piece.RunsRight).OrderBy(piece => piece.Upper), BelowUprights, IsTaken))
            _tracks = Math.Max(_tracks, piece.Track + 1);

        bool IsTaken(LevelPiece piece) => piece.Track < taken.Count && IsBeside(piece, taken[piece.Track]);

        // What goes on downwards where another comes from above must be below that one's track, or the upright pieces lie on each other.
        int BelowUprights(LevelPiece piece)
        {
            var least = 0;
            for (var i = FirstFrom(rights, right => right.Upper <= piece.Lower + Apart); i < rights.Count; i++)
            {
                if (rights[i].Upper < piece.Lower - Apart) break;
                least = Math.Max(least, rights[i].Track + 1);
            }
            return least;
        }
    }

    /// <summary>
    /// Gives their tracks to pieces that run the same way, where each begins before those that came earlier: below all that begin
    /// beside it, on the first that is not taken.
    /// </summary>
    private static IEnumerable<LevelPiece> InOrder(IEnumerable<LevelPiece> pieces, Func<LevelPiece, int> least,
        Func<LevelPiece, bool> isTaken)
    {
        // Of those that came earlier, the ones that no later one is below.
        var lowest = new Stack<LevelPiece>();
        foreach (var piece in pieces)
        {
            piece.Track = least(piece);
            foreach (var earlier in lowest.TakeWhile(earlier => Math.Abs(earlier.Upper - piece.Upper) <= piece.Length + Clearance))
                piece.Track = Math.Max(piece.Track, earlier.Track + 1);
            while (isTaken(piece)) piece.Track++;
            while (lowest.TryPeek(out var earlier) && earlier.Track <= piece.Track) lowest.Pop();
            lowest.Push(piece);
            yield return piece;
        }
    }

    /// <summary>Whether a piece lies beside one of a row of pieces, which are apart and go from right to left.</summary>
    private static bool IsBeside(LevelPiece piece, List<LevelPiece> row)
    {
        var first = FirstFrom(row, other => other.Left <= piece.Right + Clearance);
        return first < row.Count && row[first].Right > piece.Left - Clearance;
    }

    /// <summary>From where on something holds in a row in which it holds from some place on.</summary>
    private static int FirstFrom(List<LevelPiece> row, Func<LevelPiece, bool> holds)
    {
        var (low, high) = (0, row.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(row[middle])) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
