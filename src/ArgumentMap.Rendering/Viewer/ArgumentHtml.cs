using System.Text;
using ArgumentMap.Rendering.Viewer;

namespace ArgumentMap.Rendering;

/// <summary>
/// Maps as one HTML page to explore them in: zoom, search, filters, details of each statement, the article beside the map, and for a
/// corpus all maps, the merged one and who agrees with whom. The page is one file, asks nothing of the network, opens from a folder,
/// prints as one picture, and shows the picture where there is no JavaScript. Whatever a map's texts say, nothing of it can run. The same
/// map gives the same bytes everywhere.
/// </summary>
public static class ArgumentHtml
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The map as a page.</summary>
    public static string ToHtml(this ArgumentGraph map, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        return ViewerPage.Of(map, options ?? HtmlOptions.Default);
    }

    /// <summary>The corpus as a page: its maps one by one, and all merged into one.</summary>
    /// <exception cref="KeyNotFoundException">A link names a statement that its map no longer has.</exception>
    public static string ToHtml(this ArgumentCorpus corpus, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return ViewerPage.Of(corpus, options ?? HtmlOptions.Default);
    }

    /// <summary>Writes the map as a page to a writer, which stays open.</summary>
    public static void WriteHtml(this ArgumentGraph map, TextWriter writer, HtmlOptions? options = null) => Write(ToHtml(map, options), writer);

    /// <summary>Writes the map as a page to a stream in UTF-8 without byte order mark; the stream stays open.</summary>
    public static void WriteHtml(this ArgumentGraph map, Stream stream, HtmlOptions? options = null) => Write(ToHtml(map, options), stream);

    /// <summary>Writes the map as a page to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void WriteHtml(this ArgumentGraph map, string path, HtmlOptions? options = null) => Write(ToHtml(map, options), path);

    /// <summary>Writes the corpus as a page to a writer, which stays open.</summary>
    public static void WriteHtml(this ArgumentCorpus corpus, TextWriter writer, HtmlOptions? options = null) => Write(ToHtml(corpus, options), writer);

    /// <summary>Writes the corpus as a page to a stream in UTF-8 without byte order mark; the stream stays open.</summary>
    public static void WriteHtml(this ArgumentCorpus corpus, Stream stream, HtmlOptions? options = null) => Write(ToHtml(corpus, options), stream);

    /// <summary>Writes the corpus as a page to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void WriteHtml(this ArgumentCorpus corpus, string path, HtmlOptions? options = null) => Write(ToHtml(corpus, options), path);

    private static void Write(string page, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(page);
    }

    private static void Write(string page, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Utf8.GetBytes(page));
    }

    private static void Write(string page, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        AtomicFile.Write(path, Utf8.GetBytes(page));
    }
}
