using System.CommandLine;
using ArgumentMap.Cli.Answers;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap robust</c>: how firm conclusions stand.</summary>
internal static class RobustCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A map, a corpus (merged), or - for standard input." };
        var id = new Argument<string?>("id")
        {
            Description = "A statement or a relation. Without it the main statements and the recommendations are compared.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var delta = new Option<double>("--delta")
        {
            Description = "By how much each base score may change.",
            DefaultValueFactory = _ => StabilityOptions.Default.Delta,
        };
        var reading = new ReadingOption();
        var semantics = ReasoningArguments.Semantics("The semantics of the range, the thresholds and the shares.");
        var evidenceOnly = ReasoningArguments.EvidenceOnly();
        var time = TimeLimit.Option("half a second for each statement, ten at most");
        var json = new JsonOption();
        var command = new Command("robust", Examples.Under(
            "Tells how firm conclusions stand: the smallest losses that defeat them by support alone, what topples their label all by "
            + "itself, attacks counted, how many lines of support share nothing, and whether the verdict holds across semantics and base "
            + "scores. Robustness is 1 - 1/k, where k grounds must be lost at least, by support alone: 0 where one is enough.",
            "argmap robust map.json",
            "argmap robust map.json rec-1 --delta 0.2 --time 10",
            "argmap robust corpus.json --json"))
        { file, id, delta, reading, evidenceOnly, semantics, time, json };
        command.SetAction((parsed, cancellation) =>
        {
            if (parsed.GetValue(delta) is not (>= 0 and <= 1)) throw new CliException("--delta lies between 0 and 1");
            var (map, corpus) = new MapLoader(terminal).LoadMergedWithOrigins(parsed.GetRequiredValue(file));
            var options = StabilityOptions.Default with
            {
                Framework = reading.Options(parsed),
                Delta = parsed.GetValue(delta),
                Semantics = GradualSemantics.ByName(parsed.GetRequiredValue(semantics)),
            };
            var snapshot = map.Freeze();
            var wanted = parsed.GetValue(id);
            List<ArgumentNode> nodes = wanted is not null
                ? [NamedNode.Find(map, corpus, wanted)]
                : map.Statements.Where(statement => statement.IsMain || statement is Recommendation).ToList<ArgumentNode>();
            var foundations = new FoundationOptions { Grounds = ReasoningArguments.GroundsOf(parsed.GetValue(evidenceOnly)) };
            var reports = Reports(terminal, nodes, TimeLimit.Of(parsed.GetValue(time), nodes.Count),
                (node, limit) => RobustReport.Of(snapshot, node, foundations, options, limit, cancellation));
            var rest = nodes.Skip(reports.Count).ToList();
            if (parsed.GetValue(json)) JsonOutput.Write(terminal, writer => RobustReport.Write(writer, reports, rest));
            else if (wanted is not null) reports[0].WriteDetails(terminal);
            else RobustReport.WriteTable(terminal, reports, rest);
            if (rest.Count > 0)
                terminal.Error.WriteLine(
                    $"argmap: the time is up: {rest.Count} of {Counted.Of(nodes.Count, "statement")} were not looked at\nhint: --time "
                        + $"SECONDS gives more; argmap robust FILE ID looks at one");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <summary>
    /// The reports of as many statements as there is time for, the first one in any case. Each has an equal share of what is left.
    /// </summary>
    private static List<RobustReport> Reports(Terminal terminal, List<ArgumentNode> nodes, TimeLimit limit,
        Func<ArgumentNode, TimeLimit, RobustReport> report)
    {
        using var progress = new ProgressLine(terminal, "looking how firm conclusions stand");
        var reports = new List<RobustReport>();
        foreach (var node in nodes)
        {
            if (limit.IsOver && reports.Count > 0) break;
            progress.Tell($"{node.Id}, {reports.Count + 1} of {nodes.Count}");
            reports.Add(report(node, limit.Within(1.0 / (nodes.Count - reports.Count))));
        }
        return reports;
    }
}
