namespace ArgumentMap.Rendering.Skia;

/// <summary>The short calls of <see cref="PngFormat"/>.</summary>
public static class ArgumentPng
{
    /// <summary>The map as a bitmap.</summary>
    /// <param name="map">The map.</param>
    /// <param name="options">How it is drawn; the defaults where left out.</param>
    /// <param name="bitmap">How fine and how large the bitmap may be; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="SkiaException">Skia is not there for this system, or has no fonts.</exception>
    /// <exception cref="KeyNotFoundException">The part names a node that the map does not have.</exception>
    /// <exception cref="Layout.LayoutException">The map is too large to be laid out, or its picture to be drawn.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static byte[] ToPng(this ArgumentGraph map, SvgOptions? options = null, PngOptions? bitmap = null,
        CancellationToken cancellationToken = default) =>
        new PngFormat(options, bitmap).ToBytes(map, cancellationToken);

    /// <summary>Writes the map to a stream, which stays open.</summary>
    /// <inheritdoc cref="ToPng(ArgumentGraph, SvgOptions?, PngOptions?, CancellationToken)"/>
    public static void WritePng(this ArgumentGraph map, Stream stream, SvgOptions? options = null, PngOptions? bitmap = null,
        CancellationToken cancellationToken = default) =>
        new PngFormat(options, bitmap).Write(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToPng(ArgumentGraph, SvgOptions?, PngOptions?, CancellationToken)"/>
    public static void WritePng(this ArgumentGraph map, string path, SvgOptions? options = null, PngOptions? bitmap = null,
        CancellationToken cancellationToken = default) =>
        new PngFormat(options, bitmap).Write(map, path, cancellationToken);

    /// <summary>Writes the map to a stream that may refuse synchronous writes; the stream stays open.</summary>
    /// <inheritdoc cref="ToPng(ArgumentGraph, SvgOptions?, PngOptions?, CancellationToken)"/>
    public static Task WritePngAsync(this ArgumentGraph map, Stream stream, SvgOptions? options = null, PngOptions? bitmap = null,
        CancellationToken cancellationToken = default) =>
        new PngFormat(options, bitmap).WriteAsync(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToPng(ArgumentGraph, SvgOptions?, PngOptions?, CancellationToken)"/>
    public static Task WritePngAsync(this ArgumentGraph map, string path, SvgOptions? options = null, PngOptions? bitmap = null,
        CancellationToken cancellationToken = default) =>
        new PngFormat(options, bitmap).WriteAsync(map, path, cancellationToken);
}
