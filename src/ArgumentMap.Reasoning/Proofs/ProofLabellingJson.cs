using System.Text.Json;

namespace ArgumentMap.Reasoning;

/// <summary>What a map's statements are by proof standards, and why, as JSON.</summary>
public static class ProofLabellingJson
{
    /// <summary>
    /// Writes an object: how the map was evaluated, under <c>labels</c> each statement's id with its label, and those whose label is not
    /// the one that their tags expect.
    /// </summary>
    public static void WriteTo(this ProofLabelling proofs, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(proofs);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        WriteHead(json, proofs);
        LabellingJson.WriteLabels(json, proofs.Select(pair => (pair.Statement.Id, pair.Label)));
        json.WriteObjects("unexpected", proofs.Unexpected, unexpected =>
        {
            json.WriteString("id", unexpected.Statement.Id);
            json.WriteString("expected", Vocabulary.Word(unexpected.Expected));
            json.WriteString("label", Vocabulary.Word(unexpected.Label));
        });
        json.WriteEndObject();
    }

    /// <summary>Writes an object: how the map was evaluated, and the <c>steps</c> of <see cref="ProofLabelling.Explain"/>.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public static void WriteExplanationTo(this ProofLabelling proofs, string id, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(proofs);
        ArgumentNullException.ThrowIfNull(json);
        var steps = proofs.Explain(id);
        json.WriteStartObject();
        WriteHead(json, proofs);
        json.WriteObjects("steps", steps, step =>
        {
            json.WriteString("argument", step.Node.Id);
            json.WriteString("label", Vocabulary.Word(step.Label));
            json.WriteString("reason", step.Reason);
        });
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, ProofLabelling proofs)
    {
        json.WriteString("semantics", ProofLabelling.SemanticsName);
        json.WriteString("standard", Vocabulary.Word(proofs.Options.Standard));
        json.WriteString("assumed", Vocabulary.Word(proofs.Assumptions));
    }
}
