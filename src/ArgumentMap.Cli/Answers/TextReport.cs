using ArgumentMap.Validation;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Answers;

/// <summary>Findings as compilers write them, with what to do about a rule's first one, and a last line that says where to begin.</summary>
internal sealed class TextReport(Terminal terminal, FindingSelection selection) : FindingReport(terminal)
{
    public override void Write(IReadOnlyList<Finding> findings, int maps)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (finding, place, message) in FindingLine.Of(findings, selection))
        {
            var passage = ReferenceEquals(message, finding.Message) ? Passage(finding) : "";
            Terminal.Out.Write($"{place.File ?? "input"}:{place.Line}:{place.Column}: ");
            Terminal.WriteColored(Color(finding.Severity), Vocabulary.Word(finding.Severity));
            Terminal.Out.Write($" {finding.Rule.Id}: {OneLine.Of($"{message}{passage}")}\n");
            if (explained.Add(finding.Rule.Id)) Terminal.Out.Write($"    hint: {finding.Rule.Remedy}\n");
        }
        Terminal.Out.Write($"{Closing(findings, maps)}\n");
    }

    private static string Closing(IReadOnlyList<Finding> findings, int maps)
    {
        var where = $"in {Counted.Of(maps, "map")}";
        if (findings.Count == 0) return $"nothing found {where}";
        var counts =
            $"{Count(findings, Severity.Error)}, {Count(findings, Severity.Warning)}, "
                + $"{findings.Count(finding => finding.Severity == Severity.Info)} info {where}";
        // The rule of the worst severity that has the most findings: where mending one thing mends the most.
        var first = findings.Where(finding => finding.Severity == findings[0].Severity)
            .GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal).OrderByDescending(rule => rule.Count()).First().ToList();
        return $"{counts}; begin with {first[0].Rule.Id} {first[0].Rule.Name} ({first.Count}), which 'argmap rules {first[0].Rule.Id}' "
            + $"explains";
    }

    private static string Count(IReadOnlyList<Finding> findings, Severity severity) =>
        Counted.Of(findings.Count(finding => finding.Severity == severity), Vocabulary.Word(severity));

    private static string Passage(Finding finding) => finding.Anchor is { } anchor ? $" ({anchor})" : "";

    private static string Color(Severity severity) => severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
}
