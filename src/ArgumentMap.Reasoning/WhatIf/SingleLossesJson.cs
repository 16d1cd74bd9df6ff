using System.Text.Json;

namespace ArgumentMap.Reasoning;

/// <summary>What topples a node all by itself, as JSON.</summary>
public static class SingleLossesJson
{
    /// <summary>Writes an object: the label and the reading, and the ids of what topples it alone, nearest first.</summary>
    public static void WriteTo(this SingleLosses losses, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(losses);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("label", Vocabulary.Word(losses.Label));
        json.WriteString("reading", Vocabulary.Word(losses.Reading));
        json.WriteString("search", Vocabulary.Word(losses.Search));
        json.WriteIds("topplers", losses.Topplers);
        json.WriteEndObject();
    }
}
