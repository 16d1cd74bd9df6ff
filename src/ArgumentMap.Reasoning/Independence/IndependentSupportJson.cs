using System.Text.Json;

namespace ArgumentMap.Reasoning;

/// <summary>Independent lines of support, as JSON.</summary>
public static class IndependentSupportJson
{
    /// <summary>Writes an object: how many lines there are, by what they are independent, and the lines.</summary>
    public static void WriteTo(this IndependentSupport lines, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("by", Vocabulary.Word(lines.By));
        json.WriteNumber("count", lines.Count);
        json.WriteNumber("atMost", lines.AtMost);
        json.WriteString("status", Vocabulary.Word(lines.Status));
        json.WriteObjects("lines", lines.Lines, line =>
        {
            json.WriteIds("statements", line.Nodes);
            json.WriteIds("origins", line.Origins);
        });
        json.WriteEndObject();
    }
}
