using System.Text.Json;

namespace ArgumentMap.Reasoning;

/// <summary>What a statement stands on, as JSON.</summary>
public static class WeighedFoundationJson
{
    /// <summary>Writes an object: the sets of grounds, what is lost with which, how far each search went, and the strengths.</summary>
    public static void WriteTo(this WeighedFoundation weighed, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(weighed);
        ArgumentNullException.ThrowIfNull(json);
        var foundation = weighed.Foundation;
        json.WriteStartObject();
        json.WriteString("status", Vocabulary.Word(foundation.Status));
        json.WriteNumber("robustness", foundation.Robustness);
        json.WriteBoolean("robustnessIsExact", foundation.IsExact);
        json.WriteNumber("lossesAtLeast", foundation.LossesAtLeast);
        json.WriteNumber("lossesAtMost", foundation.LossesAtMost);
        json.WriteString("environmentSearch", Vocabulary.Word(foundation.EnvironmentSearch));
        Sets("environments", foundation.Environments.Select(environment => environment.Grounds));
        json.WriteString("singlePointSearch", Vocabulary.Word(foundation.SinglePointSearch));
        json.WriteIds("singlePointsOfFailure", foundation.SinglePointsOfFailure);
        json.WriteString("defeatSearch", Vocabulary.Word(foundation.DefeatSearch));
        Sets("smallestDefeats", foundation.SmallestDefeats);
        json.WriteString("smallestCutSearch", Vocabulary.Word(foundation.SmallestCutSearch));
        json.WriteIds("smallestCut", foundation.SmallestCut);
        WriteWeights(json, weighed);
        json.WriteEndObject();

        void Sets(string name, IEnumerable<ValueList<ArgumentNode>> sets)
        {
            json.WriteStartArray(name);
            foreach (var set in sets) json.WriteIds(set.Select(node => node.Id));
            json.WriteEndArray();
        }
    }

    private static void WriteWeights(Utf8JsonWriter json, WeighedFoundation weighed)
    {
        json.WriteStartObject("weighed");
        json.WriteString("semantics", weighed.Semantics.Name);
        json.WriteBoolean("saturates", weighed.Semantics.Saturates);
        json.WriteBoolean("isSaturated", weighed.IsSaturated);
        json.WriteNumber("strength", weighed.Strength);
        json.WriteNumber("strengthAlone", weighed.StrengthAlone);
        if (weighed is { IndependentStrength: { } strength, IndependentLines: { } lines })
        {
            json.WriteStartObject("independent");
            json.WriteString("by", Vocabulary.Word(lines.By));
            json.WriteNumber("strength", strength);
            json.WriteNumber("lines", lines.Count);
            json.WriteNumber("atMost", lines.AtMost);
            json.WriteString("search", Vocabulary.Word(lines.Status));
            json.WriteEndObject();
        }
        json.WriteObjects("weakestGrounds", weighed.WeakestGrounds, ground =>
        {
            json.WriteString("id", ground.Node.Id);
            json.WriteNumber("strength", ground.Strength);
            json.WriteNumber("weight", ground.Weight);
            json.WriteBoolean("weakSign", ground.IsWeakSign);
        });
        json.WriteString("setSearch", Vocabulary.Word(weighed.SetSearch));
        json.WriteObjects("sets", weighed.Sets, set =>
        {
            json.WriteIds("grounds", set.Environment.Grounds.Select(ground => ground.Id));
            json.WriteNumber("strength", set.Strength);
            json.WriteNumber("weight", set.Weight);
            json.WriteBoolean("weakSign", set.IsWeakSign);
            json.WriteBoolean("suffices", set.Suffices);
        });
        json.WriteEndObject();
    }
}
