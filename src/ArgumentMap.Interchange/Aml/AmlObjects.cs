using System.Globalization;
using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Aml;

/// <summary>What the model says of things, as attributes.</summary>
internal static class AmlObjects
{
    public static JsonObject Prop(Statement claim) => new()
    {
        [AmlWords.Identifier] = claim.Id,
        [AmlWords.Missing] = claim.Basis is Basis.Implicit or Basis.Analyst ? "yes" : "no",
    };

    public static JsonObject PropText(Statement claim) => new()
    {
        [AmlWords.Offset] = (claim.Anchors.FirstOrDefault(anchor => anchor.Source == AmlWords.TextId)?.Start ?? -1)
            .ToString(CultureInfo.InvariantCulture),
    };

    public static JsonObject Owner(string name) => new() { [AmlWords.Name] = name };

    public static JsonObject InScheme(string name, string id) => new() { [AmlWords.Scheme] = name, [AmlWords.SchemeId] = id };
}
