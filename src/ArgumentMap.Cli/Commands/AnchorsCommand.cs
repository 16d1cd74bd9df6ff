using System.CommandLine;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap anchors</c>: what is done to all anchors of a map at once.</summary>
internal static class AnchorsCommand
{
    public static Command Create(Terminal terminal) => new("anchors", Examples.Under("Works on the anchors of a map.", "argmap anchors repair map.json --texts articles")) { Repair(terminal) };

    private static Command Repair(Terminal terminal)
    {
        var map = new Argument<string>("map") { Description = "A map, which is rewritten; or - for standard input." };
        var texts = new Option<DirectoryInfo>("--texts") { Description = "The folder with the sources' texts: NAME.txt for the map NAME, or for a source's id.", Required = true };
        var output = new Option<string?>("--output", "-o") { Description = "Write the map here instead; - for standard output." };
        var source = new Option<bool>("--update-source") { Description = "Write the digest and length of a changed text into its source too, where no anchor in it is lost." };
        var command = new Command("repair", Examples.Under(
            "Rewrites the anchors whose passages are found again in a changed text, proved by their digests, and lists those that are lost. Nothing else of the file changes.",
            "argmap anchors repair map.json --texts articles",
            "argmap anchors repair map.json --texts articles -o repaired.json"))
        { map, texts, output, source };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(map), parsed.GetRequiredValue(texts), parsed.GetValue(output), parsed.GetValue(source)));
        return command;
    }

    private static int Run(Terminal terminal, string file, DirectoryInfo texts, string? output, bool withSource)
    {
        var loader = new MapLoader(terminal);
        if (loader.IsCorpus(file)) throw new CliException("this is a corpus", "name one of its maps: each is a file of its own");
        var bytes = loader.Bytes(file).ToArray();
        var map = ArgumentJson.ReadWithWarnings(bytes, file).Map;
        var found = Texts(terminal, map, TextFolder.Find(texts, map)!);
        if (found.Count == 0) throw new CliException($"there is no text of a source of the map in '{texts}'", "name the files SOURCE.txt, by the ids that the map gives its sources");

        var repairs = found.SelectMany(entry => entry.Text.FindAgain(map, entry.Source.Id)).ToList();
        var changed = withSource
            ? found.Where(entry => !repairs.Any(repair => repair.IsOrphan && repair.Old.Source == entry.Source.Id)).Select(entry => entry.Text.Describe(entry.Source))
            : [];
        var patched = new JsonAnchorPatch(map, repairs, changed).Apply(bytes, MapReadOptions.Default.MaxDepth);
        if (output is not null || file == InputFiles.Standard || !patched.AsSpan().SequenceEqual(bytes))
            OutputTarget.WriteText(terminal, output ?? file, stream => stream.Write(patched));

        foreach (var repair in repairs) terminal.Error.WriteLine($"{(repair.IsOrphan ? "lost" : "repaired")}: {repair}");
        var lost = repairs.Count(repair => repair.IsOrphan);
        terminal.Error.WriteLine($"{repairs.Count - lost} anchors repaired, {lost} lost");
        return lost == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static List<(SourceDocument Source, SourceText Text)> Texts(Terminal terminal, ArgumentGraph map, Func<SourceDocument, SourceText?> find)
    {
        var found = new List<(SourceDocument, SourceText)>();
        foreach (var source in map.Sources)
        {
            if (find(source) is { } text) found.Add((source, text));
            else if (map.Nodes.SelectMany(ArgumentGraph.AnchorsOf).Any(anchor => anchor.Source == source.Id && anchor.Range is not null))
                terminal.Error.WriteLine($"argmap: there is no text of the source '{source.Id}', so its anchors stay as they are");
        }
        return found;
    }
}
