namespace ArgumentMap.Validation.Rules;

/// <summary>AM011.</summary>
internal sealed class ContradictoryPremises() : ValidationRule(
    "AM011",
    "contradictory-premises",
    Severity.Warning,
    "Contradictory premises",
    "Linked premises have to hold together. Where some of them are a reason against another one, whoever accepts the former has to doubt "
        + "the latter, and the step fails. "
        + "An attack counts where all of its premises, and what it attacks, are premises of the relation.",
    "Make two relations of it that each stand alone, or withdraw the attack.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var map = context.Map;
        var attacks = PremiseAttack.ByFirstPremise(map);
        if (attacks.Count == 0) return [];
        return from relation in map.Relations
               where map.IsLinked(relation.Id) && map.PremisesOf(relation.Id).Any(premise => attacks.ContainsKey(premise.Id))
               let premises = map.PremisesOf(relation.Id).Select(premise => premise.Id).ToList()
               from contradiction in Within(premises, attacks).GroupBy(attack => attack.Members, StringComparer.Ordinal)
               select Contradiction(relation, [.. contradiction]);
    }

    /// <summary>
    /// The attacks among some premises. Of each premise either its targets or the other premises are gone through, whichever are fewer, so
    /// that a premise with many attacks in many relations costs no product of the two.
    /// </summary>
    private static IEnumerable<PremiseAttack> Within(List<string> premises, Dictionary<string, ILookup<string, PremiseAttack>> attacks)
    {
        var set = new HashSet<string>(premises, StringComparer.Ordinal);
        foreach (var premise in premises)
        {
            if (!attacks.TryGetValue(premise, out var byTarget)) continue;
            var hits = byTarget.Count <= premises.Count
                ? byTarget.Where(target => set.Contains(target.Key)).SelectMany(target => target)
                : premises.SelectMany(target => byTarget[target]);
            foreach (var attack in hits)
                if (attack.Premises.Count < premises.Count && attack.Premises.All(set.Contains))
                    yield return attack;
        }
    }

    private Finding Contradiction(Relation relation, PremiseAttack[] attacks)
    {
        var steps = attacks.Select(attack => $"{string.Join(" and ", attack.Premises)} against {attack.Target} ({attack.Id})");
        string[] related = [.. attacks[0].Premises, attacks[0].Target, .. attacks.Select(attack => attack.Id)];
        return Found(relation, $"The {relation.KindAndId} has premises that contradict each other: {string.Join(", ", steps)}.", related);
    }
}
