using System.CommandLine;
using ArgumentMap;
using ArgumentMap.Dot;
using ArgumentMap.Drawing;
using ArgumentMap.Json;
using ArgumentMap.Rendering;
using PakistanRussia;
using Spectre.Console;

var output = new Option<DirectoryInfo>("--output", "-o")
{
    Description = "The folder for the JSON, DOT, SVG and HTML files.",
    DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(".artifacts", "PakistanRussia")),
};
var texts = new Option<DirectoryInfo?>("--texts", "-t")
{
    Description =
        "The folder with the articles' texts (NAME.txt for the map NAME), to check every anchor against. They are not part of the sample.",
};
var command =
    new RootCommand(
        "Loads the argument maps of five articles on Pakistan–Russia relations, checks them, merges them and writes them as JSON, DOT and "
            + "SVG, and all as one HTML page.") { output, texts };
command.SetAction(parsed => Run(parsed.GetRequiredValue(output), parsed.GetValue(texts)));
return command.Parse(args).Invoke();

static int Run(DirectoryInfo output, DirectoryInfo? texts)
{
    try
    {
        var corpus = ArgumentJson.ReadCorpus(Path.Combine(AppContext.BaseDirectory, "maps", "corpus.json"));
        foreach (var map in corpus.Maps) ArticleReport.Print(map);
        var merged = corpus.Merge();
        CorpusReport.Print(corpus, merged);

        var folder = new OutputFolder(output.FullName);
        foreach (var map in corpus.Maps) folder.Write(map, new DotOptions { Legend = true }, new SvgOptions { Legend = true });
        folder.Write(
            merged.Map,
            new DotOptions { Legend = true, Clusters = ClusterBy.Source, Direction = MapDirection.ConclusionsLeft },
            new SvgOptions { Legend = true, Clusters = ClusterBy.Source });
        folder.Write(corpus);
        folder.PrintSummary();
        return AnchorCheck.Run(corpus, texts);
    }
    catch (Exception fault) when (fault is MapFormatException or IOException or UnauthorizedAccessException)
    {
        AnsiConsole.MarkupLineInterpolated($"[red]error:[/] {fault.Message}");
        return 2;
    }
}
