using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>Lays some nodes of a map out for a sheet, in whichever direction and rows make the text largest.</summary>
internal sealed class PageFit
{
    /// <summary>The room that a box takes beside its own, at the least: half the distances to its neighbours.</summary>
    private const double Surroundings = 16;

    private readonly ArgumentGraph _map;
    private readonly SvgOptions _options;
    private readonly PageSheet _sheet;
    private readonly SvgOptions[] _ways;
    private readonly Dictionary<string, PictureBox> _boxes;

    public PageFit(ArgumentGraph map, MapDrawing whole, SvgOptions options, PageOptions pages)
    {
        (_map, _options, _sheet) = (map, options, new PageSheet(pages, options.FontSize));
        var text = new BoxText(map, options);
        var boxes = whole.Nodes.Select(text.Of).ToList();
        _boxes = boxes.ToDictionary(box => box.Node.Id, StringComparer.Ordinal);
        _ways = [.. Ways(pages, boxes)];
    }

    /// <summary>The sheet.</summary>
    public PageSheet Sheet => _sheet;

    /// <summary>Whether some nodes go on the sheet.</summary>
    public bool Fits(IReadOnlyCollection<string> ids, bool isFirst, CancellationToken cancellation)
    {
        if (ids.Sum(id => AreaOf(_boxes[id])) > _sheet.MostWidth * _sheet.MostHeight) return false;
        var drawing = new MapDrawing(_map, PartOf(ids), cancellation);
        for (var i = 0; i < _ways.Length; i++)
        {
            if (ScaleOf(With(_ways[i], ids, isFirst), drawing, cancellation) < _sheet.LeastScale) continue;
            (_ways[0], _ways[i]) = (_ways[i], _ways[0]);
            return true;
        }
        return false;
    }

    /// <summary>How some nodes are drawn so that their text is largest, with what their stubs say.</summary>
    public SvgOptions Best(IReadOnlyCollection<string> ids, bool isFirst, Func<MapStub, string?> note, CancellationToken cancellation)
    {
        var drawing = new MapDrawing(_map, PartOf(ids), cancellation);
        var best = Best(with => with with { StubRoom = null });
        // Shorter stubs may make another layout, and that a larger one.
        return ScaleOf(best, drawing, cancellation) >= _sheet.LeastScale ? best : Best(with => with);

        SvgOptions Best(Func<SvgOptions, SvgOptions> change) =>
            _ways.Select(way => change(With(way, ids, isFirst)) with { StubNote = note })
                .MaxBy(way => ScaleOf(way, drawing, cancellation))!;
    }

    private static double AreaOf(PictureBox box) =>
        (box.Bounds.Width + Surroundings) * (box.Bounds.Height + Surroundings);

    /// <summary>How large a way draws its part, of which the drawing is given since all ways share it.</summary>
    private double ScaleOf(SvgOptions way, MapDrawing drawing, CancellationToken cancellation)
    {
        var picture = MapPicture.Of(_map, way, drawing, new BoxText(_map, way, _boxes), cancellation);
        var (width, height) = SvgWriter.SizeOf(picture, way);
        return _sheet.ScaleFor(width, height);
    }

    /// <summary>These boxes and no others.</summary>
    public static MapPart PartOf(IReadOnlyCollection<string> ids) =>
        ids.Count == 0 ? new MapPart { Include = _ => false } : new MapPart { Focus = [.. ids], Depth = 0 };

    /// <summary>The title and the legend stand on the first page.</summary>
    private static SvgOptions With(SvgOptions way, IReadOnlyCollection<string> ids, bool isFirst) => way with
    {
        Part = PartOf(ids),
        ShowTitle = way.ShowTitle && isFirst,
        Legend = way.Legend && isFirst,
    };

    /// <summary>Directions with rows, or columns, of about as many boxes as the sheet has room for.</summary>
    private IEnumerable<SvgOptions> Ways(PageOptions pages, List<PictureBox> boxes)
    {
        var directions = pages.ChooseDirection
            ? [_options.Direction,
                _options.Direction == MapDirection.ConclusionsOnTop ? MapDirection.ConclusionsLeft : MapDirection.ConclusionsOnTop]
            : new[] { _options.Direction };
        var (width, height) = boxes.Count == 0 ? (1, 1) : (boxes.Average(box => box.Bounds.Width), boxes.Average(box => box.Bounds.Height));
        foreach (var direction in directions)
        {
            var isSideways = direction is MapDirection.ConclusionsLeft or MapDirection.ConclusionsRight;
            var room = Math.Max(2,
                (int)(isSideways ? _sheet.MostHeight / (height + Surroundings) : _sheet.MostWidth / (width + Surroundings)));
            foreach (var row in _options.RowLength is null
                ? [null, room, Math.Max(1, room - 1), Math.Max(1, room / 2)]
                : new[] { _options.RowLength })
                yield return _options with { Direction = direction, RowLength = row, MaxWidth = _sheet.MostWidth };
        }
    }
}
