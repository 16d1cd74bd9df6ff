using ArgumentMap.Validation;

namespace ArgumentMap.NUnit;

/// <summary>No rule of <see cref="MapValidation"/> finds anything, or nothing that matters as much as is said.</summary>
/// <param name="severity">From which severity on a finding counts.</param>
/// <param name="options">What is checked; null for all rules that come with the package.</param>
public sealed class NoFindingsConstraint(Severity severity, ValidationOptions? options) : MapConstraint(severity)
{
    private const int Listed = 10;

    /// <inheritdoc/>
    public override string Description => $"a map without findings of severity {Vocabulary.Word(severity)} or above";

    /// <inheritdoc/>
    protected override MapVerdict Judge(ArgumentGraph map)
    {
        var findings = map.Validate(options).Where(finding => finding.Severity >= severity).ToList();
        if (findings.Count == 0) return new MapVerdict(true, "none");
        var lines = findings.Take(Listed).Select(finding => $"\n    {finding}");
        var rest = findings.Count > Listed ? $"\n    and {findings.Count - Listed} more" : "";
        return new MapVerdict(false, $"{findings.Count} {(findings.Count == 1 ? "finding" : "findings")}:{string.Concat(lines)}{rest}");
    }
}
