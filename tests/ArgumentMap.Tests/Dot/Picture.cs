using System.Xml.Linq;

namespace ArgumentMap.Tests.Dot;

/// <summary>What a reader sees in an SVG by Graphviz: the lines of text in each node, and what is said when pointing at it.</summary>
internal sealed class Picture(string svg)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XName TooltipName = XNamespace.Get("http://www.w3.org/1999/xlink") + "title";

    private readonly XDocument _document = XDocument.Parse(svg, LoadOptions.PreserveWhitespace);

    /// <summary>The lines of text in all nodes, node by node.</summary>
    public IReadOnlyList<string> AllLines => [.. Groups("node").SelectMany(Lines)];

    /// <summary>The lines of the title above the picture that are not empty.</summary>
    public IReadOnlyList<string> TitleLines => [.. Groups("graph").Elements().Where(part => part.Attribute("class") is null)
        .SelectMany(Lines)];

    /// <summary>The name that Graphviz gives each node.</summary>
    public IReadOnlyList<string> NodeTitles => [.. Groups("node").Select(Title)];

    /// <summary>How many edges there are.</summary>
    public int EdgeCount => Groups("edge").Count();

    /// <summary>The lines of text in a node that are not empty: Graphviz draws nothing for those that are.</summary>
    public IReadOnlyList<string> LinesOf(string title) => [.. Lines(Node(title))];

    /// <summary>What is said when pointing at a node.</summary>
    public string TooltipOf(string title) =>
        Plain((string?)Node(title).Descendants(Svg + "a").First().Attribute(TooltipName) ?? "")
            .Replace("\\\u200B", "\\", StringComparison.Ordinal);

    /// <summary>Of several blanks Graphviz writes all but the first as no-break spaces, since SVG would draw one.</summary>
    public static string Plain(string text) => text.Replace('\u00A0', ' ');

    private IEnumerable<XElement> Groups(string kind) =>
        _document.Descendants(Svg + "g").Where(group => (string?)group.Attribute("class") == kind);

    private XElement Node(string title) => Groups("node").Single(group => Title(group) == title);

    private static string Title(XElement group) => group.Element(Svg + "title")!.Value;

    private static IEnumerable<string> Lines(XElement group) => group.DescendantsAndSelf(Svg + "text").Select(line => Plain(line.Value));
}
