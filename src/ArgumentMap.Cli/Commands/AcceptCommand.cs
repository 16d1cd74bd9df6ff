using System.CommandLine;
using System.Text.Json;
using ArgumentMap.Cli.Answers;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap accept</c>: which statements can be accepted, and why.</summary>
internal static class AcceptCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = ReasoningArguments.File();
        var json = new Option<bool>("--json")
        {
            Description =
                "Write JSON: {\"semantics\": \"grounded\", \"reading\": \"by-support\", \"labels\": {\"id\": \"in|out|undecided\"}}.",
        };
        var why = new Option<string?>("--why") { Description = "Show why this argument, a statement or a relation, has its label." };
        var attacks = new Option<string[]>("--support-attacks")
        {
            Description = "Attacks that supports bring with them; several may be named.",
            AllowMultipleArgumentsPerToken = true,
        };
        attacks.AcceptOnlyFromAmong([.. Vocabulary.Words<ComplexAttacks>()]);
        var reading = new ReadingOption();
        var semantics = ReasoningArguments.Acceptance("--semantics", ProofLabelling.SemanticsName);
        var proofs = new ProofArguments();
        var command = new Command("accept", Examples.Under(
            "Labels each statement, in the file's order. By the grounded semantics in is what must be accepted, out what is attacked by "
                + "something that is in or, read by support, has lost its last reason, undecided the rest. By carneades reasons are "
                + "weighed against each other, by the proof standard of the issue; exit code 1 where a label is not the one that a tag "
                + "expects (expected-in, expected-out, expected-undecided).",
            "argmap accept map.json",
            "argmap accept map.json --why thesis",
            "argmap accept map.json --reading by-attack",
            "argmap accept map.json --semantics carneades",
            "argmap accept framework.apx --json"))
        { file, reading, semantics, json, why, attacks, proofs.Standard, proofs.Assumptions };
        Option[] ofGrounded = [reading, attacks], ofProofs = [proofs.Standard, proofs.Assumptions];
        command.Validators.Add(result =>
        {
            var name = result.GetValue(semantics);
            foreach (var option in name == ProofLabelling.SemanticsName ? ofGrounded : ofProofs)
                if (result.GetResult(option) is { Implicit: false }) result.AddError($"{option.Name} does not go with --semantics {name}");
        });
        command.SetAction((parsed, cancellation) =>
        {
            if (parsed.GetRequiredValue(semantics) == ProofLabelling.SemanticsName)
                return Task.FromResult(new ProofReport(terminal, parsed.GetRequiredValue(file), proofs.Options(parsed))
                    .Write(parsed.GetValue(why), parsed.GetValue(json)));
            var options = reading.Options(parsed) with { ComplexAttacks = Flags(parsed.GetValue(attacks) ?? []) };
            var input = new MapLoader(terminal).LoadReasoning(parsed.GetRequiredValue(file), options);
            var labelling = DungSemantics.ByName(parsed.GetRequiredValue(semantics))
                .Label(input.Framework.ToFramework(options, cancellation), cancellation);
            if (parsed.GetValue(why) is { } id) Explain(terminal, input, labelling, input.NumberOf(id), parsed.GetValue(json));
            else if (parsed.GetValue(json)) WriteJson(terminal, input, labelling);
            else WriteTable(terminal, input, labelling);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static ComplexAttacks Flags(string[] words) => words.Aggregate(
        ComplexAttacks.None, (flags, word) => Vocabulary.TryParse(word, out ComplexAttacks flag) ? flags | flag : flags);

    private static void WriteJson(Terminal terminal, ReasoningInput input, FrameworkLabelling labelling) =>
        JsonOutput.Write(terminal, json =>
    {
        json.WriteStartObject();
        json.WriteString("semantics", labelling.Semantics.Name);
        json.WriteString("reading", Vocabulary.Word(labelling.Reading));
        json.WriteStartObject("labels");
        for (var argument = 0; argument < input.Count; argument++)
            json.WriteString(input.Framework.Ids[argument], Vocabulary.Word(labelling.Labels[argument]));
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteTable(Terminal terminal, ReasoningInput input, FrameworkLabelling labelling)
    {
        var rows = Enumerable.Range(0, input.Count).Select(argument => (string[])
            [Vocabulary.Word(labelling.Labels[argument]), input.Framework.Ids[argument], input.TextOf(argument)]).ToList();
        TextTable.Write(terminal, ["label", "id", input.Map is null ? "" : "statement"], rows);
        var counts = ((AcceptanceLabel[])[AcceptanceLabel.In, AcceptanceLabel.Out, AcceptanceLabel.Undecided])
            .Select(label => $"{labelling.Labels[..input.Count].Count(label)} {Vocabulary.Word(label)}");
        terminal.Out.Write($"\n{labelling.Semantics}, {labelling.Reading.InWords()}: {string.Join(", ", counts)}\n");
    }

    private static void Explain(Terminal terminal, ReasoningInput input, FrameworkLabelling labelling, int argument, bool asJson)
    {
        var explanation = labelling.Explain(input.Framework.Ids[argument]);
        if (asJson)
        {
            JsonOutput.Write(terminal, json => Write(json, explanation));
            return;
        }
        terminal.Out.Write($"{explanation.Semantics}, {explanation.Reading.InWords()}\n");
        foreach (var step in explanation.Steps) terminal.Out.Write($"{explanation.Line(step)}\n{Quoted(input.TextOf(step.Argument))}");
        if (input.Map is not { } map) return;
        var told = explanation.Steps.SelectMany(step => step.Because.Prepend(step.Argument))
            .Select(number => map.TryGetNode(explanation.Framework.Ids[number], out var node) ? node : null).OfType<ArgumentNode>();
        if (AnalystNote.Of(told) is { } note) terminal.Out.Write($"{note}\n");
    }

    private static string Quoted(string text) => text.Length == 0 ? "" : $"    \"{text}\"\n";

    private static void Write(Utf8JsonWriter json, AcceptanceExplanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("semantics", explanation.Semantics.Name);
        json.WriteString("reading", Vocabulary.Word(explanation.Reading));
        json.WriteStartArray("steps");
        foreach (var step in explanation.Steps)
        {
            json.WriteStartObject();
            json.WriteString("argument", explanation.Framework.Ids[step.Argument]);
            json.WriteString("label", Vocabulary.Word(step.Label));
            json.WriteStartArray("because");
            foreach (var cause in step.Because) json.WriteStringValue(explanation.Framework.Ids[cause]);
            json.WriteEndArray();
            json.WriteString("reason", step.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
