using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Reports;

/// <summary>Findings as compilers write them, with what to do about a rule's first one, and a count at the end.</summary>
internal sealed class TextReport(Terminal terminal) : FindingReport(terminal)
{
    public override void Write(IReadOnlyList<LocatedFinding> findings)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (finding, place) in findings)
        {
            Terminal.Out.Write($"{place.File ?? "input"}:{place.Line}:{place.Column}: {Colored(finding.Severity)} {finding.Rule.Id}: {finding.Message}{Passage(finding)}\n");
            if (explained.Add(finding.Rule.Id)) Terminal.Out.Write($"    hint: {finding.Rule.Remedy}\n");
        }
        Terminal.Out.Write($"{Count(findings, Severity.Error)} errors, {Count(findings, Severity.Warning)} warnings, {Count(findings, Severity.Info)} remarks\n");
    }

    private static int Count(IReadOnlyList<LocatedFinding> findings, Severity severity) => findings.Count(located => located.Finding.Severity == severity);

    private static string Passage(Finding finding) => finding.Anchor is { } anchor ? $" ({anchor})" : "";

    private string Colored(Severity severity)
    {
        var word = Vocabulary.Word(severity);
        if (!Terminal.IsRich) return word;
        var color = severity switch { Severity.Error => 31, Severity.Warning => 33, _ => 36 };
        return $"\u001b[{color}m{word}\u001b[0m";
    }
}
