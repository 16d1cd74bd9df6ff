namespace ArgumentMap.Query;

/// <content>And, or and not.</content>
public abstract partial record MapQuery
{
    /// <summary>Finds every node.</summary>
    public static MapQuery Any { get; } = new AndQuery([]);

    /// <summary>Finds no node.</summary>
    public static MapQuery None { get; } = new OrQuery([]);

    /// <summary>The nodes that all queries find; every node where there is no query. An <c>and</c> in an <c>and</c> becomes one.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static MapQuery All(params MapQuery[] queries)
    {
        var parts = Parts(queries, query => (query as AndQuery)?.Queries);
        return parts.Count == 1 ? parts[0] : new AndQuery(parts);
    }

    /// <summary>
    /// The nodes that at least one of the queries finds; none where there is no query. An <c>or</c> in an <c>or</c> becomes one.
    /// </summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static MapQuery AnyOf(params MapQuery[] queries)
    {
        var parts = Parts(queries, query => (query as OrQuery)?.Queries);
        return parts.Count == 1 ? parts[0] : new OrQuery(parts);
    }

    /// <summary>The nodes that a query does not find.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static MapQuery Not(MapQuery query) => new NotQuery(query);

    private static ValueList<MapQuery> Parts(MapQuery[] queries, Func<MapQuery, ValueList<MapQuery>?> partsOf) =>
        Guard.NotNull(queries, nameof(queries))
            .SelectMany(query => partsOf(Guard.NotNull(query, nameof(queries))) ?? (IEnumerable<MapQuery>)[query])
            .ToValueList();
}
