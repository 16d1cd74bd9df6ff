using System.Text;
using ArgumentMap.Cli.Output;
using ArgumentMap.Dot;
using ArgumentMap.Json;
using ArgumentMap.Reasoning;
using ArgumentMap.Rendering;

namespace ArgumentMap.Cli.Formats;

/// <summary>The formats that the tool knows. Adding one is one line here.</summary>
internal static class MapFormats
{
    /// <summary>What is in no output but that of the native format and the page.</summary>
    private static readonly string[] Numbers = ["certainty", "base scores", "tags", "weights"];

    private static readonly string[] SourceDetails = ["sources' authors, publishers and dates", "sources' addresses", "sources' languages", "sources' lengths and digests"];

    private static readonly string[] AnchorDetails = ["anchors' offsets", "anchors' digests", "what others have added"];

    private static readonly string[] DrawnLoses = ["languages", "evidence types", .. Numbers, "schemes", "critical questions", "sources' titles", .. SourceDetails, "paragraphs", .. AnchorDetails];

    public static IReadOnlyList<MapFormat> All { get; } =
    [
        new("json", ".json", "the native format, argument-map/1", [], true, (map, stream) => ArgumentJson.Write(map, stream)),
        new("dot", ".dot", "Graphviz DOT, a picture", ["languages", .. Numbers, .. SourceDetails, .. AnchorDetails], false, (map, stream) => map.WriteDot(stream)),
        new("svg", ".svg", "SVG, a picture", [.. Numbers, .. SourceDetails, .. AnchorDetails], false, (map, stream) => map.WriteSvg(stream)),
        new("html", ".html", "one page to explore the map in", ["sources' lengths and digests", "anchors' digests", "what others have added"], false, (map, stream) => map.WriteHtml(stream)),
        new("png", ".png", "PNG, a picture, drawn by Graphviz", ["ids", .. DrawnLoses], false, (map, stream) => stream.Write(Drawn(map, GraphvizFormat.Png))) { IsBinary = true },
        new("pdf", ".pdf", "PDF, a picture, drawn by Graphviz", ["ids", .. DrawnLoses], false, (map, stream) => stream.Write(Drawn(map, GraphvizFormat.Pdf))) { IsBinary = true },
        new("mermaid", ".mmd", "Mermaid, a picture in Markdown", ["ids", .. DrawnLoses], false, (map, stream) => stream.Write(Encoding.UTF8.GetBytes(map.ToMermaid()))),
        new("d2", ".d2", "D2, a picture", ["ids", .. DrawnLoses], false, (map, stream) => stream.Write(Encoding.UTF8.GetBytes(map.ToD2()))),
        new("outline", ".md", "Markdown, nested lists", ["ids", "languages", "evidence types", .. Numbers, "critical questions", .. SourceDetails, .. AnchorDetails], false, (map, stream) => stream.Write(Encoding.UTF8.GetBytes(map.ToOutline()))),
        .. FrameworkFormats.All.Select(Of),
    ];

    /// <summary>Writes a map in a format to a file, or to standard output for null or <c>-</c>. One that can be read again is written within the limits of reading.</summary>
    public static void Write(MapFormat format, ArgumentGraph map, Terminal terminal, string? file)
    {
        if (format.IsBinary) OutputTarget.WriteBinary(terminal, file, WriteContent);
        else OutputTarget.WriteText(terminal, file, WriteContent);

        void WriteContent(Stream stream)
        {
            if (format.Name == "json") ArgumentJson.Write(map, stream, new JsonWriteOptions { Limits = terminal.Limits });
            else format.Write(map, stream);
        }
    }

    /// <exception cref="CliException">There is no such format.</exception>
    public static MapFormat ByName(string name) => All.FirstOrDefault(format => format.Name == name)
        ?? throw new CliException($"there is no format '{name}'", $"the formats are {string.Join(", ", All.Select(format => format.Name))}");

    /// <summary>The format that a file's name asks for.</summary>
    /// <exception cref="CliException">The name tells no format.</exception>
    public static MapFormat ByFile(string file) => All.FirstOrDefault(format => file.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase))
        ?? throw new CliException($"'{file}' does not tell its format", $"name it with --to ({string.Join(", ", All.Select(format => format.Name))})");

    /// <summary>Writes a framework in a format of frameworks.</summary>
    /// <exception cref="CliException">It has what the format cannot say.</exception>
    public static void Write(FrameworkFormat format, BipolarFramework framework, Stream stream)
    {
        try
        {
            stream.Write(Encoding.UTF8.GetBytes(format.ToText(framework)));
        }
        catch (ArgumentException fault)
        {
            throw new CliException(fault.Message.Split(" (Parameter ")[0].TrimEnd('.'), "argmap formats lists what each format loses");
        }
    }

    private static MapFormat Of(FrameworkFormat format) =>
        new(format.Name, format.Extension, format.Description, [], true, (map, stream) => Write(format, FrameworkMaps.ToFramework(map, format), stream)) { Framework = format };

    private static byte[] Drawn(ArgumentGraph map, GraphvizFormat format) => new GraphvizRenderer().RenderAsync(map.ToDot(), format).GetAwaiter().GetResult();
}
