using System.Text.Json;

namespace ArgumentMap.Reasoning;

/// <summary>Strengths as JSON.</summary>
public static class StrengthsJson
{
    /// <summary>
    /// Writes an object: the semantics, how the strengths were reached and by how much they may be off, and under <c>strengths</c> each
    /// statement's id with its strength, 0 to 1.
    /// </summary>
    public static void WriteTo(this MapStrengths strengths, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(strengths);
        ArgumentNullException.ThrowIfNull(json);
        Write(json, strengths.Result, strengths.Select(pair => (pair.Statement.Id, pair.Strength)));
    }

    /// <summary>Writes the same object of a framework's arguments.</summary>
    public static void WriteTo(this StrengthResult result, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(json);
        Write(json, result, result);
    }

    private static void Write(Utf8JsonWriter json, StrengthResult result, IEnumerable<(string Id, double Strength)> strengths)
    {
        json.WriteStartObject();
        json.WriteString("semantics", result.Semantics.Name);
        json.WriteString("status", Vocabulary.Word(result.Status));
        json.WriteNumber("residual", result.Residual);
        json.WriteStartObject("strengths");
        foreach (var (id, strength) in strengths) json.WriteNumber(id, strength);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
