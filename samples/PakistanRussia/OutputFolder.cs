using ArgumentMap;
using ArgumentMap.Dot;
using ArgumentMap.Formats;
using ArgumentMap.Json;
using ArgumentMap.Rendering;
using Spectre.Console;

namespace PakistanRussia;

/// <summary>The folder that the sample writes to: each map in several formats, and one page for all.</summary>
internal sealed class OutputFolder(string path)
{
    private readonly List<string> _written = [];

    /// <summary>Writes a map as JSON, DOT and SVG.</summary>
    public void Write(ArgumentGraph map, DotOptions dot, SvgOptions svg)
    {
        foreach (var format in (MapFormat[])[new JsonFormat(), new DotFormat(dot), new SvgFormat(svg)])
            format.Write(map, Named(map.Id + format.Extensions[0]));
    }

    /// <summary>Writes the page that shows all maps.</summary>
    public void Write(ArgumentCorpus corpus) => corpus.WriteHtml(Named($"{corpus.Id}.html"));

    public void PrintSummary() =>
        AnsiConsole.MarkupLineInterpolated($"{_written.Count} files written to {path}; open {Path.GetFileName(_written[^1])} in a browser");

    private string Named(string file)
    {
        Directory.CreateDirectory(path);
        _written.Add(Path.Combine(path, file));
        return _written[^1];
    }
}
