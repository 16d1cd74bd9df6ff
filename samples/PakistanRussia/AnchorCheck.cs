using ArgumentMap;
using Spectre.Console;

namespace PakistanRussia;

/// <summary>Checks every anchor of every map against the articles' texts, where those are at hand.</summary>
internal static class AnchorCheck
{
    /// <summary>0 where nothing is wrong, 1 where an anchor or a digest is, 2 where a text that should be there is not.</summary>
    public static int Run(ArgumentCorpus corpus, DirectoryInfo? texts)
    {
        if (texts is null)
        {
            AnsiConsole.MarkupLine("[grey]Anchors not checked: name the folder of the articles' texts with --texts.[/]");
            return 0;
        }
        var faults = corpus.Maps
            .SelectMany(map => SourceText.Load(Path.Combine(texts.FullName, $"{map.Id}.txt")).Verify(map)
                .Select(fault => $"{map.Id}: {fault}"))
            .ToList();
        foreach (var fault in faults) AnsiConsole.MarkupLineInterpolated($"[red]{fault}[/]");
        var anchors = corpus.Maps.Sum(map => map.Statements.Sum(statement => statement.Anchors.Count));
        AnsiConsole.MarkupLineInterpolated($"{anchors} anchors of statements checked against the texts, {faults.Count} faults.");
        return faults.Count == 0 ? 0 : 1;
    }
}
