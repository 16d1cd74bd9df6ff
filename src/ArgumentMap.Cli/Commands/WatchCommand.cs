using System.CommandLine;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Cli.Watching;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap watch</c>: makes a map's page anew at each save.</summary>
internal static class WatchCommand
{
    private const int UsualPort = 8017;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(150);

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("files") { Description = "Files, folders or patterns.", Arity = ArgumentArity.OneOrMore };
        var serve = new Option<bool>("--serve")
        {
            Description = "Write no file: show the pages at an address of this machine, where they change as the maps do.",
        };
        var port = new NumberOption("--port", 0, $"With --serve, the port; 0 for any that is free. Without it {UsualPort}.");
        var command = new Command("watch", Examples.Under(
            "Makes the page of a map anew at each save, until it is stopped: the input's name with .html, or with --serve in the browser. "
                + "What is wrong with a file is told with its line, and the last page that could be made stays.",
            "argmap watch map.argdown --serve",
            "argmap watch maps/*.json"))
        { files, serve, port };
        command.SetAction((parsed, cancellation) => RunAsync(
            terminal, parsed.GetRequiredValue(files), parsed.GetValue(serve), parsed.GetValue(port), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] words, bool serves, int? port, CancellationToken cancellation)
    {
        if (words.Contains(InputFiles.Standard)) throw new CliException("standard input cannot be watched", "name a file");
        if (port is not null && !serves) throw new CliException("--port is of --serve", "add --serve");
        var files = InputFiles.Expand(words, terminal.Formats(), terminal.From);
        var watch = new MapWatch([.. files.Select(file => new WatchedMap(terminal, file))], Interval);
        if (!serves)
        {
            if (files.GroupBy(PageOf).FirstOrDefault(inputs => inputs.Count() > 1) is { } one)
                throw new CliException($"'{one.First()}' and '{one.Last()}' would both be the file '{one.Key}'",
                    "watch one of them, or add --serve");
            await watch.RunAsync(map => Tell(terminal, map, isWritten: true), cancellation);
            return ExitCode.Done;
        }
        using var server = WatchServer.Start(watch, port ?? UsualPort);
        terminal.Out.Write($"{server.Address}\n");
        terminal.Out.Flush();
        var first = await Task.WhenAny(server.RunAsync(cancellation),
            watch.RunAsync(map => Tell(terminal, map, isWritten: false), cancellation));
        await first;
        return ExitCode.Done;
    }

    private static string PageOf(string file) => Path.ChangeExtension(file, ".html");

    private static void Tell(Terminal terminal, WatchedMap map, bool isWritten)
    {
        if (map.Fault is { } fault)
        {
            terminal.Error.WriteLine(CommandFault.MessageOf(fault, map.File));
            return;
        }
        if (isWritten)
        {
            var target = PageOf(map.File);
            OutputTarget.WriteText(terminal, target, stream => stream.Write(map.Page));
            terminal.Out.Write($"{target}\n");
        }
        else
        {
            terminal.Out.Write($"{map.File}\n");
        }
        terminal.Out.Flush();
    }
}
