using System.CommandLine;
using System.CommandLine.Invocation;

namespace ArgumentMap.Cli;

/// <summary>
/// Help: of the tool as a whole a line for each command, grouped by purpose; of a command what System.CommandLine says of it.
/// </summary>
internal sealed class OverviewAction(RootCommand root, IReadOnlyList<CommandGroup> groups, SynchronousCommandLineAction ofCommand)
    : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var asked = parseResult.CommandResult.Command;
        if (asked != root)
        {
            HelpColumn.Narrow(asked);
            return ofCommand.Invoke(parseResult);
        }
        var output = parseResult.InvocationConfiguration.Output;
        output.Write($"{root.Description}\n");
        var width = groups.SelectMany(group => group.Commands).Max(command => command.Name.Length);
        foreach (var group in groups)
        {
            output.Write($"\n{group.Title}\n");
            foreach (var command in group.Commands) output.Write($"  {command.Name.PadRight(width)}  {Summary(command)}\n");
        }
        output.Write("\nargmap help COMMAND explains a command, with examples; argmap --version prints the version.\n");
        return ExitCode.Done;
    }

    /// <summary>The first sentence of what a command says of itself.</summary>
    private static string Summary(Command command)
    {
        var line = (command.Description ?? "").Split('\n')[0];
        var end = line.IndexOfAny([';', ':', '.']);
        return end < 0 ? line : line[..end] + ".";
    }
}
