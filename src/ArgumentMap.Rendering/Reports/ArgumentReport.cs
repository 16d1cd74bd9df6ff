using System.Text;
using ArgumentMap.Files;

namespace ArgumentMap.Rendering;

/// <summary>
/// A map as a brief for its reader: the thesis and the recommendations, these by who should act, each with what speaks for it, what speaks
/// against it and how that is answered; the nearest dozen pieces of evidence that lie deeper beneath a recommendation, with what they
/// directly speak for; the objections that nothing answers, what a check of the map found, and the sources. In English.
/// </summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// map.WriteReport("tram.md");
/// </code></example>
public static class ArgumentReport
{
    /// <summary>The report of a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="options">What it says and in which format; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops a long check of the map.</param>
    /// <exception cref="KeyNotFoundException">The options set the severity of a rule that there is not.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public static string ToReport(this ArgumentGraph map, ReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        var settings = options ?? ReportOptions.Default;
        var blocks = new ReportContent(map, settings, cancellationToken).Blocks();
        return settings.Format == ReportFormat.Html ? ReportHtml.Write(map, blocks) : ReportMarkdown.Write(blocks);
    }

    /// <summary>Writes the report to a writer, which stays open.</summary>
    /// <inheritdoc cref="ToReport(ArgumentGraph, ReportOptions?, CancellationToken)"/>
    public static void WriteReport(this ArgumentGraph map, TextWriter writer, ReportOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(map.ToReport(options, cancellationToken));
    }

    /// <summary>Writes the report to a stream in UTF-8 without byte order mark; the stream stays open.</summary>
    /// <inheritdoc cref="ToReport(ArgumentGraph, ReportOptions?, CancellationToken)"/>
    public static void WriteReport(this ArgumentGraph map, Stream stream, ReportOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(map.ToReport(options, cancellationToken)));
    }

    /// <summary>Writes the report to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToReport(ArgumentGraph, ReportOptions?, CancellationToken)"/>
    public static void WriteReport(this ArgumentGraph map, string path, ReportOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(map.ToReport(options, cancellationToken)));
    }

    /// <summary>Writes the report to a stream that may refuse synchronous writes; the stream stays open.</summary>
    /// <inheritdoc cref="ToReport(ArgumentGraph, ReportOptions?, CancellationToken)"/>
    public static async Task WriteReportAsync(this ArgumentGraph map, Stream stream, ReportOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(map.ToReport(options, cancellationToken)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the report to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <inheritdoc cref="ToReport(ArgumentGraph, ReportOptions?, CancellationToken)"/>
    public static async Task WriteReportAsync(this ArgumentGraph map, string path, ReportOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var file = AtomicFile.Create(path);
        await map.WriteReportAsync(file.Stream, options, cancellationToken).ConfigureAwait(false);
        file.Commit();
    }
}
