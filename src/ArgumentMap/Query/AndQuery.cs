namespace ArgumentMap.Query;

/// <summary>
/// The nodes that all of some queries find; made by <see cref="MapQuery.All"/> and <c>&amp;</c>. Without a query, every node.
/// </summary>
public sealed record AndQuery : MapQuery
{
    internal AndQuery(ValueList<MapQuery> queries) : base(1 + DeepestOf(queries)) => Queries = queries;

    /// <summary>The queries: none, or at least two.</summary>
    public ValueList<MapQuery> Queries { get; }

    internal override bool IsCompound => Queries.Count > 0;

    internal static int DeepestOf(ValueList<MapQuery> queries) => queries.Count == 0 ? 0 : queries.Max(query => query.Depth);

    internal override void Narrow(bool[] nodes, QueryEvaluation evaluation)
    {
        foreach (var query in Queries) query.Narrow(nodes, evaluation);
    }

    internal override MapQuery WithIds(Func<string, string> newId) =>
        new AndQuery(Queries.Select(query => query.WithIds(newId)).ToValueList());

    private protected override string Print() =>
        Queries.Count == 0 ? "any" : string.Join(" and ", Queries.Select(query => query.PrintAsPart()));
}
