using System.CommandLine;
using System.Globalization;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap strength</c>: how strong each statement is, by base scores and by what supports and attacks it.</summary>
internal static class StrengthCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = ReasoningArguments.File();
        var semantics = ReasoningArguments.Semantics("How strengths are computed.");
        var json = new Option<bool>("--json")
        {
            Description = "Write JSON, in the file's order: {\"semantics\", \"status\", \"residual\", \"strengths\": {\"id\": 0.5}}.",
        };
        var command = new Command("strength", Examples.Under(
            "Computes how strong each statement is, from 0 to 1, the strongest first. A statement without a base score starts at 0.5; "
                + "linked premises count as the product of their strengths.",
            "argmap strength map.json",
            "argmap strength framework.bag --semantics df-quad --json"))
        { file, semantics, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            terminal,
            new MapLoader(terminal).LoadReasoning(parsed.GetRequiredValue(file), FrameworkOptions.Default),
            GradualSemantics.ByName(parsed.GetRequiredValue(semantics)),
            parsed.GetValue(json),
            cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, ReasoningInput input, GradualSemantics semantics, bool asJson, CancellationToken cancellation)
    {
        var result = StrengthResult.Of(input.Framework, semantics, null, cancellation);
        if (asJson) WriteJson(terminal, input, result);
        else WriteTable(terminal, input, result);
        if (result.Status == StrengthStatus.NotConverged)
            terminal.Error.WriteLine($"argmap: the strengths did not settle; some are off by as much as {Number(result.Residual)}");
        return ExitCode.Done;
    }

    private static void WriteJson(Terminal terminal, ReasoningInput input, StrengthResult result) => JsonOutput.Write(terminal, json =>
    {
        json.WriteStartObject();
        json.WriteString("semantics", result.Semantics.Name);
        json.WriteString("status", Vocabulary.Word(result.Status));
        json.WriteNumber("residual", result.Residual);
        json.WriteStartObject("strengths");
        for (var argument = 0; argument < input.Count; argument++)
            json.WriteNumber(input.Framework.Ids[argument], result.Strengths[argument]);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteTable(Terminal terminal, ReasoningInput input, StrengthResult result)
    {
        terminal.Out.Write($"{result.Semantics.Name}: {result.Status}, residual {Number(result.Residual)}\n\n");
        var strengths = result.Strengths.ToArray();
        var rows = Enumerable.Range(0, input.Count).OrderByDescending(argument => strengths[argument]).Select(argument => (string[])
        [
            strengths[argument].ToString("F4", CultureInfo.InvariantCulture),
            input.Framework.BaseScores[argument].ToString("0.####", CultureInfo.InvariantCulture),
            input.Framework.Ids[argument],
            input.TextOf(argument),
        ]);
        TextTable.Write(terminal, ["strength", "base", "id", input.Map is null ? "" : "statement"], [.. rows]);
    }

    private static string Number(double value) => value.ToString("G3", CultureInfo.InvariantCulture);
}
