using System.Globalization;
using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;
using ArgumentMap.Rendering.Text;

namespace ArgumentMap.Rendering;

/// <summary>
/// A map as a picture before it is put into a format: every box with its text broken into lines, every arrow with its way, and the size
/// of the whole. Colours are a matter of the format. The picture begins at (0, 0) and includes everything.
/// </summary>
public sealed class MapPicture
{
    private const double Margin = 16;
    private const double TitleSize = 1.6;
    private const double LeastTitleWidth = 400;
    private const double CaptionSize = 0.85;
    private const double CaptionInset = 8;
    private const int MostCaptionLines = 4;

    private MapPicture(MapDrawing drawing) => Drawing = drawing;

    /// <summary>What of the map is drawn.</summary>
    public MapDrawing Drawing { get; }

    /// <summary>The width of the whole in pixels.</summary>
    public double Width { get; private init; }

    /// <summary>The height of the whole in pixels.</summary>
    public double Height { get; private init; }

    /// <summary>The map's title above the picture; null where it has none or it is not wanted.</summary>
    public PictureText? Title { get; private init; }

    /// <summary>
    /// The statements and utterances, in the order in which an argument is read: a conclusion, then what speaks for and against it.
    /// </summary>
    public IReadOnlyList<PictureBox> Boxes { get; private init; } = [];

    /// <summary>The points at which premises meet and relations are attacked.</summary>
    public IReadOnlyList<PictureJunction> Junctions { get; private init; } = [];

    /// <summary>The lines.</summary>
    public IReadOnlyList<PictureArrow> Arrows { get; private init; } = [];

    /// <summary>Where what is not drawn hangs at what is.</summary>
    public IReadOnlyList<PictureStub> Stubs { get; private init; } = [];

    /// <summary>The frames around clusters.</summary>
    public IReadOnlyList<PictureFrame> Frames { get; private init; } = [];

    /// <summary>Lays out a map as it is now.</summary>
    /// <param name="map">The map.</param>
    /// <param name="options">What is shown and how; null for the defaults.</param>
    /// <param name="cancellationToken">Stops a long layout.</param>
    /// <exception cref="Layout.LayoutException">
    /// What is drawn is too large to be laid out: it has more than 200,000 boxes or 1,000,000 steps, or its lines pass through too many
    /// rows.
    /// </exception>
    /// <exception cref="KeyNotFoundException">The part names a node that the map does not have.</exception>
    /// <exception cref="OperationCanceledException">The layout was stopped.</exception>
    public static MapPicture Of(ArgumentGraph map, PictureOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        var wanted = options ?? new PictureOptions();
        return Of(map, wanted, new MapDrawing(map, wanted.Part, cancellationToken), new BoxText(map, wanted), cancellationToken);
    }

    /// <summary>The same of a part that was found before, with texts that may have been set before.</summary>
    internal static MapPicture Of(ArgumentGraph map, PictureOptions options, MapDrawing drawing, BoxText text,
        CancellationToken cancellationToken)
    {
        LargePicture.RequireFew(drawing);
        var parts = new PictureParts(map, drawing, options, text, cancellationToken);
        var layout = Arrange(1);
        // How wide frames are is known only now: where a caption takes more lines, all frames get the room for them.
        var lines = parts.Clusters.Select((caption, index) => Caption(caption, layout.Frames[index], options).Lines.Count)
            .DefaultIfEmpty(1).Max();
        if (lines > 1) layout = Arrange(lines);
        return Placed(map, drawing, parts, layout, options);

        LayoutResult Arrange(int captionLines) => LayeredLayout.Arrange(parts.Graph, new LayoutOptions
        {
            Direction = options.Direction,
            MaxWidth = options.MaxWidth,
            FrameCaption = (new TextRuler(options.FontSize * CaptionSize, isBold: true).LineHeight * (captionLines + 0.25)) + 1,
        }, cancellationToken);
    }

    /// <summary>What is drawn and how large it is, as in <c>5 boxes, 4 arrows, 320 by 200</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Boxes.Count} boxes, {Arrows.Count} arrows, {Width:0} by {Height:0}");

    private static MapPicture Placed(ArgumentGraph map, MapDrawing drawing, PictureParts parts, LayoutResult layout, PictureOptions options)
    {
        var title = options.ShowTitle && map.Title is { Length: > 0 } text
            ? new TextBlock(text, options.FontSize * TitleSize, true, Math.Max(layout.Width, LeastTitleWidth))
            : null;
        var width = Math.Max(layout.Width, title?.Width ?? 0) + (2 * Margin);
        var (x, y) = ((width - layout.Width) / 2, Margin + (title is null ? 0 : title.Height + Margin));
        LayoutBox BoxOf(int index) => layout.Boxes[index].Moved(x, y);
        return new MapPicture(drawing)
        {
            Width = width,
            Height = y + layout.Height + Margin,
            Title = title?.Placed(title.IsRightToLeft ? width - Margin : Margin, Margin),
            Boxes = [.. parts.Boxes.Select((box, index) => box.At(BoxOf(index)))],
            Junctions = [.. parts.Junctions.Select((junction, index) => junction.CenteredIn(BoxOf(parts.Boxes.Count + index)))],
            Arrows =
                [.. parts.Arrows.Select(
                    (arrow, index) => new PictureArrow(arrow, layout.Routes[index].Moved(x, y), !EndsInOwnJunction(drawing, arrow)))],
            Stubs = [.. parts.Stubs.Select((stub, index) =>
                stub.At(BoxOf(parts.Boxes.Count + parts.Junctions.Count + index), layout.Routes[parts.Arrows.Count + index].Moved(x, y)))],
            Frames = [.. parts.Clusters.Select((caption, index) => Frame(caption, layout.Frames[index].Moved(x, y), options))],
        };
    }

    private static bool EndsInOwnJunction(MapDrawing drawing, MapArrow arrow) =>
        arrow.To == arrow.Relation.Id && drawing.HasJunction(arrow.Relation);

    private static PictureFrame Frame(string caption, LayoutBox bounds, PictureOptions options)
    {
        var text = Caption(caption, bounds, options);
        return new PictureFrame(
            caption, bounds, text.Placed(text.IsRightToLeft ? bounds.Right - CaptionInset : bounds.X + CaptionInset, bounds.Y + 4));
    }

    private static TextBlock Caption(string caption, LayoutBox frame, PictureOptions options) =>
        TextBlock.InLines(caption, options.FontSize * CaptionSize, true, frame.Width - (2 * CaptionInset), MostCaptionLines);
}
