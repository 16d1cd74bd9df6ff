namespace ArgumentMap.Analysis;

/// <summary>
/// Finds relations that say the same: of one kind, from the same premises to the same conclusions, whatever their schemes, weights and
/// anchors. They are one reason said several times. What is uttered is not looked at: one sentence can assert and challenge.
/// </summary>
public static class RepeatedRelations
{
    /// <summary>
    /// The relations that say the same, two or more together, in the map's order. O(nodes + edges), sorting of ends aside.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Relation>> Of(ArgumentGraph map)
    {
        var firsts = new Dictionary<Sense, Relation>(Guard.NotNull(map, nameof(map)).Relations.Count);
        var repeated = new Dictionary<Sense, List<Relation>>();
        var order = new List<List<Relation>>();
        foreach (var (relation, sense) in Senses(map))
        {
            if (!firsts.TryGetValue(sense, out var first))
            {
                firsts.Add(sense, relation);
                continue;
            }
            if (!repeated.TryGetValue(sense, out var group))
            {
                repeated.Add(sense, group = [first]);
                order.Add(group);
            }
            group.Add(relation);
        }
        return order;
    }

    /// <summary>What each relation says that has a premise and a conclusion.</summary>
    private static IEnumerable<(Relation Relation, Sense Sense)> Senses(ArgumentGraph map)
    {
        var (premises, conclusions) = (new List<string>(), new List<string>());
        foreach (var slot in map.RelationSlots)
        {
            premises.Clear();
            conclusions.Clear();
            for (var i = 0; i < slot.In.Count; i++)
                if (slot.In[i].Role == EdgeRole.Premise) premises.Add(slot.In[i].Node.Id);
            for (var i = 0; i < slot.Out.Count; i++)
                if (slot.Out[i].Role == EdgeRole.Conclusion) conclusions.Add(slot.Out[i].Node.Id);
            var relation = (Relation)slot.Node;
            if (SenseOf(relation, premises, conclusions) is { } sense) yield return (relation, sense);
        }
    }

    private static Sense? SenseOf(Relation relation, List<string> premises, List<string> conclusions) =>
        relation.Kind is RelationKind.Illocution or RelationKind.Transition || premises.Count == 0 || conclusions.Count == 0
            ? null
            : new Sense(relation.Kind, relation.ContextRole, Ends(premises), Ends(conclusions));

    private static string Ends(List<string> ids) => ids.Count == 1
        ? ids[0]
        : string.Join("\n", ids.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal));

    /// <summary>What relations have in common that say the same.</summary>
    private readonly record struct Sense(RelationKind Kind, ContextRole? Role, string Premises, string Conclusions);
}
