using System.Globalization;
using System.Xml.Linq;

namespace ArgumentMap.Rendering.Tests.Support;

/// <summary>An SVG as an XML parser reads it.</summary>
internal sealed class SvgDocument(string svg)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public XElement Root { get; } = XDocument.Parse(svg, LoadOptions.PreserveWhitespace).Root!;

    /// <summary>The groups of a class, in the order of the document; those of the legend are left out.</summary>
    public IReadOnlyList<XElement> Groups(string ofClass) => [.. Root.Elements(Svg + "g").Where(group => Classes(group).Contains(ofClass))];

    public XElement Node(string id) => Groups("node").Single(node => node.Attribute("data-id")?.Value == id);

    public static string[] Classes(XElement element) => element.Attribute("class")?.Value.Split(' ') ?? [];

    public static XElement Child(XElement element, string name) => element.Elements(Svg + name).First();

    public static string Title(XElement element) => Child(element, "title").Value;

    /// <summary>The lines of each text in a group.</summary>
    public static IReadOnlyList<string[]> Texts(XElement group) =>
        [.. group.Elements(Svg + "text").Select(text => text.Elements(Svg + "tspan").Select(line => line.Value).ToArray())];

    public static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
