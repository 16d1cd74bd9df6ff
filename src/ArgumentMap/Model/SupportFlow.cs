namespace ArgumentMap;

/// <summary>
/// How support runs through a map: from premises through supports to conclusions, also to the steps that are supported themselves. Attacks
/// and context pass nothing on, but for assumptions where they are asked for. Every check, report and question about a map that follows
/// support walks here.
/// </summary>
/// <param name="map">The map.</param>
/// <param name="withRephrases">
/// Whether a rephrasing passes support on too, since what bears out a sentence bears out the same in other words.
/// </param>
/// <param name="withAssumptions">Whether what takes something for granted rests on that too, since it falls with it.</param>
internal sealed class SupportFlow(ArgumentGraph map, bool withRephrases = false, bool withAssumptions = false)
{
    /// <summary>What a node lends its support to, one step up.</summary>
    public IEnumerable<ArgumentNode> Above(ArgumentNode node) => map.Next(node.Id, isUp: true, Passes);

    /// <summary>What a node draws its support from, one step down.</summary>
    public IEnumerable<ArgumentNode> Beneath(ArgumentNode node) => map.Next(node.Id, isUp: false, Passes);

    /// <summary>
    /// All that support runs to from some nodes, nearest first; of these themselves only what a circle leads back to. O(what is reached).
    /// </summary>
    public IEnumerable<ArgumentNode> AllAbove(params IEnumerable<ArgumentNode> nodes) => map.Reached(nodes, isUp: true, Passes);

    /// <summary>All that support runs from to some nodes, likewise.</summary>
    public IEnumerable<ArgumentNode> AllBeneath(params IEnumerable<ArgumentNode> nodes) => map.Reached(nodes, isUp: false, Passes);

    /// <summary>Some nodes and all above them.</summary>
    public NodeSet WithAllAbove(IReadOnlyCollection<ArgumentNode> nodes) => map.WithReached(nodes, isUp: true, Passes);

    /// <summary>Some nodes and all beneath them.</summary>
    public NodeSet WithAllBeneath(IReadOnlyCollection<ArgumentNode> nodes) => map.WithReached(nodes, isUp: false, Passes);

    private bool Passes(ArgumentNode node) => node is Relation relation && relation.Kind switch
    {
        RelationKind.Support => true,
        RelationKind.Rephrase => withRephrases,
        RelationKind.Context => withAssumptions && relation.Role == ContextRole.Assumption,
        _ => false,
    };
}
