namespace ArgumentMap.Dot;

/// <summary>The short calls of <see cref="DotFormat"/>.</summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// map.WriteDot("tram.dot", new DotOptions { Direction = MapDirection.ConclusionsRight, Legend = true }); // dot -Tsvg tram.dot -o tram.svg
/// </code></example>
public static class ArgumentDot
{
    /// <summary>The map as a DOT text.</summary>
    /// <param name="map">The map.</param>
    /// <param name="options">How it is written; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="KeyNotFoundException">The part names a node that the map does not have.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string ToDot(this ArgumentGraph map, DotOptions? options = null, CancellationToken cancellationToken = default) =>
        new DotFormat(options).ToText(map, cancellationToken);

    /// <summary>Writes the map to a writer, which stays open.</summary>
    /// <inheritdoc cref="ToDot(ArgumentGraph, DotOptions?, CancellationToken)"/>
    public static void WriteDot(this ArgumentGraph map, TextWriter writer, DotOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new DotFormat(options).Write(map, writer, cancellationToken);

    /// <summary>Writes the map to a stream in UTF-8 without byte order mark; the stream stays open.</summary>
    /// <inheritdoc cref="ToDot(ArgumentGraph, DotOptions?, CancellationToken)"/>
    public static void WriteDot(this ArgumentGraph map, Stream stream, DotOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new DotFormat(options).Write(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToDot(ArgumentGraph, DotOptions?, CancellationToken)"/>
    public static void WriteDot(this ArgumentGraph map, string path, DotOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new DotFormat(options).Write(map, path, cancellationToken);

    /// <summary>Writes the map to a stream that may refuse synchronous writes; the stream stays open.</summary>
    /// <inheritdoc cref="ToDot(ArgumentGraph, DotOptions?, CancellationToken)"/>
    public static Task WriteDotAsync(this ArgumentGraph map, Stream stream, DotOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new DotFormat(options).WriteAsync(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToDot(ArgumentGraph, DotOptions?, CancellationToken)"/>
    public static Task WriteDotAsync(this ArgumentGraph map, string path, DotOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new DotFormat(options).WriteAsync(map, path, cancellationToken);
}
