using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Yaml;

namespace ArgumentMap.Interchange.Carneades;

/// <summary>What a file expects statements to be: in, out or undecided. In a map it is a tag of the statement.</summary>
internal static class CarneadesTests
{
    /// <summary>The names that are expected to have a label, in the order of their spellings, each once.</summary>
    public static IEnumerable<string> Names(YamlNode? value) => value.AsList().Select(item => CarneadesWords.Name(item.Text() ?? ""))
        .Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>A section's labels, and what else it says.</summary>
    public static JsonNode? ValueOf(string label, YamlNode value) =>
        Array.Exists(CarneadesWords.Expected, known => known.Label == label) ? List(Names(value)) : value.ToJson();

    /// <summary>The section that a map says. O(statements).</summary>
    /// <param name="map">The map.</param>
    /// <param name="names">What the file calls the nodes.</param>
    /// <param name="rest">What the file says beyond the map: names that are no statements, and further members.</param>
    public static JsonObject Of(ArgumentGraph map, Dictionary<string, string> names, JsonObject? rest)
    {
        var said = new JsonObject();
        foreach (var (label, tag) in CarneadesWords.Expected)
        {
            var others = rest.Member(label) as JsonArray;
            var expected = map.Statements.Where(statement => statement.Tags.Contains(tag))
                .Select(statement => CarneadesWords.Name(names[statement.Id]))
                .Concat((others ?? []).Select(name => name.Text() ?? "")).Distinct(StringComparer.Ordinal).ToList();
            if (expected.Count > 0 || others is not null) said.Add(label, List(expected.Order(StringComparer.Ordinal)));
        }
        foreach (var (name, value) in rest ?? [])
            if (!said.ContainsKey(name)) said.Add(name, value?.DeepClone());
        return said;
    }

    public static JsonArray List(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);
}
