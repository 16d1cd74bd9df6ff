using System.Net;
using ArgumentMap.Rendering.Text;

namespace ArgumentMap.Rendering.Viewer;

/// <summary>Puts a page together: the frame, the style sheet, the drawn maps, the data and the scripts.</summary>
internal static class ViewerPage
{
    /// <summary>The parts of the page in their order, which all are made before the first is there.</summary>
    public static IEnumerable<string> Of(ArgumentGraph map, HtmlOptions options, CancellationToken cancellation) =>
        Of(map.Title ?? map.Id, [ViewerMap.Of(map)], options, cancellation);

    /// <inheritdoc cref="Of(ArgumentGraph, HtmlOptions, CancellationToken)"/>
    public static IEnumerable<string> Of(ArgumentCorpus corpus, HtmlOptions options, CancellationToken cancellation) =>
        Of(corpus.Title ?? corpus.Id, ViewerMap.Of(corpus), options, cancellation);

    private static IEnumerable<string> Of(string title, IReadOnlyList<ViewerMap> maps, HtmlOptions options, CancellationToken cancellation)
    {
        var style = ViewerStyle.Of(options);
        return PageTemplate.Fill(ViewerResources.Page, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["theme"] = [options.Theme == HtmlTheme.Auto ? "" : $" data-theme=\"{Vocabulary.Word(options.Theme)}\""],
            ["policy"] = [ContentPolicy.Of(style, ViewerResources.Boot, ViewerResources.Script)],
            ["title"] = [WebUtility.HtmlEncode(PlainText.OneLine(title))],
            ["style"] = [style],
            ["boot"] = [ViewerResources.Boot],
            ["maps"] = Sections(maps, options, cancellation),
            ["data"] = [ViewerData.Json(maps, options, cancellation)],
            ["script"] = [ViewerResources.Script],
        });
    }

    /// <summary>
    /// The pictures, each under its title, which only a page without script shows. The page brings the style sheet and the legend.
    /// </summary>
    private static List<string> Sections(IReadOnlyList<ViewerMap> maps, HtmlOptions options, CancellationToken cancellation)
    {
        var settings = options.Svg with { EmbedStyles = false, Legend = false, ShowTitle = false };
        var html = new List<string>();
        foreach (var map in maps)
        {
            var title = WebUtility.HtmlEncode(PlainText.OneLine(map.Title));
            html.Add(
                $"<section class=\"map\" data-direction=\"{Vocabulary.Word(settings.Direction)}\" "
                    + $"aria-label=\"{title}\">\n<h2>{title}</h2>\n");
            html.Add(map.Map.ToSvg(settings, cancellation));
            html.Add("\n</section>\n");
            if (options.Pages is { } pages) AddSheets(html, map.Map, options.Svg, pages, cancellation);
        }
        return html;
    }

    /// <summary>What is printed in the place of a picture, and of the page's legend.</summary>
    private static void AddSheets(List<string> html, ArgumentGraph map, SvgOptions options, PageOptions pages,
        CancellationToken cancellation)
    {
        html.Add("<div class=\"sheets\">\n");
        foreach (var page in MapPages.Of(map, options with { EmbedStyles = false, Legend = true }, pages, cancellation))
            html.AddRange(["<div class=\"sheet\">", page.ToSvg(), "</div>\n"]);
        html.Add("</div>\n");
    }
}
