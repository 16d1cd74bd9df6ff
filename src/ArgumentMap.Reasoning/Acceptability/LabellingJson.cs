using System.Text.Json;

namespace ArgumentMap.Reasoning;

/// <summary>Labels, and why they are so, as JSON.</summary>
public static class LabellingJson
{
    /// <summary>
    /// Writes an object: semantics, reading, and under <c>labels</c> each statement's id with <c>in</c>, <c>out</c> or <c>undecided</c>.
    /// </summary>
    public static void WriteTo(this MapLabelling labelling, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(labelling);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        WriteHead(json, labelling.Semantics.Name, Vocabulary.Word(labelling.Reading));
        WriteLabels(json, labelling.Select(pair => (pair.Statement.Id, pair.Label)));
        json.WriteEndObject();
    }

    /// <summary>Writes the same object of a framework's arguments.</summary>
    public static void WriteTo(this FrameworkLabelling labelling, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(labelling);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        WriteHead(json, labelling.Semantics.Name, Vocabulary.Word(labelling.Reading));
        WriteLabels(json, labelling);
        json.WriteEndObject();
    }

    /// <summary>
    /// Writes an object: semantics, reading, and <c>steps</c>, the one that was asked about first, each with what decides it.
    /// </summary>
    public static void WriteTo(this AcceptanceExplanation explanation, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        WriteHead(json, explanation.Semantics.Name, Vocabulary.Word(explanation.Reading));
        json.WriteObjects("steps", explanation.Steps, step =>
        {
            json.WriteString("argument", explanation.Framework.Ids[step.Argument]);
            json.WriteString("label", Vocabulary.Word(step.Label));
            json.WriteIds("because", step.Because.Select(cause => explanation.Framework.Ids[cause]));
            json.WriteString("reason", step.Reason);
        });
        json.WriteEndObject();
    }

    /// <summary>Writes the member <c>labels</c>: an object with each id and its label, in their order.</summary>
    internal static void WriteLabels(Utf8JsonWriter json, IEnumerable<(string Id, AcceptanceLabel Label)> labels)
    {
        json.WriteStartObject("labels");
        foreach (var (id, label) in labels) json.WriteString(id, Vocabulary.Word(label));
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, string semantics, string reading)
    {
        json.WriteString("semantics", semantics);
        json.WriteString("reading", reading);
    }
}
