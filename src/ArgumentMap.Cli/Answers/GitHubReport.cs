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
            WriteLine(level, place, $"{finding.Rule.Id} {finding.Rule.Name}", message);
        }
    }

    public override bool TryWrite(MapFormatException fault)
    {
        WriteLine("error", fault.Location, "unreadable", $"expected {fault.Expected}, found {fault.Found}");
        return true;
    }

    private void WriteLine(string level, MapLocation place, string title, string message) => Terminal.Out.Write(
        $"::{level} file={Property(place.File ?? "")},line={place.Line ?? 1},col={place.Column ?? 1},"
            + $"title={Property(title)}::{Data(message)}\n");

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
