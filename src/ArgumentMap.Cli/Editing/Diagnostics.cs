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

    public static JsonArray Of(OpenDocument document)
    {
        if (document.Fault is { } fault)
            return new JsonArray(
                (JsonNode)Diagnostic(document, fault.Location, Error, $"expected {fault.Expected}, found {fault.Found}", null));
        if (document.Result is not { } read) return [];
        var (options, broken) = Options(document.File);
        var diagnostics = new JsonArray();
        if (broken is not null) diagnostics.Add((JsonNode)Diagnostic(document, new MapLocation(Line: 1, Column: 1), Warning, broken, null));
        var findings = read.Validate(options);
        foreach (var finding in findings)
        {
            var severity = finding.Severity switch { Severity.Error => Error, Severity.Warning => Warning, _ => Information };
            var place = finding.Location ?? new MapLocation(Line: 1, Column: 1);
            diagnostics.Add((JsonNode)Diagnostic(document, place, severity, finding.Message, finding.Rule));
        }
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
