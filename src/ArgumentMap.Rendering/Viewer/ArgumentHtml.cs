namespace ArgumentMap.Rendering;

/// <summary>The short calls of <see cref="HtmlFormat"/>.</summary>
/// <example><code>
/// ArgumentJson.ReadCorpus("maps/corpus.json").WriteHtml("corpus.html");
/// </code></example>
public static class ArgumentHtml
{
    /// <summary>The map as a page.</summary>
    /// <param name="map">The map.</param>
    /// <param name="options">How it is written; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="KeyNotFoundException">The part names a node that the map does not have.</exception>
    /// <exception cref="Layout.LayoutException">The map is too large to be laid out.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string ToHtml(this ArgumentGraph map, HtmlOptions? options = null, CancellationToken cancellationToken = default) =>
        new HtmlFormat(options).ToText(map, cancellationToken);

    /// <summary>Writes the map to a writer, which stays open.</summary>
    /// <inheritdoc cref="ToHtml(ArgumentGraph, HtmlOptions?, CancellationToken)"/>
    public static void WriteHtml(this ArgumentGraph map, TextWriter writer, HtmlOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new HtmlFormat(options).Write(map, writer, cancellationToken);

    /// <summary>Writes the map to a stream in UTF-8 without byte order mark; the stream stays open.</summary>
    /// <inheritdoc cref="ToHtml(ArgumentGraph, HtmlOptions?, CancellationToken)"/>
    public static void WriteHtml(this ArgumentGraph map, Stream stream, HtmlOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new HtmlFormat(options).Write(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToHtml(ArgumentGraph, HtmlOptions?, CancellationToken)"/>
    public static void WriteHtml(this ArgumentGraph map, string path, HtmlOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new HtmlFormat(options).Write(map, path, cancellationToken);

    /// <summary>Writes the map to a stream that may refuse synchronous writes; the stream stays open.</summary>
    /// <inheritdoc cref="ToHtml(ArgumentGraph, HtmlOptions?, CancellationToken)"/>
    public static Task WriteHtmlAsync(this ArgumentGraph map, Stream stream, HtmlOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new HtmlFormat(options).WriteAsync(map, stream, cancellationToken);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToHtml(ArgumentGraph, HtmlOptions?, CancellationToken)"/>
    public static Task WriteHtmlAsync(this ArgumentGraph map, string path, HtmlOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new HtmlFormat(options).WriteAsync(map, path, cancellationToken);

    /// <summary>The corpus as a page: its maps one by one, and all merged into one.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="options">How it is written; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="KeyNotFoundException">A link names a statement that its map no longer has.</exception>
    /// <exception cref="Layout.LayoutException">The map is too large to be laid out.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string ToHtml(this ArgumentCorpus corpus, HtmlOptions? options = null, CancellationToken cancellationToken = default) =>
        new HtmlFormat(options).ToText(corpus, cancellationToken);

    /// <summary>Writes the corpus as a page to a writer, which stays open.</summary>
    /// <inheritdoc cref="ToHtml(ArgumentCorpus, HtmlOptions?, CancellationToken)"/>
    public static void WriteHtml(this ArgumentCorpus corpus, TextWriter writer, HtmlOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new HtmlFormat(options).Write(corpus, writer, cancellationToken);

    /// <summary>Writes the corpus as a page to a stream in UTF-8 without byte order mark; the stream stays open.</summary>
    /// <inheritdoc cref="ToHtml(ArgumentCorpus, HtmlOptions?, CancellationToken)"/>
    public static void WriteHtml(this ArgumentCorpus corpus, Stream stream, HtmlOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new HtmlFormat(options).Write(corpus, stream, cancellationToken);

    /// <summary>Writes the corpus as a page to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToHtml(ArgumentCorpus, HtmlOptions?, CancellationToken)"/>
    public static void WriteHtml(this ArgumentCorpus corpus, string path, HtmlOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new HtmlFormat(options).Write(corpus, path, cancellationToken);

    /// <summary>Writes the corpus as a page to a stream that may refuse synchronous writes; the stream stays open.</summary>
    /// <inheritdoc cref="ToHtml(ArgumentCorpus, HtmlOptions?, CancellationToken)"/>
    public static Task WriteHtmlAsync(this ArgumentCorpus corpus, Stream stream, HtmlOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new HtmlFormat(options).WriteAsync(corpus, stream, cancellationToken);

    /// <summary>Writes the corpus as a page to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToHtml(ArgumentCorpus, HtmlOptions?, CancellationToken)"/>
    public static Task WriteHtmlAsync(this ArgumentCorpus corpus, string path, HtmlOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new HtmlFormat(options).WriteAsync(corpus, path, cancellationToken);
}
