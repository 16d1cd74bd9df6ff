using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Schemes;

namespace ArgumentMap.Interchange.Aml;

/// <summary>
/// Finds the schemes of steps. A file says of propositions that they are in one: a step is of the scheme that a premise and the conclusion
/// of it say they are in, by one number; else of one that only its first premise says it is in.
/// </summary>
/// <param name="map">The map.</param>
/// <param name="said">What each claim says it is in.</param>
internal sealed class AmlSchemes(ArgumentGraph map, IReadOnlyDictionary<string, List<JsonObject>> said)
{
    public void Read()
    {
        foreach (var step in map.Relations.ToList()) Read(step, Shared(step));
        foreach (var step in map.Relations.Where(step => step.Scheme is null).ToList())
            Read(step, map.PremisesOf(step.Id).Take(1).SelectMany(premise => said[premise.Id]).FirstOrDefault(IsFree));
    }

    private JsonObject? Shared(Relation step)
    {
        var below = map.ConclusionsOf(step.Id).SelectMany(claim => said[claim.Id]).Where(IsFree).Select(Key).ToHashSet();
        return map.PremisesOf(step.Id).SelectMany(premise => said[premise.Id])
            .FirstOrDefault(scheme => IsFree(scheme) && below.Contains(Key(scheme)));
    }

    private void Read(Relation step, JsonObject? scheme)
    {
        if (scheme is null || SchemeNames.IdOf(Key(scheme).Name) is not { } id || string.IsNullOrWhiteSpace(id)) return;
        var key = Key(scheme);
        map.Replace(step with { Scheme = id });
        foreach (var claim in map.PremisesOf(step.Id).Concat(map.ConclusionsOf(step.Id)))
            if (said[claim.Id].FirstOrDefault(other => IsFree(other) && Key(other) == key) is { } same) same.Add(AmlWords.Step, step.Id);
    }

    private static bool IsFree(JsonObject scheme) => !scheme.ContainsKey(AmlWords.Step);

    private static (string Name, string Id) Key(JsonObject scheme) =>
        (scheme.Member(AmlWords.Scheme).Text() ?? "", scheme.Member(AmlWords.SchemeId).Text() ?? "");
}
