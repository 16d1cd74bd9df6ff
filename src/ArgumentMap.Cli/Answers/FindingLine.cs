using ArgumentMap.Validation;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Answers;

/// <summary>What a person reads in one line: a finding, or all of one rule in one map.</summary>
/// <param name="First">The finding, or the first of them.</param>
/// <param name="Place">Where it stands; of several, the file.</param>
/// <param name="Message">What is said.</param>
internal sealed record FindingLine(Finding First, MapLocation Place, string Message)
{
    public static IEnumerable<FindingLine> Of(IReadOnlyList<Finding> findings, FindingSelection selection)
    {
        var together = findings.Where(finding => selection.IsToldTogether(finding.Rule)).ToLookup(Key);
        var told = new HashSet<(string, string, Severity)>();
        foreach (var finding in findings)
        {
            var count = together[Key(finding)].Count();
            if (count < 2) yield return new FindingLine(finding, finding.Location!, finding.Message);
            else if (told.Add(Key(finding)))
                yield return new FindingLine(
                    finding,
                    new MapLocation(FindingSelection.FileOf(finding), 1, 1, "$"),
                    $"{finding.Rule.Title}: {Counted.Of(count, "time")}; --rule {finding.Rule.Id} or --verbose lists them.");
        }
    }

    private static (string Rule, string File, Severity Severity) Key(Finding finding) =>
        (finding.Rule.Id, FindingSelection.FileOf(finding), finding.Severity);
}
