using ArgumentMap.Validation.Flow;

namespace ArgumentMap.Validation.Rules;

/// <summary>
/// AM010. A warning and no error: a fact can cut both ways, together with different other premises or in the mouths of different speakers.
/// </summary>
internal sealed class SupportsAndAttacks() : ValidationRule(
    "AM010",
    "supports-and-attacks",
    Severity.Warning,
    "Both for and against",
    "The same statement is given as a reason for a conclusion and as a reason against it. Alone it cannot be both. Looked at "
        + "are the pairs of a statement and any conclusion that it bears on directly and, through chains, all that speaks for or "
        + "against a main statement or a recommendation (the first 100 of them): for it speaks what support runs from, against it "
        + "what support runs from to an attack on it or on anything that it rests on. Where something other than its target attacks "
        + "an attack or one of its premises, that is an objection raised to be met, which counts on neither side. Reported is where "
        + "the two sides part.",
    "Make the wrong one of the two relations the right kind, or add the premises under which the statement speaks for and against.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) => Direct(context.Map).Concat(ThroughChains(context));

    private IEnumerable<Finding> ThroughChains(ValidationContext context)
    {
        var map = context.Map;
        foreach (var parting in Parting.Of(map, new StandingAttacks(map).Contains, parting => !IsDirect(map, parting),
            context.CancellationToken))
            yield return Found(parting.Statement, parting.Message("other steps"), parting.Related());
        var count = Parting.ThesesOf(map).Count();
        if (count > Parting.MostTheses)
            yield return Found(
                $"Only the first {Parting.MostTheses} of {count} main statements and recommendations were looked at for chains that lead "
                    + $"to both sides.");
    }

    /// <summary>Where it is a direct reason both ways, that has been said.</summary>
    private static bool IsDirect(ArgumentGraph map, Parting parting) =>
        parting.Pro.Any(step => Ends(map, step, parting.Theses[0]))
            && parting.Con.Any(step => step.Kind == RelationKind.Attack && Ends(map, step, parting.Theses[0]));

    private static bool Ends(ArgumentGraph map, Relation step, ArgumentNode conclusion) =>
        map.ConclusionsOf(step.Id).Any(node => node.Id == conclusion.Id);

    private IEnumerable<Finding> Direct(ArgumentGraph map)
    {
        // Most nodes attack one thing and support another: which was attacked last by whom tells them at once.
        var attackers = new Dictionary<string, ArgumentNode>(StringComparer.Ordinal);
        foreach (var node in map.Nodes)
        {
            var attacks = map.RelationsFrom(node.Id, RelationKind.Attack);
            if (attacks.Count == 0) continue;
            var supports = map.RelationsFrom(node.Id, RelationKind.Support);
            if (supports.Count == 0) continue;
            foreach (var attack in attacks)
                foreach (var conclusion in map.ConclusionsOf(attack.Id)) attackers[conclusion.Id] = node;
            if (!IsAttacked(map, supports, by: node, attackers)) continue;
            var against = ByConclusion(map, attacks);
            foreach (var conclusion in ByConclusion(map, supports).Where(conclusion => against.Contains(conclusion.Key)))
            {
                var (pro, con) = (conclusion.ToArray(), against[conclusion.Key].ToArray());
                yield return Found(
                    node,
                    $"The {node.KindAndId} both supports ({string.Join(", ", pro)}) and attacks ({string.Join(", ", con)}) the "
                        + $"{map.GetNode(conclusion.Key).KindAndId}.",
                    [conclusion.Key, .. pro, .. con]);
            }
        }
    }

    private static bool IsAttacked(ArgumentGraph map, IReadOnlyList<Relation> supports, ArgumentNode by,
        Dictionary<string, ArgumentNode> attackers)
    {
        foreach (var support in supports)
            foreach (var conclusion in map.ConclusionsOf(support.Id))
                if (attackers.TryGetValue(conclusion.Id, out var last) && ReferenceEquals(last, by)) return true;
        return false;
    }

    /// <summary>The relations' ids by the ids of their conclusions.</summary>
    private static ILookup<string, string> ByConclusion(ArgumentGraph map, IEnumerable<Relation> relations) => relations
        .SelectMany(relation => map.ConclusionsOf(relation.Id),
            (relation, conclusion) => (Relation: relation.Id, Conclusion: conclusion.Id))
        .ToLookup(end => end.Conclusion, end => end.Relation, StringComparer.Ordinal);
}
