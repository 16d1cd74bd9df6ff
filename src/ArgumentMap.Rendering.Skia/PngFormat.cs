using ArgumentMap.Formats;
using SkiaSharp;

namespace ArgumentMap.Rendering.Skia;

/// <summary>
/// Maps as bitmaps that look as <see cref="SvgFormat"/> has them, with nothing installed but a font. Equal maps give equal bytes where the
/// fonts are the same.
/// </summary>
/// <param name="options">How maps are drawn; the defaults where left out.</param>
/// <param name="bitmap">How fine and how large the bitmap may be; the defaults where left out.</param>
public sealed class PngFormat(SvgOptions? options = null, PngOptions? bitmap = null) : MapFormat
{
    /// <summary>No side of a bitmap is longer, since few programs open what is.</summary>
    private const double MostPixelsOfSide = 65_500;

    /// <summary>No picture of so few boxes is too large for a bitmap of the default size.</summary>
    private const int FewBoxes = 150;

    private readonly SvgOptions _options = (options ?? SvgOptions.Default) with { EmbedStyles = true };
    private readonly PngOptions _bitmap = bitmap ?? PngOptions.Default;

    /// <inheritdoc/>
    public override string Name => "png";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".png"];

    /// <inheritdoc/>
    public override string Description => "PNG, a picture";

    /// <inheritdoc/>
    public override bool IsView => true;

    /// <inheritdoc/>
    public override ValueList<string> Losses => ["ids", .. CommonLosses.Drawn];

    /// <inheritdoc/>
    public override bool IsText => false;

    /// <inheritdoc/>
    public override ValueList<string> WarningsOf(ArgumentGraph map, CancellationToken cancellationToken = default) =>
        [.. OfItsSize(map, cancellationToken), .. MissingLetters.WarningsOf(map)];

    private ValueList<string> OfItsSize(ArgumentGraph map, CancellationToken cancellationToken)
    {
        var ofSvg = new SvgFormat(_options).WarningsOf(map, cancellationToken);
        if (ofSvg.Count > 0 || (_bitmap == PngOptions.Default && map.Statements.Count + map.Locutions.Count <= FewBoxes)) return ofSvg;
        var picture = MapPicture.Of(map, _options, cancellationToken);
        return ScaleOf(picture.Width, picture.Height) is var scale && scale < _bitmap.Scale
            ? [FormattableString.Invariant(
                $"the picture is drawn at {scale / _bitmap.Scale:P0} of its size, since it would be too large a bitmap: draw a part, or write svg or pdf")]
            : [];
    }

    /// <inheritdoc/>
    /// <exception cref="SkiaException">Skia is not there for this system, or has no fonts.</exception>
    /// <exception cref="Layout.LayoutException">The map is too large to be laid out, or the picture to be drawn.</exception>
    protected override void WriteCore(ArgumentGraph map, Stream stream, CancellationToken cancellationToken)
    {
        using var picture = SkiaPicture.Of(map, _options, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var scale = (float)ScaleOf(picture.Width, picture.Height);
        var size = new SKImageInfo(Pixels(picture.Width * scale), Pixels(picture.Height * scale), SKColorType.Rgba8888, SKAlphaType.Premul);
        using var surface = new SKBitmap(size);
        using (var canvas = new SKCanvas(surface))
        {
            canvas.Scale(scale);
            canvas.DrawPicture(picture.Commands);
        }
        cancellationToken.ThrowIfCancellationRequested();
        using var bytes = surface.PeekPixels().Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.NoFilters, 6))
            ?? throw new SkiaException("Skia could not write the bitmap.");
        bytes.SaveTo(stream);
    }

    private double ScaleOf(double width, double height) => Math.Min(
        _bitmap.Scale,
        Math.Min(Math.Sqrt(_bitmap.MaxPixels / (width * height)), MostPixelsOfSide / Math.Max(width, height)));

    private static int Pixels(float length) => Math.Max(1, (int)Math.Ceiling(length));
}
