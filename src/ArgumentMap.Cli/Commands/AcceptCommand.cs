using System.CommandLine;
using ArgumentMap.Cli.Answers;
using ArgumentMap.Cli.Input;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap accept</c>: which statements can be accepted, and why.</summary>
internal static class AcceptCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = ReasoningArguments.File();
        var json = new JsonOption(
            "Write JSON: {\"semantics\": \"grounded\", \"reading\": \"by-support\", \"labels\": {\"id\": \"in|out|undecided\"}}.");
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
            // Not given, it has its default only when all is read.
            var isOfProofs = result.GetValue(semantics) == ProofLabelling.SemanticsName;
            foreach (var option in isOfProofs ? ofGrounded : ofProofs)
                if (result.GetResult(option) is { Implicit: false })
                    result.AddError(isOfProofs
                        ? $"{option.Name} does not go with --semantics {ProofLabelling.SemanticsName}"
                        : $"{option.Name} goes with --semantics {ProofLabelling.SemanticsName} only");
        });
        command.SetAction((parsed, cancellation) =>
        {
            if (parsed.GetRequiredValue(semantics) == ProofLabelling.SemanticsName)
                return Task.FromResult(new ProofReport(terminal, parsed.GetRequiredValue(file), proofs.Options(parsed))
                    .Write(parsed.GetValue(why), parsed.GetValue(json)));
            var options = reading.Options(parsed) with { ComplexAttacks = Flags(parsed.GetValue(attacks) ?? []) };
            var input = new MapLoader(terminal).LoadReasoning(parsed.GetRequiredValue(file));
            var labels = DungSemantics.ByName(parsed.GetRequiredValue(semantics));
            var named = parsed.GetValue(why) is { } name ? input.IdOf(name) : null;
            new AcceptanceReport(terminal, input, labels, options, cancellation).Write(named, parsed.GetValue(json));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static ComplexAttacks Flags(string[] words) => words.Aggregate(
        ComplexAttacks.None, (flags, word) => Vocabulary.TryParse(word, out ComplexAttacks flag) ? flags | flag : flags);
}
