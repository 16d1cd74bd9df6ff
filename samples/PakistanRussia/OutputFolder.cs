using ArgumentMap;
using ArgumentMap.Dot;
using ArgumentMap.Json;
using Spectre.Console;

namespace PakistanRussia;

/// <summary>The folder that the sample writes to: for each map a JSON, a DOT and, where Graphviz is installed, an SVG file.</summary>
internal sealed class OutputFolder(string path)
{
    private readonly List<string> _written = [];

    public void Write(ArgumentGraph map, DotOptions options)
    {
        Directory.CreateDirectory(path);
        var (json, dot, svg) = (Named($"{map.Id}.json"), Named($"{map.Id}.dot"), Named($"{map.Id}.svg"));
        ArgumentJson.Write(map, json);
        map.WriteDot(dot, options);
        _written.AddRange([json, dot]);
        if (Graphviz.TryRender(dot, svg)) _written.Add(svg);
    }

    public void PrintSummary()
    {
        AnsiConsole.MarkupLineInterpolated($"{_written.Count} files written to {path}");
        if (!Graphviz.IsInstalled) AnsiConsole.MarkupLine("[yellow]No SVG: Graphviz's dot is not on the PATH. Install Graphviz, or open the DOT files in any viewer.[/]");
    }

    private string Named(string file) => Path.Combine(path, file);
}
