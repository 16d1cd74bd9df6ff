using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>The short calls of <see cref="D2Format"/>.</summary>
public static class ArgumentD2
{
    /// <summary>The map as a D2 text.</summary>
    /// <param name="map">The map.</param>
    /// <param name="options">How it is written; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="KeyNotFoundException">The part names a node that the map does not have.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string ToD2(this ArgumentGraph map, DrawingOptions? options = null, CancellationToken cancellationToken = default) =>
        new D2Format(options).ToText(map, cancellationToken);

    /// <summary>Writes the map to a writer, which stays open.</summary>
    /// <inheritdoc cref="ToD2(ArgumentGraph, DrawingOptions?, CancellationToken)"/>
    public static void WriteD2(this ArgumentGraph map, TextWriter writer, DrawingOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new D2Format(options).Write(map, writer, cancellationToken);

    /// <summary>Writes the map to a stream in UTF-8 without byte order mark; the stream stays open.</summary>
    /// <inheritdoc cref="ToD2(ArgumentGraph, DrawingOptions?, CancellationToken)"/>
    public static void WriteD2(this ArgumentGraph map, Stream stream, DrawingOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new D2Format(options).Write(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToD2(ArgumentGraph, DrawingOptions?, CancellationToken)"/>
    public static void WriteD2(this ArgumentGraph map, string path, DrawingOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new D2Format(options).Write(map, path, cancellationToken);

    /// <summary>Writes the map to a stream that may refuse synchronous writes; the stream stays open.</summary>
    /// <inheritdoc cref="ToD2(ArgumentGraph, DrawingOptions?, CancellationToken)"/>
    public static Task WriteD2Async(this ArgumentGraph map, Stream stream, DrawingOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new D2Format(options).WriteAsync(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToD2(ArgumentGraph, DrawingOptions?, CancellationToken)"/>
    public static Task WriteD2Async(this ArgumentGraph map, string path, DrawingOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new D2Format(options).WriteAsync(map, path, cancellationToken);
}
