using System.CommandLine;
using System.Text;
using ArgumentMap.Cli.Editing;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap fmt</c>: lays files out anew, or tells which are not laid out.</summary>
internal static class FmtCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Files, folders or patterns; - is standard input, which goes to standard output.",
            Arity = ArgumentArity.OneOrMore,
        };
        var check = new Option<bool>("--check")
        {
            Description = "Write nothing: name the files that are not laid out, and end with exit code 1 where there are any.",
        };
        var command = new Command("fmt", Examples.Under(
            "Lays out maps in Argdown and the native JSON: indentation, blanks and empty lines. Words, comments and what the map says stay "
                + "as they are. Names the files that it has changed; one with a fault is told and left alone, and so are comments in JSON "
                + "and all about them.",
            "argmap fmt map.argdown",
            "argmap fmt maps --check",
            "argmap fmt - < map.argdown"))
        { files, check };
        command.SetAction((parsed, cancellation) => Task.FromResult(
            Run(terminal, parsed.GetRequiredValue(files), parsed.GetValue(check), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string[] words, bool isCheck, CancellationToken cancellation)
    {
        var loader = new MapLoader(terminal);
        var (changed, bad) = (0, 0);
        foreach (var file in InputFiles.Expand(words, terminal.Formats(), terminal.From))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                if (!IsKnown(loader, file, isNamed: words.Contains(file))) continue;
                var text = loader.TextOf(file);
                var laid = Layout.Of(loader.FormatOf(file), text, file == InputFiles.Standard ? MapLoader.StandardInput : file);
                if (!isCheck && (laid != text || file == InputFiles.Standard)) Write(terminal, file, laid);
                if (laid == text) continue;
                changed++;
                if (isCheck || file != InputFiles.Standard) terminal.Out.Write($"{file}\n");
            }
            catch (Exception fault) when (CommandFault.Is(fault))
            {
                bad++;
                terminal.Error.WriteLine(CommandFault.MessageOf(fault, file));
            }
        }
        return bad > 0 ? ExitCode.Bad : isCheck && changed > 0 ? ExitCode.Findings : ExitCode.Done;
    }

    private static void Write(Terminal terminal, string file, string text) =>
        OutputTarget.WriteText(terminal, file, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Whether a file has a layout; other files of a folder are passed over.</summary>
    private static bool IsKnown(MapLoader loader, string file, bool isNamed)
    {
        if (Layout.Knows(loader.FormatOf(file)) && !loader.IsCorpus(file)) return true;
        return isNamed ? throw new CliException($"{file}: only maps in Argdown and the native JSON are laid out") : false;
    }
}
