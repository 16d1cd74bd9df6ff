using System.CommandLine;
using ArgumentMap.Cli.Anchors;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap anchors</c>: what is done to all anchors of a map at once.</summary>
internal static class AnchorsCommand
{
    /// <summary>What is rewritten in place is a file of the native format.</summary>
    private static readonly MapFormatList OnlyJson = new([new JsonFormat()]);

    public static Command Create(Terminal terminal) =>
        new("anchors", Examples.Under("Works on the anchors of maps.", "argmap anchors repair map.json --texts articles"))
        {
            Repair(terminal),
        };

    private static Command Repair(Terminal terminal)
    {
        var files = new Argument<string[]>("maps")
        {
            Description = "Files, folders or patterns, which are rewritten; - is standard input. A corpus stands for its maps.",
            Arity = ArgumentArity.OneOrMore,
        };
        var texts = new Option<DirectoryInfo>("--texts")
        {
            Description = "The folder with the sources' texts: NAME.txt for the map NAME, or for a source's id.",
            Required = true,
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write the map here instead, or several maps into this folder; - for standard output.",
        };
        var source = new Option<bool>("--update-source")
        {
            Description = "Write the digest and length of a changed text into its source too, where no anchor in it is lost.",
        };
        var json = new JsonOption("Write what became of each anchor as JSON.");
        var command = new Command("repair", Examples.Under(
            "Rewrites the anchors whose passages are found again in a changed text, proved by their digests, and lists those that are "
                + "lost. Nothing else of a file changes.",
            "argmap anchors repair map.json --texts articles",
            "argmap anchors repair map.json --texts articles -o repaired.json",
            "argmap anchors repair maps --texts articles --json"))
        { files, texts, output, source, json };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(files), parsed.GetRequiredValue(texts), parsed.GetValue(output), parsed.GetValue(source),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string[] words, DirectoryInfo texts, string? output, bool withSource, bool asJson)
    {
        var loader = new MapLoader(terminal);
        var files = MapsOf(loader, words);
        var isStandard = files.Contains(InputFiles.Standard) ? output is null or InputFiles.Standard : output == InputFiles.Standard;
        if (files.Count > 1 && isStandard)
            throw new CliException("several maps cannot go to standard output",
                "name a folder with --output, or convert the map on standard input alone");
        if (asJson && isStandard)
            throw new CliException("the map and the report would both go to standard output",
                "name a file with --output, or leave --json out");

        foreach (var file in files)
            if (terminal.Formats().TryDetect(loader.Bytes(file), file, out var format) && format.Name != "json")
                throw new CliException($"'{file}' is {format.Name}, and anchors are rewritten in JSON alone",
                    $"argmap convert {file} -o MAP.json, then repair that");
        var maps = files.Select(file => MapRepair.Of(file, loader.Bytes(file), texts, withSource, terminal.Limits)).ToList();
        if (maps.TrueForAll(map => map.Read.Count == 0))
            throw new CliException($"there is no text of a source of the map{(maps.Count > 1 ? "s" : "")} in '{texts}'",
                "name the files SOURCE.txt, by the ids that the maps give their sources");
        foreach (var (map, target) in Targets(maps, output))
            if (output is not null || map.File == InputFiles.Standard || map.IsChanged)
                OutputTarget.WriteText(terminal, target, stream => stream.Write(map.New.Span));

        if (asJson) RepairReport.WriteJson(terminal, maps);
        else RepairReport.Write(terminal, maps);
        return maps.Exists(map => map.Repairs.Any(repair => repair.IsOrphan)) ? ExitCode.Findings : ExitCode.Done;
    }

    /// <summary>The files of maps that words mean, each once.</summary>
    private static List<string> MapsOf(MapLoader loader, string[] words) =>
        [.. InputFiles.Expand(words, OnlyJson)
            .SelectMany(file => loader.IsCorpus(file) ? loader.LoadCorpusQuietly(file).Maps.Select(map => map.File!) : [file])
            .DistinctBy(file => file == InputFiles.Standard ? file : Path.GetFullPath(file))];

    /// <summary>Where each map goes: to its own file, to the one that is named, or into the folder that is.</summary>
    private static IEnumerable<(MapRepair Map, string Target)> Targets(List<MapRepair> maps, string? output)
    {
        if (output is null) return maps.Select(map => (map, map.File));
        if (maps.Count == 1 && !Directory.Exists(output)) return [(maps[0], output)];
        var targets = maps
            .Select(map => (map, Target: Path.Combine(output, map.File == InputFiles.Standard ? "map.json" : Path.GetFileName(map.File))))
            .ToList();
        return targets.GroupBy(pair => pair.Target, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } same
            ? throw new CliException($"two of the maps have the file name '{Path.GetFileName(same.Key)}', which would be one file",
                "repair them one by one")
            : targets;
    }
}
