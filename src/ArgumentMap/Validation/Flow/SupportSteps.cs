namespace ArgumentMap.Validation.Flow;

/// <summary>The supports that run from a node, by their conclusions; worked out once for each node that is asked about.</summary>
internal sealed class SupportSteps(ArgumentGraph map)
{
    private readonly Dictionary<string, Dictionary<string, List<Relation>>> _byPremise = new(StringComparer.Ordinal);

    /// <summary>The supports of which a node is a premise, by the ids of what they support.</summary>
    public Dictionary<string, List<Relation>> From(string nodeId)
    {
        if (_byPremise.TryGetValue(nodeId, out var steps)) return steps;
        steps = new Dictionary<string, List<Relation>>(StringComparer.Ordinal);
        foreach (var step in map.RelationsFrom(nodeId, RelationKind.Support))
            foreach (var conclusion in map.ConclusionsOf(step.Id))
            {
                if (!steps.TryGetValue(conclusion.Id, out var same)) steps.Add(conclusion.Id, same = []);
                same.Add(step);
            }
        _byPremise.Add(nodeId, steps);
        return steps;
    }
}
