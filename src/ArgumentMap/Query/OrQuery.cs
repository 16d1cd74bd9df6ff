namespace ArgumentMap.Query;

/// <summary>
/// The nodes that at least one of some queries finds; made by <see cref="MapQuery.AnyOf"/> and <c>|</c>. Without a query, no node.
/// </summary>
public sealed record OrQuery : MapQuery
{
    internal OrQuery(ValueList<MapQuery> queries) : base(1 + AndQuery.DeepestOf(queries)) => Queries = queries;

    /// <summary>The queries: none, or at least two.</summary>
    public ValueList<MapQuery> Queries { get; }

    internal override bool IsCompound => Queries.Count > 0;

    internal override void Narrow(bool[] nodes, QueryEvaluation evaluation)
    {
        var rest = (bool[])nodes.Clone();
        foreach (var query in Queries)
        {
            // Only what no query before has found is asked of the next.
            var found = (bool[])rest.Clone();
            query.Narrow(found, evaluation);
            for (var i = 0; i < rest.Length; i++) rest[i] &= !found[i];
        }
        for (var i = 0; i < nodes.Length; i++) nodes[i] &= !rest[i];
    }

    internal override MapQuery WithIds(Func<string, string> newId) =>
        new OrQuery(Queries.Select(query => query.WithIds(newId)).ToValueList());

    private protected override string Print() =>
        Queries.Count == 0 ? "none" : string.Join(" or ", Queries.Select(query => query.PrintAsPart()));
}
