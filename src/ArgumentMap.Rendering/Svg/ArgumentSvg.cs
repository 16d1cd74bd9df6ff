using System.Globalization;
using System.Text;

namespace ArgumentMap.Rendering;

/// <summary>
/// Maps as pictures in SVG, with nothing installed: conclusions at the top, what they rest on below; kinds told apart by shape and
/// colour, relations by line, head and colour, as in DOT. Text is text, and any text is safe. The picture carries no script and no inline
/// style, so that it may stand in a page with a strict Content-Security-Policy. The same map gives the same bytes everywhere.
/// </summary>
/// <remarks>
/// What a page can hold on to: the root has the class <c>argument-map</c>; a line is <c>g.arrow</c> with its relation's kind as a class
/// and <c>data-relation</c>, <c>data-from</c>, <c>data-to</c>; a junction is <c>g.junction</c> with <c>data-relation</c>; a box is
/// <c>g.node</c> with its kind, and <c>main</c>, as classes and <c>data-id</c>, in the order in which an argument is read. There are no
/// ids, so that several pictures may stand in one page.
/// </remarks>
public static class ArgumentSvg
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The map as an SVG text.</summary>
    /// <param name="map">The map.</param>
    /// <param name="options">How it is drawn; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops a long layout.</param>
    /// <exception cref="OperationCanceledException">The layout was stopped.</exception>
    public static string ToSvg(this ArgumentGraph map, SvgOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteSvg(map, writer, options, cancellationToken);
        return writer.ToString();
    }

    /// <summary>Writes the map to a writer, which stays open.</summary>
    /// <inheritdoc cref="ToSvg"/>
    public static void WriteSvg(this ArgumentGraph map, TextWriter writer, SvgOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(writer);
        var settings = options ?? SvgOptions.Default;
        var picture = MapPicture.Of(map, settings, cancellationToken);
        new SvgWriter(map, picture, settings, writer).Write();
    }

    /// <summary>Writes the map to a stream in UTF-8 without byte order mark; the stream stays open.</summary>
    /// <inheritdoc cref="ToSvg"/>
    public static void WriteSvg(this ArgumentGraph map, Stream stream, SvgOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, Utf8, 16384, leaveOpen: true);
        WriteSvg(map, writer, options, cancellationToken);
    }

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToSvg"/>
    public static void WriteSvg(this ArgumentGraph map, string path, SvgOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        AtomicFile.Write(path, Utf8.GetBytes(ToSvg(map, options, cancellationToken)));
    }
}
