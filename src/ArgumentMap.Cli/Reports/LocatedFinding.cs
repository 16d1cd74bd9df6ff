using ArgumentMap.Json;
using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Reports;

/// <summary>A finding and the place in a file where the node stands that it is about.</summary>
internal sealed record LocatedFinding(Finding Finding, MapLocation Location)
{
    /// <summary>The findings of one file, from top to bottom.</summary>
    public static IEnumerable<LocatedFinding> Locate(MapReadResult result, IReadOnlyList<Finding> findings)
    {
        var places = result.Locate(findings.Select(finding => finding.Node).OfType<string>());
        var top = new MapLocation(result.File, 1, 1, "$");
        return findings
            .Select(finding => new LocatedFinding(finding, finding.Node is { } node && places.TryGetValue(node, out var place) ? place : top))
            .OrderBy(located => located.Location.Line).ThenBy(located => located.Location.Column).ThenBy(located => located.Finding.Rule.Id, StringComparer.Ordinal);
    }
}
