using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Answers;

/// <summary>Which findings are written, and in which order.</summary>
/// <param name="Minimum">From which severity on.</param>
/// <param name="Rules">The ids of the only rules that are asked for; empty for all.</param>
/// <param name="IsVerbose">Whether each finding is written, also of the rules that find something in nearly every step.</param>
internal sealed record FindingSelection(Severity Minimum, HashSet<string> Rules, bool IsVerbose)
{
    /// <summary>
    /// They say where a text could be probed further, which is so nearly everywhere: in the sample, nine of ten findings are theirs.
    /// </summary>
    private static readonly HashSet<string> Plentiful = ["AM109", "AM110", "AM406"];

    public bool IsAsked(Finding finding) => Rules.Count == 0 || Rules.Contains(finding.Rule.Id);

    /// <summary>The worst first; of one severity file by file, from top to bottom.</summary>
    public IReadOnlyList<Finding> Of(IReadOnlyList<Finding> all)
    {
        var files = all.Select(FileOf).Distinct(StringComparer.Ordinal).Select((file, order) => (file, order))
            .ToDictionary(pair => pair.file, pair => pair.order, StringComparer.Ordinal);
        return
        [
            .. all.Where(finding => finding.Severity >= Minimum && IsAsked(finding))
                .OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => files[FileOf(finding)])
                .ThenBy(finding => finding.Location?.Line).ThenBy(finding => finding.Location?.Column)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether findings of a rule are told together, in one line for each map.</summary>
    public bool IsToldTogether(ValidationRule rule) => !IsVerbose && Rules.Count == 0 && Plentiful.Contains(rule.Id);

    public static string FileOf(Finding finding) => finding.Location?.File ?? "input";
}
