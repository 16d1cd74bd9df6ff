using System.CommandLine;
using System.Text;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap init</c>: a commented map to start from, or a corpus of maps that are there.</summary>
internal static class InitCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string?>("file")
        {
            Description = "The file to write; it must not be there yet. Without it standard output.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var maps = new Option<string[]>("--maps")
        {
            Description = "Write a corpus of these maps, of any format: files, folders or patterns, in or below the corpus's own folder.",
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("init", Examples.Under(
            "Writes a small commented map to start from, or a corpus of maps that are there.",
            "argmap init map.json",
            "argmap init | argmap show -",
            "argmap init corpus.json --maps maps"))
        { file, maps };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(file), parsed.GetValue(maps) ?? []));
        return command;
    }

    private static int Run(Terminal terminal, string? file, string[] maps)
    {
        if (!OutputTarget.IsStandard(file) && terminal.Formats().TryFindByFile(file!, toRead: false, out var format)
            && format.Name != "json")
            throw new CliException($"init writes JSON, and '{file}' is a name of {format.Name}",
                $"argmap init map.json, then argmap convert map.json -o {file}");
        if (file is not null && File.Exists(file)) throw new CliException($"'{file}' is there already", "name another file");
        var corpus = maps.Length > 0 ? Corpus(terminal, file, maps) : null;
        OutputTarget.WriteText(terminal, file, stream =>
        {
            if (corpus is not null)
            {
                stream.Write(Encoding.UTF8.GetBytes(corpus.ToJson()));
                return;
            }
            using var starter = typeof(InitCommand).Assembly.GetManifestResourceStream("starter.json")!;
            starter.CopyTo(stream);
        });
        return ExitCode.Done;
    }

    /// <summary>A corpus without links, called as its file is; a corpus among the files is none of its maps.</summary>
    private static ArgumentCorpus Corpus(Terminal terminal, string? file, string[] words)
    {
        var loader = new MapLoader(terminal);
        var folder = Path.GetDirectoryName(Path.GetFullPath(file ?? "corpus.json"))!;
        var corpus = new ArgumentCorpus(Path.GetFileNameWithoutExtension(file ?? "corpus.json"));
        foreach (var path in InputFiles.Expand(words, terminal.Formats()).Where(path => !loader.IsCorpus(path)))
        {
            var kept = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (path == InputFiles.Standard || Path.IsPathRooted(kept) || kept.StartsWith("../", StringComparison.Ordinal))
                throw new CliException(
                    $"'{path}' is not a file in or below the corpus's own folder", "write the corpus into a folder above its maps");
            var map = loader.Load(path).Map;
            if (corpus.TryGetMap(map.Id, out _))
                throw new CliException(
                    $"'{path}' has the id '{map.Id}', as '{corpus.FileOf(map.Id)}' has", "give one of them another id");
            corpus.Add(map, kept);
        }
        return corpus.Maps.Count > 0
            ? corpus
            : throw new CliException("there is no map among the files", "name maps, or a folder that has some");
    }
}
