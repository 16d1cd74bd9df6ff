namespace ArgumentMap.Analysis;

/// <summary>
/// Finds relations that say the same: of one kind, from the same premises to the same conclusions, whatever their schemes, weights and
/// anchors. They are one reason said several times. What is uttered is not looked at: one sentence can assert and challenge.
/// </summary>
public static class RepeatedRelations
{
    /// <summary>The relations that say the same, two or more together, in the map's order. O(nodes + edges), sorting of ends aside.</summary>
    public static IReadOnlyList<IReadOnlyList<Relation>> Of(ArgumentGraph map)
    {
        var groups = new Dictionary<string, List<Relation>>(StringComparer.Ordinal);
        var order = new List<List<Relation>>();
        foreach (var relation in Guard.NotNull(map, nameof(map)).Relations)
        {
            if (relation.Kind is RelationKind.Illocution or RelationKind.Transition) continue;
            var (premises, conclusions) = (map.PremisesOf(relation.Id), map.ConclusionsOf(relation.Id));
            if (premises.Count == 0 || conclusions.Count == 0) continue;
            var sense = $"{(int)relation.Kind}\n{Ends(premises)}\n>\n{Ends(conclusions)}";
            if (!groups.TryGetValue(sense, out var group)) groups.Add(sense, group = []);
            group.Add(relation);
            if (group.Count == 2) order.Add(group);
        }
        return order;
    }

    private static string Ends(IReadOnlyList<ArgumentNode> nodes) => nodes.Count == 1
        ? nodes[0].Id
        : string.Join("\n", nodes.Select(node => node.Id).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal));
}
