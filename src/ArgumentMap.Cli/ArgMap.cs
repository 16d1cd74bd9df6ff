using System.CommandLine;
using System.CommandLine.Invocation;
using ArgumentMap.Cli.Commands;

namespace ArgumentMap.Cli;

/// <summary>The tool: its commands, and how what goes wrong reaches the caller.</summary>
internal static class ArgMap
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        try
        {
            var parsed = Root(terminal).Parse(args);
            if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction) return UsageFault(parsed, terminal);
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
        catch (Exception fault) when (fault is CliException or MapFormatException or IOException or UnauthorizedAccessException)
        {
            return Fault(fault, terminal);
        }
        finally
        {
            await terminal.Out.FlushAsync();
        }
    }

    private static RootCommand Root(Terminal terminal) => new("argmap checks, converts, shows, compares and queries argument maps.\n\nEach command explains itself: argmap COMMAND --help")
    {
        CheckCommand.Create(terminal),
        RulesCommand.Create(terminal),
        ConvertCommand.Create(terminal),
        FormatsCommand.Create(terminal),
        ShowCommand.Create(terminal),
        ReportCommand.Create(terminal),
        QueryCommand.Create(terminal),
        DiffCommand.Create(terminal),
        StatsCommand.Create(terminal),
        MergeCommand.Create(terminal),
        VerifyCommand.Create(terminal),
        InitCommand.Create(terminal),
        SchemaCommand.Create(terminal),
        SchemeCommand.Create(terminal),
        NewAnchorCommand.Create(terminal),
    };

    private static int UsageFault(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors) terminal.Error.WriteLine($"argmap: {error.Message}");
        var command = string.Join(' ', parsed.CommandResult.Command is RootCommand ? ["argmap"] : ["argmap", parsed.CommandResult.Command.Name]);
        terminal.Error.WriteLine($"hint: {command} --help shows what it takes, with examples");
        return ExitCode.Bad;
    }

    private static int Fault(Exception fault, Terminal terminal)
    {
        terminal.Error.WriteLine($"argmap: {fault.Message.ReplaceLineEndings(" ")}");
        var hint = fault switch
        {
            CliException known => known.Hint,
            MapFormatException => "argmap formats lists what can be read; argmap schema prints the schema of a map",
            _ => null,
        };
        if (hint is not null) terminal.Error.WriteLine($"hint: {hint}");
        return ExitCode.Bad;
    }
}
