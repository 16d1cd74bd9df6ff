namespace ArgumentMap.Rendering;

/// <summary>
/// A map as a brief for its reader: the thesis and the recommendations, these by who should act, each with what speaks for it, what speaks
/// against it and how that is answered; the nearest dozen pieces of evidence that lie deeper beneath a recommendation, with what they
/// directly speak for; the objections that nothing answers, what a check of the map found, and the sources. In English.
/// </summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// File.WriteAllText("tram.md", map.ToReport());
/// </code></example>
public static class ArgumentReport
{
    /// <summary>The report of a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="options">What it says and in which format; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops a long check of the map.</param>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public static string ToReport(this ArgumentGraph map, ReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        var settings = options ?? ReportOptions.Default;
        var blocks = new ReportContent(map, settings, cancellationToken).Blocks();
        return settings.Format == ReportFormat.Html ? ReportHtml.Write(map, blocks) : ReportMarkdown.Write(blocks);
    }
}
