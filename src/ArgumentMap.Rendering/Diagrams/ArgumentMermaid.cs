using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>The short calls of <see cref="MermaidFormat"/>.</summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// Console.WriteLine(map.ToMermaid().Contains("flowchart")); // True
/// </code></example>
public static class ArgumentMermaid
{
    /// <summary>The map as a Mermaid text, without the fence that Markdown wants around it.</summary>
    /// <param name="map">The map.</param>
    /// <param name="options">How it is written; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="KeyNotFoundException">The part names a node that the map does not have.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string ToMermaid(this ArgumentGraph map, DrawingOptions? options = null, CancellationToken cancellationToken = default) =>
        new MermaidFormat(options).ToText(map, cancellationToken);

    /// <summary>Writes the map to a writer, which stays open.</summary>
    /// <inheritdoc cref="ToMermaid(ArgumentGraph, DrawingOptions?, CancellationToken)"/>
    public static void WriteMermaid(this ArgumentGraph map, TextWriter writer, DrawingOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new MermaidFormat(options).Write(map, writer, cancellationToken);

    /// <summary>Writes the map to a stream in UTF-8 without byte order mark; the stream stays open.</summary>
    /// <inheritdoc cref="ToMermaid(ArgumentGraph, DrawingOptions?, CancellationToken)"/>
    public static void WriteMermaid(this ArgumentGraph map, Stream stream, DrawingOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new MermaidFormat(options).Write(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToMermaid(ArgumentGraph, DrawingOptions?, CancellationToken)"/>
    public static void WriteMermaid(this ArgumentGraph map, string path, DrawingOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new MermaidFormat(options).Write(map, path, cancellationToken);

    /// <summary>Writes the map to a stream that may refuse synchronous writes; the stream stays open.</summary>
    /// <inheritdoc cref="ToMermaid(ArgumentGraph, DrawingOptions?, CancellationToken)"/>
    public static Task WriteMermaidAsync(this ArgumentGraph map, Stream stream, DrawingOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new MermaidFormat(options).WriteAsync(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToMermaid(ArgumentGraph, DrawingOptions?, CancellationToken)"/>
    public static Task WriteMermaidAsync(this ArgumentGraph map, string path, DrawingOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new MermaidFormat(options).WriteAsync(map, path, cancellationToken);
}
