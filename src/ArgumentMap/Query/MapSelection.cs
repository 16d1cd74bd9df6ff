namespace ArgumentMap.Query;

/// <summary>Asks queries of maps; what they find is a list, for LINQ to go on with.</summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// var evidence = map.Select(MapQuery.Parse("evidence and supports*(recommendation)"));
/// Console.WriteLine(string.Join(", ", evidence.Select(node =&gt; node.Id))); // riders
/// </code></example>
public static class MapSelection
{
    /// <summary>The nodes that a query finds, in the map's order.</summary>
    /// <inheritdoc cref="MapQuery.Evaluate"/>
    public static IReadOnlyList<ArgumentNode> Select(this ArgumentGraph map, MapQuery query,
        CancellationToken cancellationToken = default) =>
        Guard.NotNull(query, nameof(query)).Evaluate(map, cancellationToken);

    /// <summary>The nodes of one type that a query finds, in the map's order: <c>map.Select&lt;Evidence&gt;(query)</c>.</summary>
    /// <inheritdoc cref="MapQuery.Evaluate"/>
    public static IReadOnlyList<T> Select<T>(this ArgumentGraph map, MapQuery query, CancellationToken cancellationToken = default)
        where T : ArgumentNode =>
        map.Select(query, cancellationToken).OfType<T>().ToList();

    /// <summary>
    /// Those of some nodes that a query finds in their map, in their own order: <c>map.Recommendations.Where(map, query)</c>. The query
    /// is asked once, when the outcome is first read.
    /// </summary>
    /// <inheritdoc cref="MapQuery.Evaluate"/>
    public static IEnumerable<T> Where<T>(this IEnumerable<T> nodes, ArgumentGraph map, MapQuery query,
        CancellationToken cancellationToken = default)
        where T : ArgumentNode
    {
        Guard.NotNull(nodes, nameof(nodes));
        Guard.NotNull(map, nameof(map));
        Guard.NotNull(query, nameof(query));
        return Found();

        IEnumerable<T> Found()
        {
            var found = new HashSet<string>(query.Evaluate(map, cancellationToken).Select(node => node.Id), StringComparer.Ordinal);
            foreach (var node in nodes)
                if (found.Contains(node.Id))
                    yield return node;
        }
    }
}
