using System.CommandLine;
using ArgumentMap.Cli.Answers;
using ArgumentMap.Cli.Input;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap strength</c>: how strong each statement is, by base scores and by what supports and attacks it.</summary>
internal static class StrengthCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = ReasoningArguments.File();
        var semantics = ReasoningArguments.Semantics("How strengths are computed.");
        var json = new JsonOption(
            "Write JSON, in the file's order: {\"semantics\", \"status\", \"residual\", \"strengths\": {\"id\": 0.5}}.");
        var command = new Command("strength", Examples.Under(
            "Computes how strong each statement is, from 0 to 1, the strongest first. A statement without a base score starts at 0.5; "
                + "linked premises count as the product of their strengths.",
            "argmap strength map.json",
            "argmap strength framework.bag --semantics df-quad --json"))
        { file, semantics, json };
        command.SetAction((parsed, cancellation) =>
        {
            var input = new MapLoader(terminal).LoadReasoning(parsed.GetRequiredValue(file));
            new StrengthReport(terminal, input, GradualSemantics.ByName(parsed.GetRequiredValue(semantics)), cancellation)
                .Write(parsed.GetValue(json));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
