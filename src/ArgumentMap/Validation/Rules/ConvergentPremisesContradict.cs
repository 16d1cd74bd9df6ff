using ArgumentMap.Validation.Flow;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM018. What AM011 is for the premises of one step, this is for those of several.</summary>
internal sealed class ConvergentPremisesContradict() : ValidationRule(
    "AM018",
    "convergent-premises-contradict",
    Severity.Warning,
    "Convergent premises that attack each other",
    "Several reasons for one conclusion seem to add up. Where one of them is a reason against another one, nobody can hold both, so that "
    + "fewer of them count than there are. An attack counts whose premises stand in one of the supports and whose target in another.",
    "Leave it where the text offers them as alternatives; else withdraw one of the reasons, or the attack.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var map = context.Map;
        var steps = context.Shared(static asked => new SupportSteps(asked.Map));
        var found = new HashSet<(string, string, string)>();
        foreach (var attack in map.Relations)
        {
            if (attack.Kind != RelationKind.Attack) continue;
            var premises = map.PremisesOf(attack.Id).Select(premise => premise.Id).ToList();
            if (premises.Count == 0) continue;
            foreach (var target in map.ConclusionsOf(attack.Id).Where(target => !premises.Contains(target.Id)))
                foreach (var (conclusion, own, other) in Common(map, steps.From(premises[0]), steps.From(target.Id), premises))
                    if (found.Add(Pair(conclusion, own, other)))
                        yield return Found(
                            attack,
                            $"The {map.GetNode(conclusion).KindAndId} is supported by {own.Id} and by {other.Id}, but "
                                + $"{string.Join(" and ", premises)} of the former attacks {target.Id} of the latter ({attack.Id}).",
                            [.. premises, target.Id, conclusion, own.Id, other.Id]);
        }
    }

    private static (string, string, string) Pair(string conclusion, Relation one, Relation other) =>
        string.CompareOrdinal(one.Id, other.Id) < 0 ? (conclusion, one.Id, other.Id) : (conclusion, other.Id, one.Id);

    /// <summary>The conclusions that both support, each with one step from either. The shorter list is gone through.</summary>
    private static IEnumerable<(string Conclusion, Relation Own, Relation Other)> Common(
        ArgumentGraph map, Dictionary<string, List<Relation>> attacker, Dictionary<string, List<Relation>> target, List<string> premises)
    {
        foreach (var conclusion in attacker.Count <= target.Count ? attacker.Keys : target.Keys)
        {
            if (!attacker.TryGetValue(conclusion, out var owns) || !target.TryGetValue(conclusion, out var others)) continue;
            var own = owns.FirstOrDefault(step => premises.Count == 1
                || premises.All(
                    new HashSet<string>(map.PremisesOf(step.Id).Select(premise => premise.Id), StringComparer.Ordinal).Contains));
            if (own is not null && others.FirstOrDefault(step => step.Id != own.Id) is { } other) yield return (conclusion, own, other);
        }
    }
}
