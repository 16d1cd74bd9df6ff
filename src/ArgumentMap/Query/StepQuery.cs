namespace ArgumentMap.Query;

/// <summary>The nodes that stand in a relation to a node that another query finds: what supports it, what it attacks.</summary>
public sealed record StepQuery : MapQuery
{
    /// <summary>A step.</summary>
    /// <param name="step">How the nodes stand to those of the query.</param>
    /// <param name="query">Finds the nodes to start from.</param>
    /// <param name="isTransitive">Whether one step or more may lie between, rather than exactly one.</param>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public StepQuery(MapStep step, MapQuery query, bool isTransitive = false) : base(1 + Guard.NotNull(query, nameof(query)).Depth) =>
        (Step, Query, IsTransitive) = (step, query, isTransitive);

    /// <summary>How the nodes stand to those of the query.</summary>
    public MapStep Step { get; }

    /// <summary>Finds the nodes to start from.</summary>
    public MapQuery Query { get; }

    /// <summary>
    /// Whether one step or more may lie between, rather than exactly one (in the language, <c>supports*</c>). A node to start from is
    /// found only where a step leads to it.
    /// </summary>
    public bool IsTransitive { get; }

    /// <summary>The same over one step or more: what supports it, what supports that, and so on.</summary>
    public StepQuery Transitively() => new(Step, Query, isTransitive: true);

    internal override void Narrow(bool[] nodes, QueryEvaluation evaluation)
    {
        var reached = evaluation.Reached(this);
        for (var i = 0; i < nodes.Length; i++) nodes[i] &= reached[i];
    }

    internal override MapQuery WithIds(Func<string, string> newId) => new StepQuery(Step, Query.WithIds(newId), IsTransitive);

    private protected override string Print() => $"{QueryWords.Word(Step)}{(IsTransitive ? "*" : "")} {Query.PrintAsPart()}";
}
