using System.Text.Json;

namespace ArgumentMap.Reasoning;

/// <summary>How stable a verdict is, as JSON.</summary>
public static class StabilityJson
{
    /// <summary>Writes an object: the verdict, how far base scores move it, and which of them would turn it.</summary>
    public static void WriteTo(this Stability stability, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(stability);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("label", Vocabulary.Word(stability.Label));
        json.WriteString("reading", Vocabulary.Word(stability.Reading));
        json.WriteString("semantics", stability.Semantics.Name);
        json.WriteString("status", Vocabulary.Word(stability.Status));
        json.WriteNumber("strength", stability.Strength);
        json.WriteNumber("low", stability.Range.Low);
        json.WriteNumber("high", stability.Range.High);
        json.WriteNumber("delta", stability.Range.Delta);
        json.WriteBoolean("unanimous", stability.IsUnanimous);
        json.WriteObjects("verdicts", stability.Verdicts, verdict =>
        {
            json.WriteString("semantics", verdict.Semantics.Name);
            json.WriteNumber("strength", verdict.Strength);
            json.WriteString("status", Vocabulary.Word(verdict.Status));
        });
        json.WriteString("flipSearch", Vocabulary.Word(stability.FlipSearch));
        json.WriteObjects("flips", stability.FlipThresholds.Where(threshold => threshold.CanFlip), threshold =>
        {
            json.WriteString("id", threshold.Node.Id);
            json.WriteNumber("baseScore", threshold.BaseScore);
            json.WriteNumber("flipsAt", threshold.FlipsAt!.Value);
        });
        json.WriteObjects("sensitivities", stability.Sensitivities, sensitivity =>
        {
            json.WriteString("id", sensitivity.Node.Id);
            json.WriteNumber("derivative", sensitivity.Derivative);
        });
        json.WriteEndObject();
    }
}
