namespace ArgumentMap.Drawing;

/// <summary>
/// Pairs of attacks or contexts that say the same from either end, as the links of a corpus do that contradict or contrast: each pair is
/// one line, which leads to the main statement of the two. Supports are none: from either end they are a circle, which is to be seen.
/// O(relations).
/// </summary>
internal sealed class MapTwins
{
    private readonly Dictionary<string, Relation> _seconds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <param name="map">The map.</param>
    /// <param name="relations">Relations that are a single arrow each, in the map's order.</param>
    public MapTwins(ArgumentGraph map, IEnumerable<Relation> relations)
    {
        var waiting = new Dictionary<(string Premise, string Conclusion), Relation>();
        foreach (var relation in relations.Where(relation => relation.Kind is RelationKind.Attack or RelationKind.Context))
        {
            var (premises, conclusions) = (map.PremisesOf(relation.Id), map.ConclusionsOf(relation.Id));
            if (premises.Count != 1 || conclusions.Count != 1) continue;
            var (premise, conclusion) = (premises[0].Id, conclusions[0].Id);
            var leadsToMain = IsMain(conclusions[0]) && !IsMain(premises[0]);
            if (waiting.TryGetValue((conclusion, premise), out var first) && first with { Id = relation.Id } == relation
                && premise != conclusion)
            {
                waiting.Remove((conclusion, premise));
                var (line, told) = leadsToMain ? (relation, first) : (first, relation);
                _seconds.Add(line.Id, told);
                _told.Add(told.Id);
            }
            else if (!waiting.ContainsKey((premise, conclusion))) waiting.Add((premise, conclusion), relation);
        }
    }

    /// <summary>What a relation's line stands for too; null for one that stands by itself.</summary>
    public Relation? Of(Relation relation) => _seconds.TryGetValue(relation.Id, out var second) ? second : null;

    /// <summary>Whether a relation is told by the line of another.</summary>
    public bool IsTold(Relation relation) => _told.Contains(relation.Id);

    private static bool IsMain(ArgumentNode node) => node is Statement { IsMain: true };
}
