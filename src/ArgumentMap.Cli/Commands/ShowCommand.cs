using System.CommandLine;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Show;
using ArgumentMap.Outline;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap show</c>: a map as a tree in the terminal.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A map, a corpus (merged), or - for standard input." };
        var depth = new Option<int>("--depth") { Description = "How many levels are shown.", DefaultValueFactory = _ => int.MaxValue };
        var node = new Option<string?>("--node") { Description = "Show only what speaks for and against this node." };
        var command = new Command("show", Examples.Under(
            "Shows a map as a tree: + speaks for, - against, & are premises that need each other; C is a claim, E evidence, R a recommendation.",
            "argmap show map.json",
            "argmap show map.json --node thesis --depth 2"))
        { file, depth, node };
        command.SetAction(parsed => Run(terminal, new MapLoader(terminal).LoadMerged(parsed.GetRequiredValue(file)), parsed.GetValue(depth), parsed.GetValue(node)));
        return command;
    }

    private static int Run(Terminal terminal, ArgumentGraph map, int depth, string? nodeId)
    {
        var tree = new MapTree(map, depth);
        if (nodeId is null)
        {
            terminal.Out.Write($"{map.Title ?? map.Id}\n\n");
            new TreeWriter(terminal).Write(tree.Whole());
            return ExitCode.Done;
        }
        new TreeWriter(terminal).Write(tree.Below(KnownNode.Find(map, nodeId)));
        return ExitCode.Done;
    }
}
