using System.CommandLine;
using ArgumentMap.Cli.Answers;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap why</c>: how a statement stands, why, and what it stands on.</summary>
internal static class WhyCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A map, a corpus (merged), or - for standard input." };
        var id = new Argument<string>("id") { Description = "The statement, or a relation." };
        var evidenceOnly = ReasoningArguments.EvidenceOnly();
        var independent = new Option<bool>("--independent")
        {
            Description =
                "Weigh by independent source: tell the strength with one line of support for each, so that what one source says often counts once.",
        };
        var time = TimeLimit.Option("half a second");
        var reading = new ReadingOption();
        var semantics = ReasoningArguments.Semantics("The semantics of the strength.");
        var acceptance = ReasoningArguments.Acceptance("--acceptance");
        var json = new JsonOption();
        var command = new Command("why", Examples.Under(
            "Tells how a statement stands: its grounded label and its strength, the shortest reason for the label, its weakest grounds, "
            + "the least sets of evidence and other grounds that it stands on with the strength that each would give it alone, and what it "
            + "cannot do without by support alone, and what topples its label all by itself, attacks counted. A set that takes a step of a "
            + "weight below 0.5 is a weak sign. Most semantics saturate: many convergent reasons bring the strength near to 1 however weak "
            + "each is.",
            "argmap why map.json thesis",
            "argmap why map.json thesis --independent",
            "argmap why map.json rec-1 --evidence-only --json"))
        { file, id, reading, acceptance, evidenceOnly, independent, semantics, time, json };
        command.SetAction((parsed, cancellation) =>
        {
            var (map, corpus) = new MapLoader(terminal).LoadMergedWithOrigins(parsed.GetRequiredValue(file));
            var node = NamedNode.Find(map, corpus, parsed.GetRequiredValue(id));
            var limit = TimeLimit.Of(parsed.GetValue(time), 1);
            var weighing = new WeighingOptions
            {
                Framework = reading.Options(parsed),
                Semantics = GradualSemantics.ByName(parsed.GetRequiredValue(semantics)),
                IndependentBy = parsed.GetValue(independent) ? Independence.Sources : null,
            };
            WhyReport report;
            using (new ProgressLine(terminal, $"looking for what {node.Id} stands on"))
                report = WhyReport.Of(map.Freeze(), node, ReasoningArguments.GroundsOf(parsed.GetValue(evidenceOnly)),
                    DungSemantics.ByName(parsed.GetRequiredValue(acceptance)), weighing, limit, cancellation);
            if (parsed.GetValue(json)) JsonOutput.Write(terminal, report.Write);
            else report.Write(terminal);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
