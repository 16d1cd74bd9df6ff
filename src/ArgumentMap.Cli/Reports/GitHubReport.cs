using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Reports;

/// <summary>Findings as the workflow commands by which GitHub Actions marks lines of a pull request.</summary>
internal sealed class GitHubReport(Terminal terminal) : FindingReport(terminal)
{
    public override void Write(IReadOnlyList<LocatedFinding> findings)
    {
        foreach (var (finding, place) in findings)
        {
            var level = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            Terminal.Out.Write($"::{level} file={Property(place.File ?? "")},line={place.Line},col={place.Column},title={Property($"{finding.Rule.Id} {finding.Rule.Name}")}::{Data(finding.Message)}\n");
        }
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
