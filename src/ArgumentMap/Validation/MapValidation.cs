namespace ArgumentMap.Validation;

/// <summary>Checks maps for bad argument, slips of the analyst and broken provenance.</summary>
public static class MapValidation
{
    /// <summary>Runs the rules over a map.</summary>
    /// <param name="map">The map; it is not changed.</param>
    /// <param name="options">The rules, their severities and limits; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops a long check between findings.</param>
    /// <returns>The findings, rule by rule, of each rule in the map's order; none for a map without fault.</returns>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public static IReadOnlyList<Finding> Validate(this ArgumentGraph map, ValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var settings = options ?? ValidationOptions.Default;
        var context = new ValidationContext(Guard.NotNull(map, nameof(map)), settings, cancellationToken);
        var findings = new List<Finding>();
        foreach (var rule in settings.Rules ?? StandardRules.All)
        {
            if (settings.LevelOf(rule) is not { } severity) continue;
            var isSet = settings.IsSet(rule);
            foreach (var finding in rule.Check(context))
            {
                cancellationToken.ThrowIfCancellationRequested();
                // A rule may grade its findings itself; only a level that the options set overrides that.
                findings.Add(isSet ? finding with { Severity = severity } : finding);
            }
        }
        return findings;
    }
}
