namespace ArgumentMap;

/// <summary>
/// The everyday calls that build a map by hand. What is added has its id first, then what it says; a call that begins with New makes up the
/// id. A relation has its conclusion first, then its premises.
/// </summary>
/// <example><code>
/// var map = new ArgumentGraph("lamps");
/// var safer = map.NewClaim("Lit streets are safer.");
/// var study = map.NewEvidence("Crime fell by a fifth where lamps were put up.", EvidenceType.Statistic);
/// map.AddSupport(safer, study);
/// Console.WriteLine(map.Relations.Single().Id); // r1
/// </code></example>
public static class ArgumentGraphAdding
{
    /// <summary>Adds a claim.</summary>
    /// <param name="map">The map.</param>
    /// <param name="id">Its id.</param>
    /// <param name="text">The proposition.</param>
    /// <exception cref="ArgumentException">The map already has a node with this id, or it is no id.</exception>
    public static Claim AddClaim(this ArgumentGraph map, string id, string text) =>
        Guard.NotNull(map, nameof(map)).Add(new Claim(id, text));

    /// <summary>Adds a claim whose id is the next free of <c>c1</c>, <c>c2</c>, …</summary>
    /// <param name="map">The map.</param>
    /// <param name="text">The proposition.</param>
    /// <exception cref="ArgumentException">The text has a lone surrogate.</exception>
    public static Claim NewClaim(this ArgumentGraph map, string text) => map.AddClaim(map.NextId("c"), text);

    /// <summary>Adds a piece of evidence.</summary>
    /// <param name="map">The map.</param>
    /// <param name="id">Its id.</param>
    /// <param name="text">The fact.</param>
    /// <param name="type">What sort of fact it is.</param>
    /// <exception cref="ArgumentException">The map already has a node with this id, or it is no id.</exception>
    public static Evidence AddEvidence(this ArgumentGraph map, string id, string text, EvidenceType? type = null) =>
        Guard.NotNull(map, nameof(map)).Add(new Evidence(id, text, type));

    /// <summary>Adds a piece of evidence whose id is the next free of <c>e1</c>, <c>e2</c>, …</summary>
    /// <param name="map">The map.</param>
    /// <param name="text">The fact.</param>
    /// <param name="type">What sort of fact it is.</param>
    /// <exception cref="ArgumentException">The text has a lone surrogate.</exception>
    public static Evidence NewEvidence(this ArgumentGraph map, string text, EvidenceType? type = null) =>
        map.AddEvidence(map.NextId("e"), text, type);

    /// <summary>Adds a recommendation.</summary>
    /// <param name="map">The map.</param>
    /// <param name="id">Its id.</param>
    /// <param name="text">What should be done.</param>
    /// <param name="addressees">Who should do it.</param>
    /// <exception cref="ArgumentException">The map already has a node with this id, or it is no id.</exception>
    public static Recommendation AddRecommendation(this ArgumentGraph map, string id, string text,
        IEnumerable<string>? addressees = null) =>
        Guard.NotNull(map, nameof(map)).Add(new Recommendation(id, text, addressees?.ToArray() ?? []));

    /// <summary>Adds a recommendation whose id is the next free of <c>rec1</c>, <c>rec2</c>, …</summary>
    /// <param name="map">The map.</param>
    /// <param name="text">What should be done.</param>
    /// <param name="addressees">Who should do it.</param>
    /// <exception cref="ArgumentException">The text or an addressee has a lone surrogate.</exception>
    public static Recommendation NewRecommendation(this ArgumentGraph map, string text, IEnumerable<string>? addressees = null) =>
        map.AddRecommendation(map.NextId("rec"), text, addressees);

    /// <summary>
    /// Adds a support of a conclusion by one or more premises. Several premises in one call are linked; several calls converge.
    /// </summary>
    /// <returns>The relation, which can itself be supported or attacked.</returns>
    /// <exception cref="KeyNotFoundException">One of the nodes is not in the map.</exception>
    /// <exception cref="ArgumentException">A premise is named twice.</exception>
    public static Relation AddSupport(this ArgumentGraph map, string conclusion, IEnumerable<string> premises) =>
        map.AddRelation(RelationKind.Support, conclusion, premises);

    /// <inheritdoc cref="AddSupport(ArgumentGraph, string, IEnumerable{string})"/>
    public static Relation AddSupport(this ArgumentGraph map, string conclusion, params string[] premises) =>
        map.AddRelation(RelationKind.Support, conclusion, premises);

    /// <inheritdoc cref="AddSupport(ArgumentGraph, string, IEnumerable{string})"/>
    public static Relation AddSupport(this ArgumentGraph map, ArgumentNode conclusion, params ArgumentNode[] premises) =>
        map.AddRelation(RelationKind.Support, Id(conclusion, nameof(conclusion)), Ids(premises));

    /// <summary>
    /// Adds an attack by one or more premises. It rebuts a conclusion, undermines a premise, or undercuts a relation, as its target is.
    /// </summary>
    /// <returns>The relation, which can itself be supported or attacked.</returns>
    /// <exception cref="KeyNotFoundException">One of the nodes is not in the map.</exception>
    /// <exception cref="ArgumentException">A premise is named twice.</exception>
    public static Relation AddAttack(this ArgumentGraph map, string target, IEnumerable<string> premises) =>
        map.AddRelation(RelationKind.Attack, Guard.NotNull(target, nameof(target)), premises);

    /// <inheritdoc cref="AddAttack(ArgumentGraph, string, IEnumerable{string})"/>
    public static Relation AddAttack(this ArgumentGraph map, string target, params string[] premises) =>
        map.AddRelation(RelationKind.Attack, Guard.NotNull(target, nameof(target)), premises);

    /// <inheritdoc cref="AddAttack(ArgumentGraph, string, IEnumerable{string})"/>
    public static Relation AddAttack(this ArgumentGraph map, ArgumentNode target, params ArgumentNode[] premises) =>
        map.AddRelation(RelationKind.Attack, Id(target, nameof(target)), Ids(premises));

    /// <summary>Says what a statement or a step is to be read or taken with, which is no reason for it.</summary>
    /// <param name="map">The map.</param>
    /// <param name="target">The id of the statement or relation.</param>
    /// <param name="statement">The id of the statement that is given as context.</param>
    /// <param name="role">Whether it is context, an assumption or a justification.</param>
    /// <exception cref="KeyNotFoundException">One of the nodes is not in the map.</exception>
    public static Relation AddContext(this ArgumentGraph map, string target, string statement, ContextRole role = ContextRole.Context)
    {
        Guard.NotNull(target, nameof(target));
        var relation = map.AddRelation(RelationKind.Context, target, [Guard.NotNull(statement, nameof(statement))]);
        return map.Replace(relation with { Role = role });
    }

    /// <summary>Adds a relation of any kind.</summary>
    /// <param name="map">The map.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="conclusion">The id of the node that it points to.</param>
    /// <param name="premises">The ids of the nodes that it starts from.</param>
    /// <returns>The relation, with the next free id of <c>r1</c>, <c>r2</c>, …</returns>
    /// <exception cref="KeyNotFoundException">One of the nodes is not in the map.</exception>
    /// <exception cref="ArgumentException">A premise is named twice.</exception>
    public static Relation AddRelation(this ArgumentGraph map, RelationKind kind, string conclusion, IEnumerable<string> premises) =>
        Guard.NotNull(map, nameof(map))
            .AddNumbered(kind, Guard.NotNull(conclusion, nameof(conclusion)), Guard.NotNull(premises, nameof(premises)));

    /// <inheritdoc cref="AddRelation(ArgumentGraph, RelationKind, string, IEnumerable{string})"/>
    public static Relation AddRelation(this ArgumentGraph map, RelationKind kind, string conclusion, params string[] premises) =>
        map.AddRelation(kind, conclusion, (IEnumerable<string>)premises);

    private static string NextId(this ArgumentGraph map, string prefix) => Guard.NotNull(map, nameof(map)).FreeId(prefix);

    private static string Id(ArgumentNode node, string name) => Guard.NotNull(node, name).Id;

    private static IEnumerable<string> Ids(ArgumentNode[] premises) =>
        Guard.NotNull(premises, nameof(premises)).Select(premise => Id(premise, nameof(premises)));
}
