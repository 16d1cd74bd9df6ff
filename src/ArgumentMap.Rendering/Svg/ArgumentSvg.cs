namespace ArgumentMap.Rendering;

/// <summary>The short calls of <see cref="SvgFormat"/>.</summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// map.WriteSvg("tram.svg", new SvgOptions { Direction = MapDirection.ConclusionsRight, Theme = MapTheme.Dark });
/// </code></example>
public static class ArgumentSvg
{
    /// <summary>The map as an SVG text.</summary>
    /// <param name="map">The map.</param>
    /// <param name="options">How it is written; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="KeyNotFoundException">The part names a node that the map does not have.</exception>
    /// <exception cref="Layout.LayoutException">The map is too large to be laid out.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string ToSvg(this ArgumentGraph map, SvgOptions? options = null, CancellationToken cancellationToken = default) =>
        new SvgFormat(options).ToText(map, cancellationToken);

    /// <summary>Writes the map to a writer, which stays open.</summary>
    /// <inheritdoc cref="ToSvg(ArgumentGraph, SvgOptions?, CancellationToken)"/>
    public static void WriteSvg(this ArgumentGraph map, TextWriter writer, SvgOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new SvgFormat(options).Write(map, writer, cancellationToken);

    /// <summary>Writes the map to a stream in UTF-8 without byte order mark; the stream stays open.</summary>
    /// <inheritdoc cref="ToSvg(ArgumentGraph, SvgOptions?, CancellationToken)"/>
    public static void WriteSvg(this ArgumentGraph map, Stream stream, SvgOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new SvgFormat(options).Write(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToSvg(ArgumentGraph, SvgOptions?, CancellationToken)"/>
    public static void WriteSvg(this ArgumentGraph map, string path, SvgOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new SvgFormat(options).Write(map, path, cancellationToken);

    /// <summary>Writes the map to a stream that may refuse synchronous writes; the stream stays open.</summary>
    /// <inheritdoc cref="ToSvg(ArgumentGraph, SvgOptions?, CancellationToken)"/>
    public static Task WriteSvgAsync(this ArgumentGraph map, Stream stream, SvgOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new SvgFormat(options).WriteAsync(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToSvg(ArgumentGraph, SvgOptions?, CancellationToken)"/>
    public static Task WriteSvgAsync(this ArgumentGraph map, string path, SvgOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new SvgFormat(options).WriteAsync(map, path, cancellationToken);
}
