using System.CommandLine;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Outline;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap show</c>: a map as a tree in the terminal.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A map, a corpus (merged), or - for standard input." };
        var depth = new NumberOption("--depth", 0, "How many levels below the top are shown, 0 or more.");
        var node = new Option<string?>("--node") { Description = "Show only what speaks for and against this node." };
        var ids = new Option<bool>("--ids") { Description = "Show the ids of statements, by which other commands name them." };
        var command = new Command("show", Examples.Under(
            "Shows a map as a tree: + speaks for, - against, & are premises that need each other; C is a claim, E evidence, R a "
                + "recommendation. (implicit) and (analyst) mark what the author does not say: before the letter the step, after it the "
                    + "statement.",
            "argmap show map.json",
            "argmap show map.json --ids",
            "argmap show map.json --node thesis --depth 2"))
        { file, depth, node, ids };
        command.SetAction(parsed => Run(
            terminal, new MapLoader(terminal).LoadMergedWithOrigins(parsed.GetRequiredValue(file)), parsed.GetValue(depth) ?? int.MaxValue,
            parsed.GetValue(node), parsed.GetValue(ids)));
        return command;
    }

    private static int Run(Terminal terminal, (ArgumentGraph Map, MergedCorpus? Corpus) loaded, int depth, string? name,
        bool showIds)
    {
        var map = loaded.Map;
        var node = name is null ? null : NamedNode.Find(map, loaded.Corpus, name);
        var lines = Lines(new MapTree(map, depth, showIds: showIds), node);
        if (node is null) terminal.Out.Write($"{OneLine.Of(map.Title ?? map.Id)}\n\n");
        new TreeWriter(terminal).Write(lines);
        if (lines.Any(line => line.Cut > 0))
            terminal.Out.Write(
                $"\n{Count(lines)} of {Count(Lines(new MapTree(map), node))} statements are shown: no more than "
                    + $"{Counted.Of(depth, "level")} deep (--depth).\n");
        return ExitCode.Done;
    }

    private static IReadOnlyList<TreeLine> Lines(MapTree tree, ArgumentNode? node) => node is null ? tree.Whole() : tree.Below(node);

    private static int Count(IReadOnlyList<TreeLine> lines) => lines.Count(line => line.Node is not Relation && !line.IsRepeat);
}
