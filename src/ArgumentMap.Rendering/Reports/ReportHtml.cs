using System.Net;
using System.Text;
using ArgumentMap.Rendering.Text;

namespace ArgumentMap.Rendering;

/// <summary>Sets a report as one HTML page that loads nothing and runs nothing, for screen and paper.</summary>
internal static class ReportHtml
{
    private const string Styles = """
        :root { color-scheme: light dark; }
        body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Helvetica, Arial, sans-serif; overflow-wrap: anywhere; }
        h1 { line-height: 1.2; }
        h2 { margin-top: 2rem; border-bottom: 1px solid; }
        li { margin: .3rem 0; }
        .aside { font-size: .85rem; opacity: .8; }
        @media print { body { max-width: none; margin: 0; } h2, h3 { break-after: avoid; } li { break-inside: avoid; } }
        """;

    public static string Write(ArgumentGraph map, IEnumerable<ReportBlock> blocks)
    {
        var text = new StringBuilder();
        text.Append("<!DOCTYPE html>\n<html lang=\"").Append(Safe(map.Language is { Length: > 0 } language ? language : "en"))
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Safe(map.Title is { Length: > 0 } title ? title : map.Id))
            .Append("</title>\n<style>\n").Append(Styles.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n<main>\n");
        var depth = 0;
        foreach (var block in blocks)
        {
            depth = Nested(text, depth, block.Kind);
            text.Append(Start(block.Kind)).Append(Line(block)).Append(End(block.Kind));
        }
        Nested(text, depth, ReportBlockKind.Paragraph);
        return text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>
    /// Opens and closes lists until the next block stands where it belongs; an entry of a list stays open, since a list may follow in it.
    /// </summary>
    private static int Nested(StringBuilder text, int depth, ReportBlockKind next)
    {
        var wanted = next switch
        {
            ReportBlockKind.Item => 1,
            ReportBlockKind.SubItem => 2,
            ReportBlockKind.Detail => 3,
            _ => 0,
        };
        for (; depth > wanted; depth--) text.Append("</li>\n</ul>\n");
        if (depth == wanted && depth > 0) text.Append("</li>\n");
        for (; depth < wanted; depth++) text.Append(depth + 1 < wanted ? "<ul>\n<li>" : "<ul>\n");
        return wanted;
    }

    private static string Start(ReportBlockKind kind) => kind switch
    {
        ReportBlockKind.Title => "<h1>",
        ReportBlockKind.Section => "<h2>",
        ReportBlockKind.Part => "<h3>",
        ReportBlockKind.Paragraph => "<p>",
        _ => "<li>",
    };

    private static string End(ReportBlockKind kind) => kind switch
    {
        ReportBlockKind.Title => "</h1>\n",
        ReportBlockKind.Section => "</h2>\n",
        ReportBlockKind.Part => "</h3>\n",
        ReportBlockKind.Paragraph => "</p>\n",
        _ => "\n",
    };

    private static string Line(ReportBlock block)
    {
        var text = new StringBuilder();
        if (block.Lead is { } lead) text.Append("<strong>").Append(Safe(lead)).Append(":</strong> ");
        text.Append(Safe(block.Text));
        if (!string.IsNullOrEmpty(block.Aside)) text.Append(" <span class=\"aside\">\u2014 ").Append(Safe(block.Aside)).Append("</span>");
        if (block.Link is { } link)
            text.Append(" <a href=\"").Append(Safe(link.AbsoluteUri)).Append("\" rel=\"noopener noreferrer\">")
                .Append(Safe(link.AbsoluteUri)).Append("</a>");
        return text.ToString();
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(PlainText.OneLine(text));
}
