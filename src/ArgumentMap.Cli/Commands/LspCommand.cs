using System.CommandLine;
using ArgumentMap.Cli.Editing;
using ArgumentMap.Cli.Input;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap lsp</c>: a language server for editors.</summary>
internal static class LspCommand
{
    public static Command Create(Terminal terminal)
    {
        // Editors add it by habit; there is no other way.
        var stdio = new Option<bool>("--stdio") { Description = "Speak over standard input and output; the only way that there is." };
        var command = new Command("lsp", Examples.Under(
            "Serves an editor while maps are written: what is wrong, as one types, outlines, definitions, references, renaming, what "
                + "speaks for and against a statement, completion, layout and folding. For maps as JSON, Argdown and GSN in YAML, by the "
                + "Language Server Protocol.",
            "argmap lsp"))
        { stdio };
        command.SetAction(async (_, cancellation) =>
        {
            using var output = terminal.OpenOutput();
            using var server = new LanguageServer(terminal.OpenInput(), output, terminal.Formats());
            return await server.RunAsync(cancellation) ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }
}
