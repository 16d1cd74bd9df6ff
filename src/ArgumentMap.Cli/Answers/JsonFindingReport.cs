using System.Text.Json;
using ArgumentMap.Cli.Output;
using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Answers;

/// <summary>Findings as one JSON array.</summary>
internal sealed class JsonFindingReport(Terminal terminal) : FindingReport(terminal)
{
    public override void Write(IReadOnlyList<Finding> findings, int maps) => JsonOutput.Write(Terminal, json =>
    {
        json.WriteStartArray();
        foreach (var finding in findings) Write(json, finding);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        var place = finding.Location!;
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", Vocabulary.Word(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteString("hint", finding.Rule.Remedy);
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line ?? 1);
        json.WriteNumber("column", place.Column ?? 1);
        json.WriteString("path", place.Path);
        if (finding.Node is not null) json.WriteString("node", finding.Node);
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("related");
            foreach (var node in finding.Related) json.WriteStringValue(node);
            json.WriteEndArray();
        }
        if (finding.Score is { } score) json.WriteNumber("score", score);
        if (finding.Anchor is { } anchor)
        {
            json.WritePropertyName("anchor");
            JsonAnchor.Write(json, anchor);
        }
        json.WriteEndObject();
    }
}
