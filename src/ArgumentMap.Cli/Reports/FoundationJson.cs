using System.Text.Json;
using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Reports;

/// <summary>What a statement stands on, as JSON.</summary>
internal static class FoundationJson
{
    public static void Write(Utf8JsonWriter json, Foundation foundation)
    {
        json.WriteStartObject();
        json.WriteString("status", Vocabulary.Word(foundation.Status));
        if (double.IsFinite(foundation.Robustness)) json.WriteNumber("robustness", foundation.Robustness);
        json.WriteString("environmentSearch", Vocabulary.Word(foundation.EnvironmentSearch));
        Sets("environments", foundation.Environments.Select(environment => environment.Grounds));
        json.WriteIds("singlePointsOfFailure", foundation.SinglePointsOfFailure);
        json.WriteString("defeatSearch", Vocabulary.Word(foundation.DefeatSearch));
        Sets("smallestDefeats", foundation.SmallestDefeats);
        json.WriteIds("smallestCut", foundation.SmallestCut);
        json.WriteEndObject();

        void Sets(string name, IEnumerable<ValueList<ArgumentNode>> sets)
        {
            json.WriteStartArray(name);
            foreach (var set in sets) json.WriteIds(set.Select(node => node.Id));
            json.WriteEndArray();
        }
    }
}
