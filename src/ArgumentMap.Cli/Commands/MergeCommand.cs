using System.CommandLine;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Gsn;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap merge</c>: one map of several.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("inputs")
        {
            Description = "A corpus, whose links say which statements are the same, or several maps; "
                + "modules of a GSN case are joined by the ids of their elements.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Without it standard output." };
        var to = new Option<string?>("--to") { Description = "The format to write, where the output's name does not tell it." };
        var (switches, losses) = (new PictureSwitches(), new LossSwitches());
        var command = new Command("merge", Examples.Under(
            "Merges a corpus or several maps into one map.",
            "argmap merge corpus.json -o merged.json",
            "argmap merge corpus.json --to dot | dot -Tsvg -o merged.svg",
            "argmap merge case/*.gsn.yaml -o case.svg --theme gsn",
            "argmap merge corpus.json --main-only -o merged.svg"))
        { inputs, output, to };
        switches.AddTo(command);
        losses.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            terminal, parsed.GetRequiredValue(inputs), parsed.GetValue(output), parsed.GetValue(to), switches.ChoiceOf(parsed),
            losses.ChoiceOf(parsed), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string[] words, string? output, string? to, PictureChoice choice, LossChoice losses,
        CancellationToken cancellation)
    {
        var files = InputFiles.Expand(words, terminal.Formats(), terminal.From);
        OutputTarget.CheckIsNoInput(output, files);
        var asked = terminal.Formats().ToWrite(to, output);
        choice.Check(asked);
        var (map, corpus) = Merged(new MapLoader(terminal), files);
        choice = choice.In(corpus);
        choice.Check(map, terminal);
        var format = Configuration.On(choice.On(asked), files[0]);
        MapOutput.Write(format, map, terminal, output, losses, cancellation);
        PictureChoice.TellWay(format, terminal);
        return ExitCode.Done;
    }

    /// <summary>The modules of a case are one map already, in which each element has its id.</summary>
    private static (ArgumentGraph Map, MergedCorpus? Corpus) Merged(MapLoader loader, IReadOnlyList<string> files)
    {
        if (files.Count == 1 && loader.IsCorpus(files[0])) return loader.LoadMergedWithOrigins(files[0]);
        if (files.FirstOrDefault(loader.IsCorpus) is { } corpusFile)
            throw new CliException($"'{corpusFile}' is a corpus among maps", "merge one corpus, or several maps");
        var maps = CaseFiles.Joined(files.Select(loader.LoadQuietly), loader.LoadQuietly);
        foreach (var map in maps) loader.Report(map.Warnings);
        if (maps is [{ Map: var only }] && only.IsCase()) return (only, null);
        var corpus = new ArgumentCorpus("merged");
        foreach (var map in maps.Select(read => read.Map))
        {
            if (corpus.TryGetMap(map.Id, out _))
                throw new CliException($"two of the maps have the id '{map.Id}'", "give one of them another id");
            corpus.Add(map);
        }
        var merged = corpus.Merge();
        return (merged.Map, merged);
    }
}
