using System.Text;
using ArgumentMap.Dot;
using ArgumentMap.Json;
using ArgumentMap.Rendering;

namespace ArgumentMap.Cli.Formats;

/// <summary>The formats that the tool knows. Adding one is one line here.</summary>
internal static class MapFormats
{
    private const string PictureLoses = "scores, weights, anchors' offsets and digests; it cannot be read back";

    public static IReadOnlyList<MapFormat> All { get; } =
    [
        new("json", ".json", "the native format, argument-map/1", "nothing", true, (map, stream) => ArgumentJson.Write(map, stream)),
        new("dot", ".dot", "Graphviz DOT, a picture", PictureLoses, false, (map, stream) => map.WriteDot(stream)),
        new("svg", ".svg", "SVG, a picture", PictureLoses, false, (map, stream) => map.WriteSvg(stream)),
        new("html", ".html", "one page to explore the map in", "nothing that a reader would miss; it cannot be read back", false, (map, stream) => map.WriteHtml(stream)),
        new("png", ".png", "PNG, a picture, drawn by Graphviz", PictureLoses, false, (map, stream) => stream.Write(Drawn(map, GraphvizFormat.Png))),
        new("pdf", ".pdf", "PDF, a picture, drawn by Graphviz", PictureLoses, false, (map, stream) => stream.Write(Drawn(map, GraphvizFormat.Pdf))),
        new("mermaid", ".mmd", "Mermaid, a picture in Markdown", PictureLoses, false, (map, stream) => stream.Write(Encoding.UTF8.GetBytes(map.ToMermaid()))),
        new("d2", ".d2", "D2, a picture", PictureLoses, false, (map, stream) => stream.Write(Encoding.UTF8.GetBytes(map.ToD2()))),
        new("outline", ".md", "Markdown, nested lists", PictureLoses, false, (map, stream) => stream.Write(Encoding.UTF8.GetBytes(map.ToOutline()))),
    ];

    /// <summary>Writes a map in a format. One that can be read again is written within the limits of reading.</summary>
    public static void Write(MapFormat format, ArgumentGraph map, Stream stream, Terminal terminal)
    {
        if (format.Name == "json") ArgumentJson.Write(map, stream, new JsonWriteOptions { Limits = terminal.Limits });
        else format.Write(map, stream);
    }

    /// <exception cref="CliException">There is no such format.</exception>
    public static MapFormat ByName(string name) => All.FirstOrDefault(format => format.Name == name)
        ?? throw new CliException($"there is no format '{name}'", $"the formats are {string.Join(", ", All.Select(format => format.Name))}");

    /// <summary>The format that a file's name asks for.</summary>
    /// <exception cref="CliException">The name tells no format.</exception>
    public static MapFormat ByFile(string file) => All.FirstOrDefault(format => file.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase))
        ?? throw new CliException($"'{file}' does not tell its format", $"name it with --to ({string.Join(", ", All.Select(format => format.Name))})");

    private static byte[] Drawn(ArgumentGraph map, GraphvizFormat format) => new GraphvizRenderer().RenderAsync(map.ToDot(), format).GetAwaiter().GetResult();
}
