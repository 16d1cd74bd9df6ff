namespace ArgumentMap.Validation.Rules;

/// <summary>An attack and one of its targets.</summary>
/// <param name="Id">The attack's id.</param>
/// <param name="Premises">The ids of its premises, which only together speak against the target.</param>
/// <param name="Target">The id of what it attacks.</param>
internal sealed record PremiseAttack(string Id, IReadOnlyList<string> Premises, string Target)
{
    /// <summary>All that take part, as one key: attacks between the same statements in both directions have the same.</summary>
    public string Members => string.Join("\n", Premises.Append(Target).OrderBy(id => id, StringComparer.Ordinal));

    /// <summary>
    /// The attacks of a map by their first premise and by their target. What attacks one of its own premises is left out.
    /// </summary>
    public static Dictionary<string, ILookup<string, PremiseAttack>> ByFirstPremise(ArgumentGraph map) =>
        (from relation in map.Relations
         where relation.Kind == RelationKind.Attack
         let premises = map.PremisesOf(relation.Id).Select(premise => premise.Id).ToList()
         where premises.Count > 0
         from target in map.ConclusionsOf(relation.Id)
         where !premises.Contains(target.Id)
         select new PremiseAttack(relation.Id, premises, target.Id))
        .GroupBy(attack => attack.Premises[0], StringComparer.Ordinal)
        .ToDictionary(attacks => attacks.Key, attacks => attacks.ToLookup(attack => attack.Target, StringComparer.Ordinal),
            StringComparer.Ordinal);
}
