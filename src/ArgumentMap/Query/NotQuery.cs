namespace ArgumentMap.Query;

/// <summary>The nodes that a query does not find.</summary>
public sealed record NotQuery : MapQuery
{
    /// <summary>Turns a query round.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public NotQuery(MapQuery query) : base(1 + Guard.NotNull(query, nameof(query)).Depth) => Query = query;

    /// <summary>The query.</summary>
    public MapQuery Query { get; }

    internal override void Narrow(bool[] nodes, QueryEvaluation evaluation)
    {
        var found = (bool[])nodes.Clone();
        Query.Narrow(found, evaluation);
        for (var i = 0; i < nodes.Length; i++) nodes[i] &= !found[i];
    }

    internal override MapQuery WithIds(Func<string, string> newId) => new NotQuery(Query.WithIds(newId));

    private protected override string Print() => $"not {Query.PrintAsPart()}";
}
