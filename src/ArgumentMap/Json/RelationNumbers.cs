namespace ArgumentMap.Json;

/// <summary>A relation without an id gets <c>r</c> and its number in the file, or the next number that is free.</summary>
internal sealed class RelationNumbers(JsonItems<JoinedRelation> relations)
{
    private HashSet<string>? _named;
    private int _number;

    /// <summary>The relation with an id.</summary>
    /// <param name="relation">The next relation of the file.</param>
    /// <param name="map">The map with all statements and locutions and the earlier relations.</param>
    public Relation WithId(Relation relation, ArgumentGraph map)
    {
        if (!ReferenceEquals(relation.Id, RelationParts.NoId)) return relation;
        var named = _named ??= Named();
        // The numbers only rise, so those found taken are not tried again.
        _number = Math.Max(_number, map.Relations.Count) + 1;
        while (named.Contains($"r{_number}") || map.Contains($"r{_number}")) _number++;
        return relation with { Id = $"r{_number}" };
    }

    private HashSet<string> Named()
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < relations.Count; i++) named.Add(relations[i].Relation.Id);
        return named;
    }
}
