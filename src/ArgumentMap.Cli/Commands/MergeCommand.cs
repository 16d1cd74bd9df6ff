using System.CommandLine;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap merge</c>: one map of several.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("inputs")
        {
            Description = "A corpus, whose links say which statements are the same, or several maps.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Without it standard output." };
        var to = new Option<string?>("--to") { Description = "The format to write, where the output's name does not tell it." };
        var (switches, losses) = (new PictureSwitches(), new LossSwitches());
        var command = new Command("merge", Examples.Under(
            "Merges a corpus or several maps into one map.",
            "argmap merge corpus.json -o merged.json",
            "argmap merge corpus.json --to dot | dot -Tsvg -o merged.svg",
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
        var format = choice.On(terminal.Formats().ToWrite(to, output));
        var merged = Corpus(new MapLoader(terminal), files).Merge().Map;
        choice.Check(merged, terminal);
        MapOutput.Write(format, merged, terminal, output, losses, cancellation);
        PictureChoice.TellWay(format, terminal);
        return ExitCode.Done;
    }

    private static ArgumentCorpus Corpus(MapLoader loader, IReadOnlyList<string> files)
    {
        if (files.Count == 1 && loader.IsCorpus(files[0])) return loader.LoadCorpus(files[0]);
        if (files.FirstOrDefault(loader.IsCorpus) is { } corpusFile)
            throw new CliException($"'{corpusFile}' is a corpus among maps", "merge one corpus, or several maps");
        var corpus = new ArgumentCorpus("merged");
        foreach (var map in files.Select(file => loader.Load(file).Map))
        {
            if (corpus.TryGetMap(map.Id, out _))
                throw new CliException($"two of the maps have the id '{map.Id}'", "give one of them another id");
            corpus.Add(map);
        }
        return corpus;
    }
}
