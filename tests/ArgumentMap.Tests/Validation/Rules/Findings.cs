using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation.Rules;

/// <summary>What one rule says of a map.</summary>
internal static class Findings
{
    /// <summary>The findings of a rule, each as <c>warning node: message</c>.</summary>
    public static string[] Of(string rule, ArgumentGraph map, ValidationOptions? options = null) =>
        [.. About(rule, map, options).Select(finding => $"{Vocabulary.Word(finding.Severity)} {finding.Node}: {finding.Message}")];

    /// <summary>The ids of the nodes that a rule finds fault with.</summary>
    public static string[] Nodes(string rule, ArgumentGraph map) => [.. About(rule, map).Select(finding => finding.Node!)];

    /// <summary>The findings of a rule.</summary>
    public static IEnumerable<Finding> About(string rule, ArgumentGraph map, ValidationOptions? options = null) =>
        map.Validate(options).Where(finding => finding.Rule.Id == rule);
}
