using System.Text.Json;
using ArgumentMap.Cli.Output;
using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Answers;

/// <summary>Findings in the Static Analysis Results Interchange Format, OASIS SARIF 2.1.0.</summary>
internal sealed class SarifReport(Terminal terminal) : FindingReport(terminal)
{
    public override void Write(IReadOnlyList<Finding> findings, int maps) => JsonOutput.Write(Terminal, json =>
    {
        var rules = StandardRules.All.ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WriteStartArray("results");
        foreach (var finding in findings) WriteResult(json, finding, rules);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, List<ValidationRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "argmap");
        json.WriteString("version", ToolVersion.Text);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Explanation);
            WriteText(json, "help", rule.Remedy);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, List<ValidationRule> rules)
    {
        var place = finding.Location!;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(place.File ?? "input"));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line ?? 1);
        json.WriteNumber("startColumn", place.Column ?? 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", finding.Node ?? place.Path ?? "$");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A file as SARIF names it: relative as it was given, or a file URI.</summary>
    private static string UriOf(string file) => Path.IsPathRooted(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static void WriteText(Utf8JsonWriter json, string member, string text)
    {
        json.WriteStartObject(member);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) =>
        severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
