using ArgumentMap.Validation;
using ArgumentMap.Wording;

namespace ArgumentMap.NUnit;

/// <summary>
/// No rule of <see cref="MapValidation"/> finds anything, or nothing that matters as much as is said. An empty map fails it, and so do
/// options under which no rule could find any.
/// </summary>
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
        ArgumentNullException.ThrowIfNull(map);
        if (map.NodeCount == 0) return MapVerdict.Vacuous("the map is empty");
        if (!CanFind(options ?? ValidationOptions.Default)) return MapVerdict.Vacuous("no rule that is run reports at that severity");
        var findings = map.Validate(options).Where(finding => finding.Severity >= severity).ToList();
        if (findings.Count == 0) return new MapVerdict(true, "none");
        var lines = findings.Take(Listed).Select(finding => $"\n    {finding}");
        var rest = findings.Count > Listed ? $"\n    and {findings.Count - Listed} more" : "";
        return new MapVerdict(false, $"{Counted.Of(findings.Count, "finding")}:{string.Concat(lines)}{rest}");
    }

    /// <summary>Whether some rule may report what counts; one whose severity the options leave to it may report any.</summary>
    private bool CanFind(ValidationOptions settings) => (settings.Rules ?? StandardRules.All).Any(rule =>
        settings.LevelOf(rule) is { } level
            && (level >= severity || !(settings.Levels.ContainsKey(rule.Id) || settings.Levels.ContainsKey(rule.Name))));
}
