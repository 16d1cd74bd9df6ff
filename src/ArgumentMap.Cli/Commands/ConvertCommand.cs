using System.CommandLine;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Formats;
using ArgumentMap.Reasoning;
using Spectre.Console;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap convert</c>: writes maps in another format.</summary>
internal static class ConvertCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("inputs") { Description = "Files, folders or patterns; - is standard input. A corpus stands for its maps.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write or, for several inputs, the folder. Without it standard output." };
        var to = new Option<string?>("--to") { Description = "The format to write, where the output's name does not tell it." };
        var switches = new PictureSwitches();
        var command = new Command("convert", Examples.Under(
            "Writes maps, or frameworks as bag, apx, tgf or i23, in another format. A file is replaced whole or not at all.",
            [
                "argmap convert map.json -o map.svg",
                "argmap convert map.json --to dot | dot -Tpng -o map.png",
                .. PictureSwitches.ExamplesOf("argmap convert map.json", "-o map.svg"),
                "argmap convert framework.apx --to tgf",
                "argmap convert maps -o pictures --to dot",
            ]))
        { inputs, output, to };
        switches.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            terminal, parsed.GetRequiredValue(inputs), parsed.GetValue(output), parsed.GetValue(to), switches.ChoiceOf(parsed), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string[] words, string? output, string? to, PictureChoice choice, CancellationToken cancellation)
    {
        var files = InputFiles.Expand(words, terminal.Formats());
        var loader = new MapLoader(terminal);
        var isStandard = OutputTarget.IsStandard(output);
        if (files.Count > 1 || (!isStandard && Directory.Exists(output)) || loader.IsCorpus(files[0]))
        {
            if (output is null || isStandard) throw new CliException("several maps need a folder to go to", "name it with --output");
            if (to is null) throw new CliException("several maps need a format", "name it with --to");
            WriteMany(terminal, loader, files, output, choice.On(terminal.Formats().ByName(to)), choice, cancellation);
            return ExitCode.Done;
        }
        var format = choice.On(terminal.Formats().ToWrite(to, output));
        if (format is FrameworkMapFormat target && loader.FrameworkOf(files[0]) is { } framework) WriteFramework(terminal, target.Framework, framework, output);
        else WriteMap(loader.Load(files[0]).Map);
        return ExitCode.Done;

        void WriteMap(ArgumentGraph map)
        {
            choice.Check(map, terminal);
            MapOutput.Write(format, map, terminal, output, cancellation);
        }
    }

    /// <summary>A framework stays one, and is not made a map on the way.</summary>
    private static void WriteFramework(Terminal terminal, FrameworkFormat format, BipolarFramework framework, string? output)
    {
        try
        {
            OutputTarget.WriteText(terminal, output, stream => format.Write(framework, stream));
        }
        catch (ArgumentException fault)
        {
            throw MapOutput.Unsaid(fault);
        }
    }

    private static void WriteMany(Terminal terminal, MapLoader loader, IReadOnlyList<string> files, string folder, MapFormat format, PictureChoice choice, CancellationToken cancellation)
    {
        var maps = files.SelectMany(loader.LoadAll).DistinctBy(result => result.File is { } file ? Path.GetFullPath(file) : "").Select(result => result.Map).ToList();
        if (maps.GroupBy(map => map.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } same)
            throw new CliException($"two of the maps have the id '{same.Key}', which would be one file", "convert them one by one");
        foreach (var map in maps) choice.Check(map, terminal);
        if (terminal.IsRich) AnsiConsole.Progress().Start(progress => WriteAll(progress.AddTask("writing", maxValue: maps.Count)));
        else WriteAll(null);

        void WriteAll(ProgressTask? progress) => Parallel.ForEach(maps, new ParallelOptions { CancellationToken = cancellation }, map =>
        {
            MapOutput.Write(format, map, terminal, Path.Combine(folder, map.Id + format.Extensions[0]), cancellation);
            progress?.Increment(1);
        });
    }
}
