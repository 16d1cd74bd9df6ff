using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

/// <summary>Runs one rule over a map.</summary>
internal static class Rule
{
    public static IReadOnlyList<Finding> Findings(string id, ArgumentGraph map, ValidationOptions? options = null) =>
        [.. map.Validate(options).Where(finding => finding.Rule.Id == id)];

    public static IReadOnlyList<Finding> Findings(string id, MapBuilder map, ValidationOptions? options = null) =>
        Findings(id, map.Build(), options);

    public static Finding Finding(string id, MapBuilder map, ValidationOptions? options = null)
    {
        var findings = Findings(id, map, options);
        Assert.That(findings, Has.Count.EqualTo(1), $"{id} should find one thing");
        return findings[0];
    }
}
