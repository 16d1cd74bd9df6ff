using System.Text.Json;

namespace ArgumentMap.Reasoning;

/// <summary>What becomes of a map if a part of it falls, as JSON.</summary>
public static class WhatIfResultJson
{
    /// <summary>Writes an object: what was removed, and each node that changes, before and after.</summary>
    public static void WriteTo(this WhatIfResult result, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("reading", Vocabulary.Word(result.Reading));
        json.WriteIds("removed", result.Removed);
        json.WriteString("status", Vocabulary.Word(result.Status));
        json.WriteObjects("changes", result.Changes, change =>
        {
            json.WriteString("id", change.Node.Id);
            json.WriteString("labelBefore", Vocabulary.Word(change.LabelBefore));
            json.WriteString("labelAfter", Vocabulary.Word(change.LabelAfter));
            json.WriteNumber("strengthBefore", change.StrengthBefore);
            json.WriteNumber("strengthAfter", change.StrengthAfter);
        });
        json.WriteEndObject();
    }
}
