using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Schemes;

namespace ArgumentMap.Interchange.Aml;

/// <summary>
/// Finds the schemes of steps. A file says of propositions that they are in one: a step is of the scheme that a premise and the conclusion
/// of it say they are in, by one number; else of one that only its first premise says it is in. A premise is that of one step, a conclusion
/// may be that of very many. O(map).
/// </summary>
internal sealed class AmlSchemes
{
    private readonly ArgumentGraph _map;
    private readonly IReadOnlyDictionary<string, List<JsonObject>> _said;

    /// <summary>Of each claim that is in any: what it says of those that no step was found for yet, by name and number.</summary>
    private readonly Dictionary<string, Dictionary<(string Name, string Id), Queue<JsonObject>>> _free = new(StringComparer.Ordinal);

    /// <param name="map">The map.</param>
    /// <param name="said">What each claim says it is in.</param>
    public AmlSchemes(ArgumentGraph map, IReadOnlyDictionary<string, List<JsonObject>> said)
    {
        (_map, _said) = (map, said);
        foreach (var (claim, schemes) in said)
        {
            if (schemes.Count == 0) continue;
            var free = new Dictionary<(string, string), Queue<JsonObject>>();
            foreach (var scheme in schemes)
            {
                if (!free.TryGetValue(Key(scheme), out var same)) free.Add(Key(scheme), same = new Queue<JsonObject>());
                same.Enqueue(scheme);
            }
            _free.Add(claim, free);
        }
    }

    public void Read()
    {
        foreach (var step in _map.Relations.ToList()) Read(step, Shared(step));
        foreach (var step in _map.Relations.Where(step => step.Scheme is null).ToList())
            Read(step, _map.PremisesOf(step.Id).Take(1).SelectMany(premise => _said[premise.Id]).FirstOrDefault(IsFree));
    }

    private JsonObject? Shared(Relation step)
    {
        var conclusions = _map.ConclusionsOf(step.Id);
        return _map.PremisesOf(step.Id).SelectMany(premise => _said[premise.Id])
            .FirstOrDefault(scheme => IsFree(scheme) && conclusions.Any(claim => IsIn(claim, Key(scheme))));
    }

    private void Read(Relation step, JsonObject? scheme)
    {
        if (scheme is null || SchemeNames.IdOf(Key(scheme).Name) is not { } id || string.IsNullOrWhiteSpace(id)) return;
        var key = Key(scheme);
        _map.Replace(step with { Scheme = id });
        foreach (var claim in _map.PremisesOf(step.Id).Concat(_map.ConclusionsOf(step.Id)))
            if (IsIn(claim, key)) _free[claim.Id][key].Dequeue().Add(AmlWords.Step, step.Id);
    }

    private bool IsIn(ArgumentNode claim, (string Name, string Id) scheme) =>
        _free.TryGetValue(claim.Id, out var free) && free.TryGetValue(scheme, out var same) && same.Count > 0;

    private static bool IsFree(JsonObject scheme) => !scheme.ContainsKey(AmlWords.Step);

    private static (string Name, string Id) Key(JsonObject scheme) =>
        (scheme.Member(AmlWords.Scheme).Text() ?? "", scheme.Member(AmlWords.SchemeId).Text() ?? "");
}
