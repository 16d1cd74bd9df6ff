namespace ArgumentMap.Query;

/// <summary>
/// A question that picks nodes of a map: conditions on a node, steps along relations to the nodes of another query, and and, or, not of
/// these. An immutable value that knows no map; ask it of any number of them, from any thread.
/// <code>MapQuery.OfKind(NodeKind.Evidence) &amp; MapQuery.Supports(MapQuery.Addressee("Pakistan")).Transitively()</code>
/// </summary>
public abstract partial record MapQuery
{
    private protected MapQuery(int depth = 1) => Depth = depth <= MaximumDepth
        ? depth
        : throw new ArgumentException($"A query nests at most {MaximumDepth} deep.");

    /// <summary>How deep queries can be nested: 100. It keeps every walk over one from overflowing the stack.</summary>
    public static int MaximumDepth => 100;

    /// <summary>How deep this query is nested; 1 for a condition.</summary>
    internal int Depth { get; }

    /// <summary>Whether the query must stand in brackets where it is a part of another.</summary>
    internal virtual bool IsCompound => false;

    /// <summary>The nodes that both queries find.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static MapQuery operator &(MapQuery left, MapQuery right) => All(left, right);

    /// <summary>The nodes that one of the queries finds.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static MapQuery operator |(MapQuery left, MapQuery right) => AnyOf(left, right);

    /// <summary>The nodes that a query does not find.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static MapQuery operator !(MapQuery query) => Not(query);

    /// <summary>
    /// The nodes of a map that the query finds, in the map's order: statements, locutions, relations. O(q · (nodes + edges)) for a
    /// query of q parts, whatever the steps; equal steps are walked once.
    /// </summary>
    /// <param name="map">The map; it must not change meanwhile.</param>
    /// <param name="cancellationToken">Stops a long search.</param>
    /// <exception cref="KeyNotFoundException">
    /// The query names a node, a source or a participant, by id, title or name, that the map does not have; the message asks whether the
    /// nearest is meant.
    /// </exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    /// <exception cref="System.Text.RegularExpressions.RegexMatchTimeoutException">
    /// A regular expression took longer than <see cref="TextPattern.MatchTimeout"/> for one text.
    /// </exception>
    public IReadOnlyList<ArgumentNode> Evaluate(ArgumentGraph map, CancellationToken cancellationToken = default) =>
        new QueryEvaluation(Guard.NotNull(map, nameof(map)), cancellationToken).Nodes(this);

    /// <summary>The query in the language of <c>argmap query</c>; what is equal is written the same.</summary>
    public sealed override string ToString() => Print();

    /// <summary>Takes out of some nodes those that the query does not find.</summary>
    internal abstract void Narrow(bool[] nodes, QueryEvaluation evaluation);

    /// <summary>The same query, with other ids for those that it names.</summary>
    internal virtual MapQuery WithIds(Func<string, string> newId) => this;

    /// <summary>The query as a part of another one.</summary>
    internal string PrintAsPart() => IsCompound ? $"({Print()})" : Print();

    private protected abstract string Print();
}
