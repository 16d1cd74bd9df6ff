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
        var from = ReasoningArguments.From();
        var to = new Option<string?>("--to") { Description = "The format to write, where the output's name does not tell it." };
        var command = new Command("convert", Examples.Under(
            "Writes maps, or frameworks as bag, apx, tgf or i23, in another format. A file is replaced whole or not at all.",
            "argmap convert map.json -o map.svg",
            "argmap convert map.json --to dot | dot -Tpng -o map.png",
            "argmap convert framework.apx --to tgf",
            "argmap convert maps -o pictures --to dot"))
        { inputs, output, from, to };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            terminal, parsed.GetRequiredValue(inputs), parsed.GetValue(output), parsed.GetValue(from), parsed.GetValue(to), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string[] words, string? output, string? from, string? to, CancellationToken cancellation)
    {
        var files = InputFiles.Expand(words);
        var loader = new MapLoader(terminal);
        var isMany = files.Count > 1 || (output is not null && Directory.Exists(output)) || (IsMap(from) && loader.IsCorpus(files[0]));
        if (isMany)
        {
            if (!IsMap(from)) throw new CliException("several files are converted as maps", "convert frameworks one by one");
            if (output is null) throw new CliException("several maps need a folder to go to", "name it with --output");
            if (to is null) throw new CliException("several maps need a format", "name it with --to");
            WriteMany(terminal, loader, files, output, MapFormats.ByName(to), cancellation);
            return ExitCode.Done;
        }
        var format = to is not null ? MapFormats.ByName(to) : output is null or "-" ? MapFormats.ByName("json") : MapFormats.ByFile(output);
        var framework = new FrameworkLoader(loader).TryLoad(files[0], from);
        if (framework is not null && format.Framework is { } target) OutputTarget.WriteText(terminal, output, stream => MapFormats.Write(target, framework, stream));
        else WriteOne(framework is null ? loader.Load(files[0]).Map : FrameworkMaps.ToMap(framework, IdOf(files[0])));
        return ExitCode.Done;

        void WriteOne(ArgumentGraph map) => MapFormats.Write(format, map, terminal, output);
    }

    private static bool IsMap(string? from) => from is null or "json";

    private static string IdOf(string file) => file == InputFiles.Standard ? "framework" : Path.GetFileNameWithoutExtension(file);

    private static void WriteMany(Terminal terminal, MapLoader loader, IReadOnlyList<string> files, string folder, MapFormat format, CancellationToken cancellation)
    {
        var maps = files.SelectMany(loader.LoadAll).DistinctBy(result => result.File is { } file ? Path.GetFullPath(file) : "").Select(result => result.Map).ToList();
        if (maps.GroupBy(map => map.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } same)
            throw new CliException($"two of the maps have the id '{same.Key}', which would be one file", "convert them one by one");
        if (terminal.IsRich) AnsiConsole.Progress().Start(progress => WriteAll(progress.AddTask("writing", maxValue: maps.Count)));
        else WriteAll(null);

        void WriteAll(ProgressTask? progress) => Parallel.ForEach(maps, new ParallelOptions { CancellationToken = cancellation }, map =>
        {
            MapFormats.Write(format, map, terminal, Path.Combine(folder, map.Id + format.Extension));
            progress?.Increment(1);
        });
    }
}
