namespace ArgumentMap.Reasoning.Tests.Foundations;

/// <summary>
/// What stands in a map when some nodes are lost, read off the definition, again and again until nothing more comes to stand.
/// </summary>
internal static class NaiveSupport
{
    public static bool Stands(ArgumentGraph map, string id, ICollection<string> lost, AllowedGrounds grounds = AllowedGrounds.Any)
    {
        var standing = new HashSet<string>();
        while (map.Nodes.Any(node => !standing.Contains(node.Id) && !lost.Contains(node.Id) && Follows(node, standing)
            && standing.Add(node.Id)))
        {
        }
        return standing.Contains(id);

        bool Follows(ArgumentNode node, HashSet<string> from)
        {
            if (!AssumptionsOf(map, node.Id).All(assumption => from.Contains(assumption.Id))) return false;
            if (node is Evidence) return true;
            var supports = map.RelationsTo(node.Id, RelationKind.Support);
            if (node is Relation relation && !map.PremisesOf(relation.Id).All(premise => from.Contains(premise.Id))) return false;
            if (supports.Count > 0) return supports.Any(support => from.Contains(support.Id));
            return grounds == AllowedGrounds.Any || (node is Relation support && map.PremisesOf(support.Id).Count > 0);
        }
    }

    /// <summary>A node and, where it is a relation, those of its kind with the same premises and conclusions: they fall together.</summary>
    public static List<string> FallingWith(ArgumentGraph map,
        ArgumentNode node) => [.. map.Nodes.Where(other => other == node || SaysTheSame(map, node, other)).Select(other => other.Id)];

    private static bool SaysTheSame(ArgumentGraph map, ArgumentNode one, ArgumentNode other) =>
        one is Relation first && other is Relation second && first.Kind == second.Kind && first.ContextRole == second.ContextRole
        && map.PremisesOf(first.Id).Count > 0 && map.PremisesOf(first.Id).ToHashSet().SetEquals(map.PremisesOf(second.Id))
        && map.ConclusionsOf(first.Id).Count > 0 && map.ConclusionsOf(first.Id).ToHashSet().SetEquals(map.ConclusionsOf(second.Id));

    /// <summary>The nodes beneath a node, itself included, that need nothing and that may stand at the bottom.</summary>
    public static List<string> GroundsOf(ArgumentGraph map, string id, AllowedGrounds grounds = AllowedGrounds.Any)
    {
        var beneath = new HashSet<string> { id };
        var waiting = new Queue<string>(beneath);
        while (waiting.TryDequeue(out var next))
        {
            var needed = AssumptionsOf(map, next);
            if (map.GetNode(next) is not Evidence) needed = needed.Concat(map.RelationsTo(next, RelationKind.Support));
            if (map.GetNode(next) is Relation) needed = needed.Concat(map.PremisesOf(next));
            foreach (var node in needed)
                if (beneath.Add(node.Id)) waiting.Enqueue(node.Id);
        }
        return [.. map.Nodes.Where(node => beneath.Contains(node.Id) && (node is Evidence || (grounds == AllowedGrounds.Any
            && map.RelationsTo(node.Id, RelationKind.Support).Count == 0 && (node is not Relation || map.PremisesOf(node.Id).Count == 0))))
                .Select(node => node.Id)];
    }

    private static IEnumerable<ArgumentNode> AssumptionsOf(ArgumentGraph map, string id) =>
        map.RelationsTo(id, RelationKind.Context).Where(relation => relation.Role == ContextRole.Assumption)
            .SelectMany(relation => map.PremisesOf(relation.Id));

    /// <summary>The nodes whose loss counts: statements and supports without premises, but the node itself.</summary>
    public static List<string> Counted(ArgumentGraph map, string id) => [.. map.Nodes
        .Where(node => node.Id != id && (node is not Relation || GroundsOf(map, node.Id).Contains(node.Id))).Select(node => node.Id)];

    /// <summary>Every subset of some ids, the smaller first.</summary>
    public static IEnumerable<List<string>> Subsets(IReadOnlyList<string> ids) => Enumerable.Range(0, 1 << ids.Count)
        .OrderBy(bits => int.PopCount(bits))
        .Select(bits => ids.Where((_, i) => (bits >> i & 1) != 0).ToList());

    /// <summary>The sets of which no other is a part, each as its ids in order.</summary>
    public static List<string> Least(IEnumerable<List<string>> sets)
    {
        var least = new List<List<string>>();
        foreach (var set in sets.OrderBy(set => set.Count))
            if (!least.Exists(smaller => smaller.All(set.Contains))) least.Add(set);
        return [.. least.Select(Written)];
    }

    public static string Written(IEnumerable<string> ids) => string.Join(",", ids.Order(StringComparer.Ordinal));
}
