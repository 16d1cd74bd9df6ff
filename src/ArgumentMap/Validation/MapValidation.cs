using ArgumentMap.Formats;
using ArgumentMap.Json;
using ArgumentMap.Validation.Rules;

namespace ArgumentMap.Validation;

/// <summary>Checks maps and corpora for bad argument, slips of the analyst and broken provenance.</summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// foreach (var finding in map.Validate().Where(finding =&gt; finding.Severity == Severity.Warning).Take(1))
///     Console.WriteLine($"{finding.Rule.Id}: {finding.Node}"); // AM107: build
/// </code></example>
public static class MapValidation
{
    /// <summary>Runs the rules over a map.</summary>
    /// <param name="map">The map; it is not changed.</param>
    /// <param name="options">The rules, their severities and limits; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops a long check between findings.</param>
    /// <returns>The findings, rule by rule, of each rule in the map's order; none for a map without fault.</returns>
    /// <exception cref="KeyNotFoundException">The options set the severity of a rule that there is not.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public static ValueList<Finding> Validate(this ArgumentGraph map, ValidationOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ValidationRun.Of(new ValidationContext(Guard.NotNull(map, nameof(map)), options ?? ValidationOptions.Default, cancellationToken),
            rule => rule is not CorpusRule);

    /// <summary>
    /// Runs the rules over a map that was read from a file. Beside what
    /// <see cref="Validate(ArgumentGraph, ValidationOptions?, CancellationToken)"/>
    /// finds, that is what the reader found wrong in the file; and each finding has its place there.
    /// </summary>
    /// <inheritdoc cref="Validate(ArgumentGraph, ValidationOptions?, CancellationToken)" path="/returns|/exception"/>
    /// <param name="read">What was read.</param>
    /// <param name="options">The rules, their severities and limits; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops a long check between findings.</param>
    public static ValueList<Finding> Validate(this MapReadResult read, ValidationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var context = new ValidationContext(Guard.NotNull(read, nameof(read)).Map, options ?? ValidationOptions.Default, cancellationToken)
        {
            Warnings = read.Warnings,
        };
        var findings = ValidationRun.Of(context, rule => rule is not CorpusRule);
        var places = read.Locate(findings.Select(finding => finding.Node).OfType<string>());
        var top = new MapLocation(read.File, 1, 1, "$");
        return findings.Select(finding => finding.Location is not null ? finding
            : finding with { Location = finding.Node is { } node && places.TryGetValue(node, out var place) ? place : top }).ToValueList();
    }

    /// <summary>Checks the links of a corpus. Its maps are checked each for itself.</summary>
    /// <param name="corpus">The corpus; it is not changed.</param>
    /// <param name="options">The rules and their severities; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops a long check between findings.</param>
    /// <returns>The findings, rule by rule, of each rule in the order of the links.</returns>
    /// <exception cref="KeyNotFoundException">The options set the severity of a rule that there is not.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public static ValueList<Finding> Validate(this ArgumentCorpus corpus, ValidationOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Check(Guard.NotNull(corpus, nameof(corpus)), [], options, cancellationToken);

    /// <summary>
    /// Checks the links of a corpus that was read from a file, and how that file is written. Its maps are checked each for itself.
    /// </summary>
    /// <inheritdoc cref="Validate(ArgumentCorpus, ValidationOptions?, CancellationToken)" path="/returns|/exception"/>
    /// <param name="read">What was read.</param>
    /// <param name="options">The rules and their severities; the defaults where left out.</param>
    /// <param name="cancellationToken">Stops a long check between findings.</param>
    public static ValueList<Finding> Validate(this CorpusReadResult read, ValidationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var findings = Check(Guard.NotNull(read, nameof(read)).Corpus, read.OwnWarnings, options, cancellationToken);
        var places = read.LocateLinks(findings.Select(finding => finding.Link).OfType<int>());
        var top = new MapLocation(read.File, 1, 1, "$");
        return findings.Select(finding => finding.Location is not null ? finding
            : finding with { Location = finding.Link is { } link && places.TryGetValue(link, out var place) ? place : top }).ToValueList();
    }

    private static ValueList<Finding> Check(ArgumentCorpus corpus, ValueList<MapWarning> warnings, ValidationOptions? options,
        CancellationToken cancellationToken)
    {
        var merged = corpus.Links.All(link => CorpusRule.Holds(corpus, link)) ? corpus.Merge().Map : new ArgumentGraph(corpus.Id);
        var context = new ValidationContext(merged, options ?? ValidationOptions.Default, cancellationToken)
        {
            Corpus = corpus,
            Warnings = warnings,
        };
        return ValidationRun.Of(context, rule => rule is CorpusRule or FileRule);
    }
}
