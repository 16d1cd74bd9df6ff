using System.CommandLine;
using ArgumentMap.Cli.Formats;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using Spectre.Console;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap convert</c>: writes maps in another format.</summary>
internal static class ConvertCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("inputs") { Description = "Files, folders or patterns; - is standard input. A corpus stands for its maps.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write or, for several inputs, the folder. Without it standard output." };
        var from = new Option<string?>("--from") { Description = "The inputs' format, where their content does not tell it." };
        var to = new Option<string?>("--to") { Description = "The format to write, where the output's name does not tell it." };
        var command = new Command("convert", Examples.Under(
            "Writes maps in another format. A file is replaced whole or not at all.",
            "argmap convert map.json -o map.svg",
            "argmap convert map.json --to dot | dot -Tpng -o map.png",
            "argmap convert maps -o pictures --to dot"))
        { inputs, output, from, to };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            terminal, parsed.GetRequiredValue(inputs), parsed.GetValue(output), parsed.GetValue(from), parsed.GetValue(to), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string[] words, string? output, string? from, string? to, CancellationToken cancellation)
    {
        if (from is not null && !MapFormats.ByName(from).CanRead) throw new CliException($"the format '{from}' cannot be read", "argmap formats lists what can");
        var files = InputFiles.Expand(words);
        var isMany = files.Count > 1 || MapLoader.IsCorpus(files[0]) || (output is not null && Directory.Exists(output));
        if (isMany)
        {
            if (output is null) throw new CliException("several maps need a folder to go to", "name it with --output");
            if (to is null) throw new CliException("several maps need a format", "name it with --to");
            WriteMany(terminal, files, output, MapFormats.ByName(to), cancellation);
            return ExitCode.Done;
        }
        var format = to is not null ? MapFormats.ByName(to) : output is not null and not "-" ? MapFormats.ByFile(output) : MapFormats.ByName("json");
        var map = new MapLoader(terminal).Load(files[0]).Map;
        OutputTarget.Write(terminal, output, stream => MapFormats.Write(format, map, stream, terminal));
        return ExitCode.Done;
    }

    private static void WriteMany(Terminal terminal, IReadOnlyList<string> files, string folder, MapFormat format, CancellationToken cancellation)
    {
        var loader = new MapLoader(terminal);
        var maps = files.SelectMany(loader.LoadAll).DistinctBy(result => result.File is { } file ? Path.GetFullPath(file) : "").Select(result => result.Map).ToList();
        if (maps.GroupBy(map => map.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } same)
            throw new CliException($"two of the maps have the id '{same.Key}', which would be one file", "convert them one by one");
        if (terminal.IsRich) AnsiConsole.Progress().Start(progress => WriteAll(progress.AddTask("writing", maxValue: maps.Count)));
        else WriteAll(null);

        void WriteAll(ProgressTask? progress) => Parallel.ForEach(maps, new ParallelOptions { CancellationToken = cancellation }, map =>
        {
            OutputTarget.Write(terminal, Path.Combine(folder, map.Id + format.Extension), stream => MapFormats.Write(format, map, stream, terminal));
            progress?.Increment(1);
        });
    }
}
