using System.CommandLine;
using System.Text;
using ArgumentMap.Cli.Answers;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Diff;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap diff</c>: what changed from one map to another.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var old = new Argument<string>("old") { Description = "The map before." };
        var changed = new Argument<string>("new") { Description = "The map after, or - for standard input." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Without it standard output." };
        var format = new AnswerFormatOption("Text, JSON, or a picture in which what is new is green, what is gone red and what changed amber.", "dot");
        var command = new Command("diff", Examples.Under(
            "Says what was added, removed, changed and moved from one map to another. Statements and relations are matched by id and else "
                + "by text. The exit code is 1 where the maps differ.",
            "argmap diff old.json new.json",
            "argmap diff old.json new.json --format dot | dot -Tsvg -o diff.svg"))
        { old, changed, output, format, format.Json };
        command.SetAction(
            parsed =>
                Run(terminal, parsed.GetRequiredValue(old), parsed.GetRequiredValue(changed), parsed.GetValue(output),
                    format.In(parsed)));
        return command;
    }

    private static int Run(Terminal terminal, string old, string changed, string? output, string format)
    {
        OutputTarget.CheckIsNoInput(output, [old, changed]);
        var loader = new MapLoader(terminal);
        var diff = MapDiff.Between(loader.Load(old).Map, loader.Load(changed).Map);
        if (format == "json" && output is null) JsonOutput.Write(terminal, json => DiffReport.Write(json, diff));
        else OutputTarget.WriteText(terminal, output, stream => stream.Write(format switch
        {
            "json" => JsonOutput.Bytes(json => DiffReport.Write(json, diff)),
            "dot" => Encoding.UTF8.GetBytes(diff.ToDot()),
            _ => Encoding.UTF8.GetBytes(diff.ToText()),
        }));
        return diff.IsEmpty ? ExitCode.Done : ExitCode.Findings;
    }
}
