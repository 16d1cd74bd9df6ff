using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Answers;

/// <summary>Findings as the workflow commands by which GitHub Actions marks lines of a pull request.</summary>
internal sealed class GitHubReport(Terminal terminal, FindingSelection selection) : FindingReport(terminal)
{
    public override void Write(IReadOnlyList<Finding> findings, int maps)
    {
        foreach (var (finding, place, message) in FindingLine.Of(findings, selection))
        {
            var level = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            Terminal.Out.Write(
                $"::{level} "
                    + $"file={Property(place.File ?? "")},line={place.Line},col={place.Column},title={Property($"{finding.Rule.Id} {finding.Rule.Name}")}::{Data(message)}\n");
        }
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
