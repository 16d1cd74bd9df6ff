namespace ArgumentMap.Rendering.Skia;

/// <summary>The short calls of <see cref="PdfFormat"/>.</summary>
public static class ArgumentPdf
{
    /// <summary>The map as a page, or pages, to print.</summary>
    /// <param name="map">The map.</param>
    /// <param name="options">How it is drawn; the defaults where left out.</param>
    /// <param name="pages">On which sheets; one page as large as the picture where left out.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="SkiaException">Skia is not there for this system, or has no fonts.</exception>
    /// <exception cref="KeyNotFoundException">The part names a node that the map does not have.</exception>
    /// <exception cref="Layout.LayoutException">The map is too large to be laid out, or its picture to be drawn.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static byte[] ToPdf(this ArgumentGraph map, SvgOptions? options = null, PageOptions? pages = null,
        CancellationToken cancellationToken = default) =>
        new PdfFormat(options, pages).ToBytes(map, cancellationToken);

    /// <summary>Writes the map to a stream, which stays open.</summary>
    /// <inheritdoc cref="ToPdf(ArgumentGraph, SvgOptions?, PageOptions?, CancellationToken)"/>
    public static void WritePdf(this ArgumentGraph map, Stream stream, SvgOptions? options = null, PageOptions? pages = null,
        CancellationToken cancellationToken = default) =>
        new PdfFormat(options, pages).Write(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToPdf(ArgumentGraph, SvgOptions?, PageOptions?, CancellationToken)"/>
    public static void WritePdf(this ArgumentGraph map, string path, SvgOptions? options = null, PageOptions? pages = null,
        CancellationToken cancellationToken = default) =>
        new PdfFormat(options, pages).Write(map, path, cancellationToken);

    /// <summary>Writes the map to a stream that may refuse synchronous writes; the stream stays open.</summary>
    /// <inheritdoc cref="ToPdf(ArgumentGraph, SvgOptions?, PageOptions?, CancellationToken)"/>
    public static Task WritePdfAsync(this ArgumentGraph map, Stream stream, SvgOptions? options = null, PageOptions? pages = null,
        CancellationToken cancellationToken = default) =>
        new PdfFormat(options, pages).WriteAsync(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToPdf(ArgumentGraph, SvgOptions?, PageOptions?, CancellationToken)"/>
    public static Task WritePdfAsync(this ArgumentGraph map, string path, SvgOptions? options = null, PageOptions? pages = null,
        CancellationToken cancellationToken = default) =>
        new PdfFormat(options, pages).WriteAsync(map, path, cancellationToken);
}
