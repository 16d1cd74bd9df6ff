using System.CommandLine;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Cli.Reports;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap why</c>: how a statement stands, why, and what it stands on.</summary>
internal static class WhyCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A map, a corpus (merged), or - for standard input." };
        var id = new Argument<string>("id") { Description = "The statement, or a relation." };
        var evidenceOnly = new Option<bool>("--evidence-only") { Description = "Let only evidence stand at the bottom, not claims that nothing supports." };
        var reading = new ReadingOption();
        var semantics = ReasoningArguments.Semantics("The semantics of the strength.");
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("why", Examples.Under(
            "Tells how a statement stands: its grounded label and its strength, the shortest reason for the label, the least sets of evidence and other grounds that suffice for it, and what it cannot do without.",
            "argmap why map.json thesis",
            "argmap why map.json rec-1 --evidence-only --json"))
        { file, id, reading, evidenceOnly, semantics, json };
        command.SetAction((parsed, cancellation) =>
        {
            var map = new MapLoader(terminal).LoadMerged(parsed.GetRequiredValue(file));
            var node = KnownNode.Find(map, parsed.GetRequiredValue(id));
            var grounds = parsed.GetValue(evidenceOnly) ? Grounds.EvidenceOnly : Grounds.Any;
            var report = WhyReport.Of(map.Freeze(), node, grounds, reading.Options(parsed), GradualSemantics.ByName(parsed.GetRequiredValue(semantics)), cancellation);
            if (parsed.GetValue(json)) JsonOutput.Write(terminal, report.Write);
            else report.Write(terminal);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
