using ArgumentMap.Analysis;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Which relations of a map add nothing to an equal one, so that one reason said several times counts once. Of equal relations on which
/// nothing bears, that of the greatest weight stands for all, the first of several. One that is itself supported or attacked can only be
/// weaker than one that is not, and adds nothing beside it; where all are, each stands or falls by itself and counts.
/// </summary>
internal sealed class RepeatedSteps
{
    private static readonly IReadOnlyList<string> None = [];

    private readonly HashSet<string> _spared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _equals = new(StringComparer.Ordinal);

    /// <summary>Looks for equal relations. O(nodes + edges).</summary>
    public RepeatedSteps(ArgumentGraph map)
    {
        foreach (var same in RepeatedRelations.Of(map))
        {
            var free = same.Where(relation => map.RelationsTo(relation.Id).Count == 0);
            if (free.MaxBy(relation => relation.Weight ?? 1) is not { } counted) continue;
            IReadOnlyList<string> ids = [.. same.Select(relation => relation.Id)];
            foreach (var id in ids) _equals.Add(id, ids);
            _spared.UnionWith(ids.Where(id => id != counted.Id));
        }
    }

    /// <summary>Whether an equal relation counts in its place.</summary>
    public bool IsSpared(string relation) => _spared.Contains(relation);

    /// <summary>The relations that count as one with this, itself among them; none for one that counts by itself.</summary>
    public IReadOnlyList<string> EqualTo(string relation) => _equals.GetValueOrDefault(relation, None);
}
