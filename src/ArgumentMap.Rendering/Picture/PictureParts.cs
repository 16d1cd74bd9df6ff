using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>What a picture is made of before it is laid out, and the graph of sizes that the layout takes.</summary>
internal sealed class PictureParts
{
    private const double JunctionSize = 8;

    /// <summary>The width of a point with the lines that enter it from the side.</summary>
    private const double SideRoom = 38;

    /// <summary>
    /// How much straighter than other lines a line is that leaves a junction: what is linked hangs beneath its conclusion.
    /// </summary>
    private const double JunctionWeight = 2;

    /// <summary>The room that an arrow head takes beside others.</summary>
    private const double HeadRoom = 16;

    /// <summary>The distance of the outermost heads from a box's corners.</summary>
    private const double EndRoom = 12;

    /// <summary>For how many heads a box grows; more stand nearer together.</summary>
    private const int MostHeads = 30;

    /// <summary>
    /// A larger map is no page to be read whatever its rows, and long lines through many rows take much time to lay out. Nor do its main
    /// claims stand above all that is in a circle with them, which makes many lines cross.
    /// </summary>
    private const int MostInRows = 250;

    private readonly MapDrawing _drawing;
    private readonly PictureOptions _options;
    private readonly PictureClusters _clusters;
    private readonly HashSet<string> _withWords;
    private readonly HashSet<string> _sideEntered;
    private readonly Dictionary<string, int> _heads;

    public PictureParts(ArgumentGraph map, MapDrawing drawing, PictureOptions options, BoxText text, CancellationToken cancellationToken)
    {
        (_drawing, _options) = (drawing, options);
        _withWords = [.. drawing.Relations.Where(relation => relation.HasWords).Select(relation => relation.Id)];
        _clusters = new PictureClusters(map, drawing, options);
        var boxes = new List<PictureBox>(drawing.Nodes.Count);
        foreach (var node in new ReadingOrder(drawing).Nodes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            boxes.Add(text.Of(node));
        }
        Boxes = boxes;
        Junctions = [.. drawing.Relations.Where(drawing.HasJunction).Select(relation => Junction(relation, text))];
        Arrows = [.. drawing.Relations.SelectMany(drawing.Arrows)];
        Stubs = [.. ShownStubs().Select(text.Of)];
        _sideEntered = [.. Arrows.Where(EntersFromTheSide).Select(arrow => arrow.To)];
        _heads = Arrows.SelectMany(HeadsOf).Concat(Stubs.Where(stub => stub.Stub.IsBeneath).Select(stub => stub.Stub.At.Id))
            .GroupBy(id => id, StringComparer.Ordinal).ToDictionary(ends => ends.Key, ends => ends.Count(), StringComparer.Ordinal);
        Graph = new LayoutGraph([.. Boxes.Select(Node), .. Junctions.Select(Node), .. Stubs.Select(Node)], Edges())
        {
            ClusterParents = _clusters.Parents,
        };
    }

    /// <summary>The boxes, each at the origin.</summary>
    public IReadOnlyList<PictureBox> Boxes { get; }

    /// <summary>The junctions, each at the origin.</summary>
    public IReadOnlyList<PictureJunction> Junctions { get; }

    public IReadOnlyList<MapArrow> Arrows { get; }

    /// <summary>The stubs, each at the origin.</summary>
    public IReadOnlyList<PictureStub> Stubs { get; }

    /// <summary>The captions of the clusters, by their numbers.</summary>
    public IReadOnlyList<string> Clusters => _clusters.Captions;

    /// <summary>The boxes, the junctions, the stubs; the arrows, the lines of the stubs.</summary>
    public LayoutGraph Graph { get; }

    private static string[] HeadsOf(MapArrow arrow) => arrow.Twin is null ? [arrow.To] : [arrow.To, arrow.From];

    private IEnumerable<MapStub> ShownStubs()
    {
        if (!_options.OneStubAbove) return _drawing.Stubs;
        var points = Arrows.Select(arrow => arrow.From).ToHashSet(StringComparer.Ordinal);
        return _drawing.Stubs.Where(stub => stub.IsBeneath || !points.Contains(stub.At.Id));
    }

    /// <summary>A box, at least as long on the side where arrows come to it as their heads take side by side.</summary>
    private LayoutNode Node(PictureBox box)
    {
        var (width, height) = (box.Bounds.Width, box.Bounds.Height);
        var heads = _options.Theme.HasGsnShapes ? 0 : Math.Min(_heads.GetValueOrDefault(box.Node.Id), MostHeads);
        var room = (2 * EndRoom) + ((heads - 1) * HeadRoom);
        (width, height) = IsSideways ? (width, Math.Max(height, room)) : (Math.Max(width, room), height);
        return new LayoutNode(width, height)
        {
            Cluster = _clusters.NumberOf(box.Node),
            RankGroup = RankOf(box.Node),
            IsTop = box.Node is Statement { IsMain: true } && Boxes.Count + Junctions.Count <= MostInRows,
        };
    }

    /// <summary>A junction; beside a point there is room for what enters it from the side.</summary>
    private LayoutNode Node(PictureJunction junction)
    {
        var (width, height) = (junction.Bounds.Width, junction.Bounds.Height);
        if (_sideEntered.Contains(junction.Relation.Id)) (width, height) = IsSideways ? (width, SideRoom) : (SideRoom, height);
        return new LayoutNode(width, height) { Cluster = _clusters.NumberOf(junction.Relation) };
    }

    private bool IsSideways => _options.Direction is MapDirection.ConclusionsLeft or MapDirection.ConclusionsRight;

    private LayoutNode Node(PictureStub stub) => new(stub.Bounds.Width, stub.Bounds.Height) { Cluster = _clusters.NumberOf(stub.Stub.At) };

    /// <summary>What bears on a step, where that is a point.</summary>
    private bool EntersFromTheSide(MapArrow arrow) =>
        arrow.From != arrow.To && _drawing.EntersFromTheSide(arrow) && !_withWords.Contains(arrow.To);

    private static PictureJunction Junction(Relation relation, BoxText text)
    {
        if (!relation.HasWords) return new PictureJunction(relation, new LayoutBox(0, 0, JunctionSize, JunctionSize), []);
        var box = text.Of(relation);
        return new PictureJunction(relation, box.Bounds, box.Texts);
    }

    private int? RankOf(ArgumentNode node) => !_options.RanksByKind ? null : node switch
    {
        Recommendation => 0,
        Evidence => 1,
        _ => null,
    };

    private static LayoutEdge EdgeOf(MapStub stub, int at, int cut) => stub.IsBeneath ? new LayoutEdge(cut, at) : new LayoutEdge(at, cut);

    private LayoutEdge[] Edges()
    {
        var wantsRows = _options.RowLength is not null || Boxes.Count + Junctions.Count <= MostInRows;
        var rows = wantsRows && _options is { Clusters: ClusterBy.None, RanksByKind: false }
            ? new MapRows(_drawing, _options.RowLength)
            : null;
        var numbers = Boxes.Select(box => box.Node.Id).Concat(Junctions.Select(junction => junction.Relation.Id))
            .Select((id, index) => (id, index))
            .ToDictionary(item => item.id, item => item.index, StringComparer.Ordinal);
        return [.. Arrows.Select(arrow => new LayoutEdge(numbers[arrow.From], numbers[arrow.To])
        {
            MinSpan = Math.Clamp(rows?.Span(arrow.From, arrow.To) ?? 1, 1, LayoutEdge.MostSpan),
            Weight = arrow.From == arrow.Relation.Id ? JunctionWeight : 1,
            EntersFromTheSide = EntersFromTheSide(arrow),
            HasHeadAtBothEnds = arrow.Twin is not null,
        }), .. Stubs.Select((stub, index) => EdgeOf(stub.Stub, numbers[stub.Stub.At.Id], numbers.Count + index))];
    }
}
