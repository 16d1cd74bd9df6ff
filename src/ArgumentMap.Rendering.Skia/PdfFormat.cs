using ArgumentMap.Formats;
using SkiaSharp;

namespace ArgumentMap.Rendering.Skia;

/// <summary>
/// Maps as pages to print, which look as <see cref="SvgFormat"/> has them, with nothing installed but a font, which the page carries. Text
/// can be found and copied. Equal maps give equal bytes where the fonts are the same: a page has no date.
/// </summary>
/// <param name="options">How maps are drawn; the defaults where left out.</param>
/// <param name="pages">
/// On which sheets, as <see cref="MapPages"/> distributes a map; one page as large as the picture where left out.
/// </param>
public sealed class PdfFormat(SvgOptions? options = null, PageOptions? pages = null) : MapFormat
{
    private const float PointsInPixel = 0.75f;

    /// <summary>No side of a page is longer (ISO 32000-1, annex C); a larger picture is drawn smaller.</summary>
    private const float MostPoints = 14_400;

    private readonly SvgOptions _options = (options ?? SvgOptions.Default) with { EmbedStyles = true };

    /// <inheritdoc/>
    public override string Name => "pdf";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".pdf"];

    /// <inheritdoc/>
    public override string Description => "PDF, a picture";

    /// <inheritdoc/>
    public override bool IsView => true;

    /// <inheritdoc/>
    public override ValueList<string> Losses => ["ids", .. CommonLosses.Drawn];

    /// <inheritdoc/>
    public override bool IsText => false;

    /// <inheritdoc/>
    public override ValueList<string> WarningsOf(ArgumentGraph map, CancellationToken cancellationToken = default) =>
        [.. pages is null ? new SvgFormat(_options).WarningsOf(map, cancellationToken) : [], .. MissingLetters.WarningsOf(map)];

    /// <remarks>In memory first: native code cannot pass on what a stream throws.</remarks>
    /// <inheritdoc/>
    /// <exception cref="SkiaException">Skia is not there for this system, or has no fonts.</exception>
    /// <exception cref="Layout.LayoutException">
    /// The map needs more pages than are allowed, or its picture is too large for one page.
    /// </exception>
    protected override void WriteCore(ArgumentGraph map, Stream stream, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        using var document = SKDocument.CreatePdf(bytes, new SKDocumentPdfMetadata
        {
            Title = map.Title ?? map.Id,
            Creator = "ArgumentMap",
            RasterDpi = SKDocumentPdfMetadata.DefaultRasterDpi,
            EncodingQuality = SKDocumentPdfMetadata.DefaultEncodingQuality,
        });
        if (pages is null) Draw(document, SkiaPicture.Of(map, _options, cancellationToken), cancellationToken);
        else
            foreach (var page in MapPages.Of(map, _options, pages, cancellationToken))
                Draw(document, new SkiaPicture(page.ToSvg()), cancellationToken, ((float)page.Width, (float)page.Height));
        document.Close();
        bytes.WriteTo(stream);
    }

    private static void Draw(SKDocument document, SkiaPicture drawn, CancellationToken cancellationToken,
        (float Width, float Height)? sheet = null)
    {
        using var picture = drawn;
        cancellationToken.ThrowIfCancellationRequested();
        var scale = Math.Min(PointsInPixel, MostPoints / Math.Max(picture.Width, picture.Height));
        var (width, height) = sheet ?? (picture.Width * scale, picture.Height * scale);
        var page = document.BeginPage(width, height);
        page.Scale(scale);
        page.DrawPicture(picture.Commands);
        document.EndPage();
    }
}
