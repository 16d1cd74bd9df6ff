using System.Text;

namespace ArgumentMap.Rendering;

/// <summary>Sets a report in Markdown.</summary>
internal static class ReportMarkdown
{
    public static string Write(IEnumerable<ReportBlock> blocks)
    {
        var text = new StringBuilder();
        var last = ReportBlockKind.Title;
        foreach (var block in blocks)
        {
            if (text.Length > 0 && !(IsEntry(block.Kind) && IsEntry(last))) text.Append('\n');
            text.Append(Start(block.Kind)).Append(Line(block)).Append('\n');
            last = block.Kind;
        }
        return text.ToString();
    }

    private static bool IsEntry(ReportBlockKind kind) => kind >= ReportBlockKind.Item;

    private static string Start(ReportBlockKind kind) => kind switch
    {
        ReportBlockKind.Title => "# ",
        ReportBlockKind.Section => "## ",
        ReportBlockKind.Part => "### ",
        ReportBlockKind.Item => "- ",
        ReportBlockKind.SubItem => "  - ",
        ReportBlockKind.Detail => "    - ",
        _ => "",
    };

    private static string Line(ReportBlock block)
    {
        var text = new StringBuilder();
        if (block.Lead is { } lead) text.Append("**").Append(MarkdownText.Escaped(lead)).Append(":** ");
        text.Append(MarkdownText.Escaped(block.Text));
        if (!string.IsNullOrEmpty(block.Aside)) text.Append(" \u2014 *").Append(MarkdownText.Escaped(block.Aside)).Append('*');
        if (block.Link is { } link) text.Append(" <").Append(link.AbsoluteUri).Append('>');
        return text.ToString();
    }
}
