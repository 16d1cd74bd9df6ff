using System.CommandLine;
using ArgumentMap.Cli.Conversion;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Formats;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap convert</c>: writes maps in another format.</summary>
internal static class ConvertCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("inputs")
        {
            Description = "Files, folders or patterns; - is standard input. A corpus stands for its maps.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write or, for several inputs, the folder. Without it standard output.",
        };
        var to = new Option<string?>("--to") { Description = "The format to write, where the output's name does not tell it." };
        var (switches, losses) = (new PictureSwitches(), new LossSwitches());
        var command = new Command("convert", Examples.Under(
            "Writes maps, or frameworks as bag, apx, tgf or i23, in another format. A file is replaced whole or not at all.",
            [
                "argmap convert map.json -o map.svg",
                "argmap convert map.json -o map.png --graphviz",
                "argmap convert map.json -o map.pdf --page a4",
                .. PictureSwitches.ExamplesOf("argmap convert map.json", "-o map.svg"),
                "argmap convert framework.apx --to tgf",
                "argmap convert maps -o pictures --to dot",
                "argmap convert corpus-of-aif --from aif --to json -o maps",
                "argmap convert map.json -o map.aif.json --losses all",
                "argmap convert map.json -o map.aif.json --strict",
            ]))
        { inputs, output, to };
        switches.AddTo(command);
        losses.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            terminal, parsed.GetRequiredValue(inputs), parsed.GetValue(output), parsed.GetValue(to), switches.ChoiceOf(parsed),
            losses.ChoiceOf(parsed), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string[] words, string? output, string? to, PictureChoice pictures, LossChoice losses,
        CancellationToken cancellation)
    {
        var formats = terminal.Formats();
        var files = InputFiles.Expand(words, formats, terminal.From);
        var loader = new MapLoader(terminal);
        if (files.Count > 1 || IsFolder(output, words, formats) || loader.IsCorpus(files[0]))
        {
            if (OutputTarget.IsStandard(output)) throw new CliException("several maps need a folder to go to", "name it with --output");
            if (to is null) throw new CliException(
                "several maps need a format", "name it with --to; argmap merge makes one map of a corpus");
            var ofAll = new MapConversion(pictures.On(formats.ByName(to)), pictures, losses);
            var code = new FolderConversion(terminal, ofAll, output!).Run(files, cancellation);
            PictureChoice.TellWay(ofAll.Format, terminal);
            return code;
        }
        OutputTarget.CheckIsNoInput(output, files);
        var conversion = new MapConversion(pictures.On(formats.ToWrite(to, output)), pictures, losses);
        var summary = new LossSummary();
        try
        {
            conversion.Write(terminal, loader, files[0], output, summary, cancellation);
            PictureChoice.TellWay(conversion.Format, terminal);
        }
        finally
        {
            summary.Write(terminal, conversion.Format, losses);
        }
        return ExitCode.Done;
    }

    /// <summary>Whether the output is a folder: it is one, or a folder goes to it and its name is that of no file.</summary>
    private static bool IsFolder(string? output, string[] words, MapFormatList formats) => !OutputTarget.IsStandard(output)
        && (Directory.Exists(output) || (Array.Exists(words, Directory.Exists) && !formats.TryFindByFile(output!, toRead: false, out _)));
}
