using System.Text.Json.Nodes;
using ArgumentMap.Cli.Input;
using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Editing;

/// <summary>
/// What is wrong in a document: why it cannot be read, or else what the checks find, with the severities of its <c>.argmap.json</c>.
/// </summary>
internal static class Diagnostics
{
    private const int Error = 1;
    private const int Warning = 2;
    private const int Information = 3;

    /// <summary>An editor shows no more of use; what is left out is told by its number.</summary>
    private const int MostFindings = 1_000;

    private static readonly MapLocation Top = new(Line: 1, Column: 1);

    /// <summary>
    /// What can be told before the checks of a long document are done: why it cannot be read, or else what they found in it before it was
    /// changed, at the places where the nodes stand now.
    /// </summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static JsonArray AtOnce(OpenDocument document, CancellationToken cancellation)
    {
        var (read, fault) = document.Reading(cancellation);
        if (fault is not null || read is null) return Of(document, cancellation);
        var findings = document.Findings.Where(finding => finding.Node is not null).ToList();
        var places = read.Locate(findings.Take(MostFindings).Select(finding => finding.Node!));
        var shown = findings.Take(MostFindings).Where(finding => places.ContainsKey(finding.Node!))
            .Select(finding => finding with { Location = places[finding.Node!] });
        return Told(document, shown, findings.Count - MostFindings);
    }

    /// <exception cref="OperationCanceledException">The checks were stopped.</exception>
    public static JsonArray Of(OpenDocument document, CancellationToken cancellation)
    {
        var (read, fault) = document.Reading(cancellation);
        if (fault is not null)
            return new JsonArray(
                (JsonNode)Diagnostic(document, fault.Location, Error, $"expected {fault.Expected}, found {fault.Found}", null));
        if (read is null) return [];
        var (options, broken) = Options(document.File);
        document.Findings = read.Validate(options, cancellation);
        var diagnostics = Told(document, document.Findings.Take(MostFindings), document.Findings.Count - MostFindings);
        if (broken is not null) diagnostics.Insert(0, Diagnostic(document, Top, Warning, broken, null));
        return diagnostics;
    }

    private static JsonArray Told(OpenDocument document, IEnumerable<Finding> findings, int left)
    {
        var diagnostics = new JsonArray();
        foreach (var finding in findings)
        {
            var severity = finding.Severity switch { Severity.Error => Error, Severity.Warning => Warning, _ => Information };
            diagnostics.Add((JsonNode)Diagnostic(document, finding.Location ?? Top, severity, finding.Message, finding.Rule));
        }
        if (left > 0)
            diagnostics.Add((JsonNode)Diagnostic(document, Top, Information,
                $"{left} more findings are not shown: argmap check tells them all", null));
        return diagnostics;
    }

    private static (ValidationOptions Options, string? Broken) Options(string file)
    {
        try
        {
            return (Configuration.For(File.Exists(file) ? file : null).Options(), null);
        }
        catch (Exception fault) when (CommandFault.Is(fault))
        {
            return (ValidationOptions.Default, fault.Message);
        }
    }

    private static JsonObject Diagnostic(OpenDocument document, MapLocation location, int severity, string message, ValidationRule? rule)
    {
        // What stands in a document that this one includes is told at the top.
        if (location.File is { } file && file != document.File)
            (location, message) = (new MapLocation(Line: 1, Column: 1), $"{location}: {message}");
        var diagnostic = new JsonObject
        {
            ["range"] = document.Lines.RestOfLine(document.Lines.OffsetOf(location)),
            ["severity"] = severity,
            ["source"] = "argmap",
            ["message"] = message,
        };
        if (rule is not null) diagnostic.Insert(2, "code", rule.Id);
        return diagnostic;
    }
}
