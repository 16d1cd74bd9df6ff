namespace ArgumentMap.Validation.Rules;

/// <summary>
/// AM010. A warning and no error: a fact can cut both ways, together with different other premises or in the mouths of different speakers.
/// </summary>
internal sealed class SupportsAndAttacks() : ValidationRule(
    "AM010",
    "supports-and-attacks",
    Severity.Warning,
    "Both for and against",
    "The same statement is given as a reason for a conclusion and as a reason against it. Alone it cannot be both.",
    "Make the wrong one of the two relations the right kind, or add the premises under which the statement speaks for and against.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var map = context.Map;
        foreach (var node in map.Nodes)
        {
            var (supports, attacks) = (map.RelationsFrom(node.Id, RelationKind.Support), map.RelationsFrom(node.Id, RelationKind.Attack));
            if (supports.Count == 0 || attacks.Count == 0) continue;
            var against = ByConclusion(map, attacks);
            foreach (var conclusion in ByConclusion(map, supports).Where(conclusion => against.Contains(conclusion.Key)))
            {
                var (pro, con) = (conclusion.ToArray(), against[conclusion.Key].ToArray());
                yield return Found(
                    node,
                    $"The {node} both supports ({string.Join(", ", pro)}) and attacks ({string.Join(", ", con)}) the {map.GetNode(conclusion.Key)}.",
                    [conclusion.Key, .. pro, .. con]);
            }
        }
    }

    /// <summary>The relations' ids by the ids of their conclusions.</summary>
    private static ILookup<string, string> ByConclusion(ArgumentGraph map, IEnumerable<Relation> relations) => relations
        .SelectMany(relation => map.ConclusionsOf(relation.Id), (relation, conclusion) => (Relation: relation.Id, Conclusion: conclusion.Id))
        .ToLookup(end => end.Conclusion, end => end.Relation, StringComparer.Ordinal);
}
