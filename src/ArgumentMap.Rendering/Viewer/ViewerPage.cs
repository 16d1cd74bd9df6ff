using System.Net;
using System.Text;
using ArgumentMap.Rendering.Text;

namespace ArgumentMap.Rendering.Viewer;

/// <summary>Puts a page together: the frame, the style sheet, the drawn maps, the data and the scripts.</summary>
internal static class ViewerPage
{
    public static string Of(ArgumentGraph map, HtmlOptions options, CancellationToken cancellation) =>
        Of(map.Title ?? map.Id, [ViewerMap.Of(map)], options, cancellation);

    public static string Of(ArgumentCorpus corpus, HtmlOptions options, CancellationToken cancellation) =>
        Of(corpus.Title ?? corpus.Id, ViewerMap.Of(corpus), options, cancellation);

    private static string Of(string title, IReadOnlyList<ViewerMap> maps, HtmlOptions options, CancellationToken cancellation)
    {
        var style = ViewerStyle.Of(options);
        return PageTemplate.Fill(ViewerResources.Page, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["theme"] = options.Theme == HtmlTheme.Auto ? "" : $" data-theme=\"{Vocabulary.Word(options.Theme)}\"",
            ["policy"] = ContentPolicy.Of(style, ViewerResources.Boot, ViewerResources.Script),
            ["title"] = WebUtility.HtmlEncode(PlainText.OneLine(title)),
            ["style"] = style,
            ["boot"] = ViewerResources.Boot,
            ["maps"] = Sections(maps, options, cancellation),
            ["data"] = ViewerData.Json(maps, options, cancellation),
            ["script"] = ViewerResources.Script,
        });
    }

    /// <summary>
    /// The pictures, each under its title, which only a page without script shows. The page brings the style sheet and the legend.
    /// </summary>
    private static string Sections(IReadOnlyList<ViewerMap> maps, HtmlOptions options, CancellationToken cancellation)
    {
        var settings = options.Svg with { EmbedStyles = false, Legend = false, ShowTitle = false };
        var html = new StringBuilder();
        foreach (var map in maps)
        {
            var title = WebUtility.HtmlEncode(PlainText.OneLine(map.Title));
            html.Append(
                $"<section class=\"map\" data-direction=\"{Vocabulary.Word(settings.Direction)}\" "
                    + $"aria-label=\"{title}\">\n<h2>{title}</h2>\n");
            html.Append(map.Map.ToSvg(settings, cancellation)).Append("\n</section>\n");
            if (options.Pages is { } pages) html.Append(Sheets(map.Map, options.Svg, pages, cancellation));
        }
        return html.ToString();
    }

    /// <summary>What is printed in the place of a picture.</summary>
    private static StringBuilder Sheets(ArgumentGraph map, SvgOptions options, PageOptions pages, CancellationToken cancellation)
    {
        var html = new StringBuilder("<div class=\"sheets\">\n");
        foreach (var page in MapPages.Of(map, options with { EmbedStyles = false }, pages, cancellation))
            html.Append("<div class=\"sheet\">").Append(page.ToSvg()).Append("</div>\n");
        return html.Append("</div>\n");
    }
}
