namespace ArgumentMap.Rendering;

/// <summary>The short calls of <see cref="OutlineFormat"/>.</summary>
public static class ArgumentOutline
{
    /// <summary>The map as a Markdown text.</summary>
    /// <param name="map">The map.</param>
    /// <param name="options">How it is written; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string ToOutline(this ArgumentGraph map, OutlineOptions? options = null, CancellationToken cancellationToken = default) =>
        new OutlineFormat(options).ToText(map, cancellationToken);

    /// <summary>Writes the map to a writer, which stays open.</summary>
    /// <inheritdoc cref="ToOutline(ArgumentGraph, OutlineOptions?, CancellationToken)"/>
    public static void WriteOutline(this ArgumentGraph map, TextWriter writer, OutlineOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new OutlineFormat(options).Write(map, writer, cancellationToken);

    /// <summary>Writes the map to a stream in UTF-8 without byte order mark; the stream stays open.</summary>
    /// <inheritdoc cref="ToOutline(ArgumentGraph, OutlineOptions?, CancellationToken)"/>
    public static void WriteOutline(this ArgumentGraph map, Stream stream, OutlineOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new OutlineFormat(options).Write(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToOutline(ArgumentGraph, OutlineOptions?, CancellationToken)"/>
    public static void WriteOutline(this ArgumentGraph map, string path, OutlineOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new OutlineFormat(options).Write(map, path, cancellationToken);

    /// <summary>Writes the map to a stream that may refuse synchronous writes; the stream stays open.</summary>
    /// <inheritdoc cref="ToOutline(ArgumentGraph, OutlineOptions?, CancellationToken)"/>
    public static Task WriteOutlineAsync(this ArgumentGraph map, Stream stream, OutlineOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new OutlineFormat(options).WriteAsync(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToOutline(ArgumentGraph, OutlineOptions?, CancellationToken)"/>
    public static Task WriteOutlineAsync(this ArgumentGraph map, string path, OutlineOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new OutlineFormat(options).WriteAsync(map, path, cancellationToken);
}
