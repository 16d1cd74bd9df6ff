using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ArgumentMap.Cli.Commands;
using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli;

/// <summary>The tool: its commands, and how what goes wrong reaches the caller.</summary>
internal static class ArgMap
{
    /// <summary>The commands that read no map.</summary>
    private static readonly string[] WithoutMap = ["init", "new-anchor", "scheme", "schema", "rules", "formats", "lsp", "completion"];

    /// <summary>How long a command that is being stopped may take to end what it has begun elsewhere, such as Graphviz.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(200);

    /// <summary>A word such as <c>@council</c> is a word, not the name of a file with arguments.</summary>
    private static readonly ParserConfiguration Words = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the tool's name.</param>
    /// <param name="terminal">Where it reads and writes.</param>
    /// <param name="stopped">
    /// Ends with an exit code when the tool is to stop: whatever a command is at, its files are given up and it is not waited for.
    /// </param>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, Task<int>? stopped = null)
    {
        var cancellation = new CancellationTokenSource();
        var work = Task.Run(() => InvokeAsync(args, terminal, cancellation.Token));
        if (stopped is null || await Task.WhenAny(work, stopped) == work) return await work;
        _ = cancellation.CancelAsync();
        await Task.WhenAny(work, Task.Delay(Grace));
        terminal.Files.Abandon();
        terminal.Restore();
        return await stopped;
    }

    private static async Task<int> InvokeAsync(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            // Of each run its own: an option remembers every command that it was ever added to, and looks through them.
            var (maxSize, from) = (new MaxSizeOption(), new FromOption());
            var root = Root(terminal, from, maxSize);
            var parsed = root.Parse(Asked(root, args), Words);
            if (UnknownOption.In(parsed) is { } unknown) return Fault(unknown, args, terminal);
            if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction) return UsageFault(parsed, terminal);
            terminal.Limits = maxSize.LimitsOf(parsed);
            terminal.From = parsed.GetValue(from);
            var streams = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            var code = await parsed.InvokeAsync(streams, cancellation);
            terminal.Out.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
        catch (Exception fault) when (CommandFault.Is(fault))
        {
            return Fault(fault, args, terminal);
        }
        catch (OutOfMemoryException)
        {
            return Fault(new CliException("the memory does not suffice for so large an input"), args, terminal);
        }
    }

    /// <summary><c>argmap help show</c> is <c>argmap show --help</c>; help on a command that is none is an unknown command.</summary>
    private static string[] Asked(RootCommand root, string[] args) => args switch
    {
        ["help"] => ["--help"],
        ["help", var name, .. var more] => IsCommand(root, name) ? [name, .. more, "--help"] : [name],
        [var name, ..] when !name.StartsWith('-') && !name.StartsWith('[') && !IsCommand(root, name) => [name],
        _ => args,
    };

    private static bool IsCommand(RootCommand root, string name) => root.Subcommands.Any(command => command.Name == name);

    private static RootCommand Root(Terminal terminal, params IReadOnlyList<Option> ofMaps)
    {
        var root = new RootCommand("argmap checks, converts, shows, compares and queries argument maps.");
        var groups = Groups(terminal);
        foreach (var command in groups.SelectMany(group => group.Commands)) root.Add(command);
        foreach (var command in root.Subcommands.Where(command => !WithoutMap.Contains(command.Name)))
        {
            foreach (var option in ofMaps) command.Add(option);
        }
        var help = root.Options.OfType<HelpOption>().Single();
        var overview = new OverviewAction(root, groups, (SynchronousCommandLineAction)help.Action!);
        help.Action = overview;
        root.Action = overview;
        return root;
    }

    private static CommandGroup[] Groups(Terminal terminal) =>
    [
        new(
            "Write a map",
            InitCommand.Create(terminal),
            NewAnchorCommand.Create(terminal),
            SchemeCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            FmtCommand.Create(terminal),
            LspCommand.Create(terminal)),
        new(
            "Find what is wrong with it",
            CheckCommand.Create(terminal),
            RulesCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            AnchorsCommand.Create(terminal)),
        new(
            "Look at it",
            ShowCommand.Create(terminal),
            ViewCommand.Create(terminal),
            WatchCommand.Create(terminal),
            ReportCommand.Create(terminal),
            QueryCommand.Create(terminal),
            StatsCommand.Create(terminal)),
        new(
            "Ask what it is worth",
            AcceptCommand.Create(terminal),
            StrengthCommand.Create(terminal),
            WhyCommand.Create(terminal),
            WhatIfCommand.Create(terminal),
            RobustCommand.Create(terminal)),
        new(
            "Exchange and compare",
            ConvertCommand.Create(terminal),
            FormatsCommand.Create(terminal),
            MergeCommand.Create(terminal),
            DiffCommand.Create(terminal),
            CompareCommand.Create(terminal),
            LinkCommand.Create(terminal)),
        new(
            "Set up the shell",
            CompletionCommand.Create(terminal)),
    ];

    private static int UsageFault(ParseResult parsed, Terminal terminal)
    {
        Complain(terminal,
            $"{string.Concat(parsed.Errors.Select(error => $"argmap: {UsageMessage.Of(error)}\n"))}hint: {UsageHint(parsed)}\n");
        return ExitCode.Bad;
    }

    private static string UsageHint(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command is RootCommand && parsed.UnmatchedTokens.Count > 0
            && NearestWord.To(parsed.UnmatchedTokens[0], command.Subcommands.Select(known => known.Name)) is { } meant
            ? $"is 'argmap {meant}' meant?"
            : UnknownOption.HelpOf(command);
    }

    private static int Fault(Exception raw, IEnumerable<string> args, Terminal terminal)
    {
        var fault = FileFault.Is(raw) ? FileFault.OfReading(raw, args) : raw;
        var message = fault.Message;
        var hint = fault switch
        {
            CliException known => known.Hint,
            MapFormatException { Expected: var expected } when expected.Contains(nameof(MapReadOptions.MaxBytes),
                StringComparison.Ordinal) => MaxSizeOption.Hint,
            MapFormatException => "argmap formats lists what can be read; argmap schema prints the schema of a map",
            _ => null,
        };
        Complain(terminal, $"argmap: {message.ReplaceLineEndings(" ")}\n{(hint is null ? "" : $"hint: {hint}\n")}");
        return ExitCode.Bad;
    }

    /// <summary>
    /// What was written before the fault comes before the message. Where neither can be written, the exit code alone tells.
    /// </summary>
    private static void Complain(Terminal terminal, string message)
    {
        foreach (var write in (Action[])[terminal.Out.Flush, () => terminal.Error.Write(message)])
            try
            {
                write();
            }
            catch (CliException)
            {
            }
    }
}
