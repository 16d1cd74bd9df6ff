using System.Text;
using ArgumentMap.Files;
using ArgumentMap.Formats;
using ArgumentMap.Rendering.Viewer;
using ArgumentMap.Validation;

namespace ArgumentMap.Rendering;

/// <summary>
/// Maps as one HTML page to explore them in: zoom, search, filters, details of each statement, the article beside the map, and for a
/// corpus all maps, the merged one and who agrees with whom. The page is one file, asks nothing of the network, opens from a folder,
/// prints as one picture, and shows the picture where there is no JavaScript. Whatever a map's texts say, nothing of it can run. The same
/// map gives the same bytes everywhere.
/// </summary>
/// <param name="options">What the page shows, and how; the defaults where left out.</param>
public sealed class HtmlFormat(HtmlOptions? options = null) : TextMapFormat
{
    private readonly HtmlOptions _options = options ?? HtmlOptions.Default;

    /// <inheritdoc/>
    public override string Name => "html";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".html", ".htm"];

    /// <inheritdoc/>
    public override string Description => "one page to explore the map in";

    /// <inheritdoc/>
    public override bool IsView => true;

    /// <inheritdoc/>
    public override ValueList<string> Losses => ["sources' lengths and digests", "anchors' digests", "what others have added"];

    /// <summary>The same page with other checks; without any where it has none.</summary>
    internal HtmlFormat Checking(Func<ValidationOptions, ValidationOptions> change) =>
        _options.Validation is { } validation ? new(_options with { Validation = change(validation) }) : this;

    /// <summary>A corpus as a page: its maps one by one, and all merged into one.</summary>
    /// <exception cref="KeyNotFoundException">A link names a statement that its map no longer has.</exception>
    /// <exception cref="Layout.LayoutException">The map is too large to be laid out.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public string ToText(ArgumentCorpus corpus, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return string.Concat(ViewerPage.Of(corpus, _options, cancellationToken));
    }

    /// <summary>Writes a corpus to a writer, which stays open.</summary>
    /// <inheritdoc cref="ToText(ArgumentCorpus, CancellationToken)"/>
    public void Write(ArgumentCorpus corpus, TextWriter writer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(ToText(corpus, cancellationToken));
    }

    /// <summary>Writes a corpus to a stream, which stays open.</summary>
    /// <inheritdoc cref="ToText(ArgumentCorpus, CancellationToken)"/>
    public void Write(ArgumentCorpus corpus, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(ToText(corpus, cancellationToken)));
    }

    /// <summary>Writes a corpus to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToText(ArgumentCorpus, CancellationToken)"/>
    public void Write(ArgumentCorpus corpus, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(ToText(corpus, cancellationToken)));
    }

    /// <summary>Writes a corpus to a stream that may refuse synchronous writes; the stream stays open.</summary>
    /// <inheritdoc cref="ToText(ArgumentCorpus, CancellationToken)"/>
    public async Task WriteAsync(ArgumentCorpus corpus, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(ToText(corpus, cancellationToken)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a corpus to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToText(ArgumentCorpus, CancellationToken)"/>
    public async Task WriteAsync(ArgumentCorpus corpus, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var file = AtomicFile.Create(path);
        await file.Stream.WriteAsync(Encoding.UTF8.GetBytes(ToText(corpus, cancellationToken)), cancellationToken).ConfigureAwait(false);
        file.Commit();
    }

    /// <inheritdoc/>
    public override ValueList<string> WarningsOf(ArgumentGraph map, CancellationToken cancellationToken = default) =>
        LargePicture.WarningsOf(map, _options.Svg.Part, cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken)
    {
        foreach (var part in ViewerPage.Of(map, _options, cancellationToken)) writer.Write(part);
    }
}
