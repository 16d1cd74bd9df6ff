using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Xml;

/// <summary>How a file spells what could be spelled otherwise.</summary>
internal sealed record XmlStyle
{
    private const int MostIndents = 64;

    /// <summary>What stands around the value of an attribute.</summary>
    public string Quote { get; init; } = "\"";

    /// <summary>How a tag ends that has no other.</summary>
    public string Close { get; init; } = "/>";

    /// <summary>How lines are broken within texts.</summary>
    public string NewLine { get; init; } = "\n";

    /// <summary>What stands before an element.</summary>
    public string Break { get; init; } = "\n";

    /// <summary>What stands there besides, for each level that it is within others.</summary>
    public string Indent { get; init; } = "  ";

    /// <summary>Whether texts stand in CDATA sections.</summary>
    public bool IsCData { get; init; }

    /// <summary>The style of a file, by the first of what could be spelled otherwise; the usual one where there is none.</summary>
    /// <param name="usual">The usual style.</param>
    /// <param name="file">The file.</param>
    /// <param name="parts">Its elements.</param>
    public static XmlStyle Of(XmlStyle usual, XmlFile file, IEnumerable<XmlPart> parts)
    {
        var style = usual with { NewLine = file.NewLine };
        if (file.Root.Parts is [var first, ..] && string.IsNullOrWhiteSpace(first.Before))
        {
            var at = first.Before.LastIndexOf('\n') + 1;
            style = style with { Break = at > 0 ? file.NewLine : "", Indent = first.Before[at..] };
        }
        var (hasQuote, hasClose, hasText) = (false, false, false);
        foreach (var part in parts)
        {
            if (!hasQuote && part.Attributes.Count > 0 && part.Tag.IndexOfAny(['"', '\'']) is var at && (hasQuote = at >= 0))
                style = style with { Quote = part.Tag[at].ToString() };
            if (!hasClose && (hasClose = part.IsOneTag))
                style = style with { Close = part.Tag[..^"/>".Length] is [.., ' '] ? " />" : "/>" };
            if (!hasText && part.Parts.Count == 0 && (hasText = part.Text.Length > 0))
                style = style with { IsCData = part.Inner.StartsWith("<![CDATA[", StringComparison.Ordinal) };
            if (hasQuote && hasClose && hasText) break;
        }
        return style;
    }

    /// <summary>What is to be kept of it; null for the usual one.</summary>
    public JsonObject? ToNote(XmlStyle usual) => this == usual ? null : new JsonObject
    {
        ["quote"] = Quote,
        ["close"] = Close,
        ["newLine"] = NewLine,
        ["break"] = Break,
        ["indent"] = Indent,
        ["cdata"] = IsCData,
    };

    /// <summary>The style that was kept.</summary>
    public static XmlStyle From(JsonNode? note, XmlStyle usual) => note is null ? usual : new XmlStyle
    {
        Quote = note.Member("quote").Text() is "'" ? "'" : "\"",
        Close = note.Member("close").Text() is " />" ? " />" : "/>",
        NewLine = note.Member("newLine").Text() is "\r\n" ? "\r\n" : "\n",
        Break = Blank(note.Member("break").Text()) ?? usual.Break,
        Indent = Blank(note.Member("indent").Text()) ?? usual.Indent,
        IsCData = note.Member("cdata")?.GetValueKind() == System.Text.Json.JsonValueKind.True,
    };

    /// <summary>
    /// What stands before an element. Where it nests deep no more blanks are added, so that a file is no longer than what it says.
    /// </summary>
    public string Before(int depth) =>
        depth == 0 || Indent.Length == 0 ? Break : Break + string.Concat(Enumerable.Repeat(Indent, Math.Min(depth, MostIndents)));

    public string Tag(string name, JsonObject attributes, bool isOneTag)
    {
        var tag = new StringBuilder("<").Append(name);
        foreach (var (attribute, value) in attributes)
            tag.Append(' ').Append(attribute).Append('=').Append(Quote).Append(Escaped(value.Text() ?? "", isAttribute: true))
                .Append(Quote);
        return tag.Append(isOneTag ? Close : ">").ToString();
    }

    public string Text(string text)
    {
        if (!IsCData || text.Contains('\r', StringComparison.Ordinal)) return Escaped(text, isAttribute: false);
        var section = XmlSpelling.Escaped(text).Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal);
        return $"<![CDATA[{section.Replace("\n", NewLine, StringComparison.Ordinal)}]]>";
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? text : null;

    private string Escaped(string text, bool isAttribute)
    {
        var escaped = new StringBuilder();
        foreach (var letter in XmlSpelling.Escaped(text))
            _ = letter switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' when !isAttribute => escaped.Append("&gt;"),
                '"' when isAttribute && Quote == "\"" => escaped.Append("&quot;"),
                '\'' when isAttribute && Quote == "'" => escaped.Append("&apos;"),
                '\r' => escaped.Append("&#13;"),
                '\n' when isAttribute => escaped.Append("&#10;"),
                '\t' when isAttribute => escaped.Append("&#9;"),
                '\n' => escaped.Append(NewLine),
                _ => escaped.Append(letter),
            };
        return escaped.ToString();
    }
}
