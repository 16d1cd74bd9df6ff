namespace ArgumentMap.Interchange.Records;

/// <summary>An edge that is to be written.</summary>
/// <param name="From">The id of the node that it starts from.</param>
/// <param name="To">The id of the node that it points to.</param>
/// <param name="Role">Whether it joins a premise or a conclusion.</param>
internal readonly record struct MapEdge(string From, string To, EdgeRole Role)
{
    /// <summary>The edges of a map, relation by relation.</summary>
    public static IEnumerable<MapEdge> Of(ArgumentGraph map)
    {
        foreach (var relation in map.Relations)
        {
            foreach (var premise in map.PremisesOf(relation.Id)) yield return new MapEdge(premise.Id, relation.Id, EdgeRole.Premise);
            foreach (var conclusion in map.ConclusionsOf(relation.Id))
                yield return new MapEdge(relation.Id, conclusion.Id, EdgeRole.Conclusion);
        }
    }
}
