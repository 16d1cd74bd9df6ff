namespace ArgumentMap;

/// <summary>The everyday calls that build a map by hand: nodes by their texts, relations by their ends.</summary>
public static class ArgumentGraphAdding
{
    /// <summary>Adds a claim.</summary>
    /// <param name="map">The map.</param>
    /// <param name="text">The proposition.</param>
    /// <param name="id">Its id; without one the next free of <c>c1</c>, <c>c2</c>, …</param>
    public static Claim AddClaim(this ArgumentGraph map, string text, string? id = null) => map.Add(new Claim(id ?? map.NextId("c"), text));

    /// <summary>Adds a piece of evidence.</summary>
    /// <param name="map">The map.</param>
    /// <param name="text">The fact.</param>
    /// <param name="type">What sort of fact it is.</param>
    /// <param name="id">Its id; without one the next free of <c>e1</c>, <c>e2</c>, …</param>
    public static Evidence AddEvidence(this ArgumentGraph map, string text, EvidenceType? type = null, string? id = null) =>
        map.Add(new Evidence(id ?? map.NextId("e"), text, type));

    /// <summary>Adds a recommendation.</summary>
    /// <param name="map">The map.</param>
    /// <param name="text">What should be done.</param>
    /// <param name="addressees">Who should do it.</param>
    /// <param name="id">Its id; without one the next free of <c>rec1</c>, <c>rec2</c>, …</param>
    public static Recommendation AddRecommendation(this ArgumentGraph map, string text, IEnumerable<string>? addressees = null, string? id = null) =>
        map.Add(new Recommendation(id ?? map.NextId("rec"), text, addressees?.ToArray() ?? []));

    /// <summary>Adds a support from one or more premises to a conclusion. Several premises in one call are linked; several calls converge.</summary>
    /// <returns>The relation, which can itself be supported or attacked.</returns>
    /// <exception cref="KeyNotFoundException">One of the nodes is not in the map.</exception>
    public static Relation AddSupport(this ArgumentGraph map, ArgumentNode conclusion, params ArgumentNode[] premises) =>
        map.AddRelation(RelationKind.Support, Id(conclusion), Ids(premises));

    /// <inheritdoc cref="AddSupport(ArgumentGraph, ArgumentNode, ArgumentNode[])"/>
    public static Relation AddSupport(this ArgumentGraph map, string conclusion, params string[] premises) =>
        map.AddRelation(RelationKind.Support, conclusion, premises);

    /// <summary>Adds an attack by one or more premises. It rebuts a conclusion, undermines a premise, or undercuts a relation, as its target is.</summary>
    /// <returns>The relation, which can itself be supported or attacked.</returns>
    /// <exception cref="KeyNotFoundException">One of the nodes is not in the map.</exception>
    public static Relation AddAttack(this ArgumentGraph map, ArgumentNode target, params ArgumentNode[] premises) =>
        map.AddRelation(RelationKind.Attack, Id(target), Ids(premises));

    /// <inheritdoc cref="AddAttack(ArgumentGraph, ArgumentNode, ArgumentNode[])"/>
    public static Relation AddAttack(this ArgumentGraph map, string target, params string[] premises) =>
        map.AddRelation(RelationKind.Attack, target, premises);

    /// <summary>Adds a relation of any kind.</summary>
    /// <param name="map">The map.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="conclusion">The id of the node that it points to.</param>
    /// <param name="premises">The ids of the nodes that it starts from.</param>
    /// <returns>The relation, with the next free id of <c>r1</c>, <c>r2</c>, …</returns>
    /// <exception cref="KeyNotFoundException">One of the nodes is not in the map.</exception>
    public static Relation AddRelation(this ArgumentGraph map, RelationKind kind, string conclusion, IEnumerable<string> premises)
    {
        // Looked up first, so that a call that fails takes no number.
        string[] ends = [.. Guard.NotNull(premises, nameof(premises)), Guard.NotNull(conclusion, nameof(conclusion))];
        foreach (var end in ends) Guard.NotNull(map, nameof(map)).GetNode(end);
        return Guard.NotNull(map, nameof(map)).Add(new Relation(map.FreeId("r"), kind), ends.Take(ends.Length - 1), conclusion);
    }

    private static string NextId(this ArgumentGraph map, string prefix) => Guard.NotNull(map, nameof(map)).FreeId(prefix);

    private static string Id(ArgumentNode node) => Guard.NotNull(node, nameof(node)).Id;

    private static IEnumerable<string> Ids(ArgumentNode[] nodes) => Guard.NotNull(nodes, nameof(nodes)).Select(Id);
}
