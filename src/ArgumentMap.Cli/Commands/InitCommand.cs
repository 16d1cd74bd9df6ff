using System.CommandLine;
using ArgumentMap.Cli.Output;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap init</c>: a commented map to start from.</summary>
internal static class InitCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string?>("file")
        {
            Description = "The file to write; it must not be there yet. Without it standard output.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("init",
            Examples.Under("Writes a small commented map to start from.", "argmap init map.json", "argmap init | argmap show -")) { file };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(file)));
        return command;
    }

    private static int Run(Terminal terminal, string? file)
    {
        if (file is not null && File.Exists(file)) throw new CliException($"'{file}' is there already", "name another file");
        OutputTarget.WriteText(terminal, file, stream =>
        {
            using var starter = typeof(InitCommand).Assembly.GetManifestResourceStream("starter.json")!;
            starter.CopyTo(stream);
        });
        return ExitCode.Done;
    }
}
