namespace ArgumentMap.Gsn;

/// <summary>
/// Which elements of an assurance case the nodes of a map are, as it is now. Each node is looked at once, when it is asked for: asking for
/// all takes O(map). Not for several threads at once.
/// </summary>
public sealed class GsnKinds
{
    private readonly bool _isCase;
    private readonly Dictionary<string, GsnKind?> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _hasBareSupports = new(StringComparer.Ordinal);

    /// <summary>Nothing is looked at yet.</summary>
    /// <param name="map">The map, which must not change while it is asked about.</param>
    public GsnKinds(ArgumentGraph map) => (Map, _isCase) = (Guard.NotNull(map, nameof(map)), map.IsCase());

    /// <summary>The map.</summary>
    public ArgumentGraph Map { get; }

    /// <summary>The nodes that are elements, those of other modules included, in the map's order.</summary>
    public IEnumerable<(ArgumentNode Node, GsnKind Kind)> Elements()
    {
        foreach (var node in Map.Nodes)
            if (Of(node) is { } kind) yield return (node, kind);
    }

    /// <summary>Which element a node is; null for a node that is none of its own, such as a step without words.</summary>
    public GsnKind? Of(ArgumentNode node)
    {
        if (_kinds.TryGetValue(Guard.NotNull(node, nameof(node)).Id, out var known)) return known;
        GsnKind? kind = node switch
        {
            Statement statement => KindOf(statement),
            Relation relation when IsStrategy(relation) => GsnKind.Strategy,
            _ => null,
        };
        _kinds.Add(node.Id, kind);
        return kind;
    }

    /// <summary>The elements that support one at once, each as often as it does. O(relations to it and their premises).</summary>
    public IEnumerable<ArgumentNode> SupportersOf(ArgumentNode node)
    {
        var premises = Guard.NotNull(node, nameof(node)) is Relation ? PremisesOf(node) : [];
        return premises.Concat(Map.RelationsTo(node.Id, RelationKind.Support)
            .SelectMany(support => Of(support) is null ? PremisesOf(support) : [support]));
    }

    /// <summary>How many of the nodes that were asked for are elements.</summary>
    public override string ToString() => $"{Map}, {_kinds.Values.Count(kind => kind is not null)} elements found";

    private IEnumerable<ArgumentNode> PremisesOf(ArgumentNode relation) =>
        Map.PremisesOf(relation.Id).Where(premise => Of(premise) is not null);

    /// <summary>
    /// What the file said, in a member or, in a case, by the id; of a map of another origin, what its relations say. Context of one sort
    /// that is given as another has become that.
    /// </summary>
    private GsnKind KindOf(Statement statement)
    {
        var told = GsnElements.Noted(statement) ?? (_isCase ? GsnElements.KindOfId(statement.Id) : null);
        var byRelations = KindByRelations(statement);
        if (told is not { } kind || kind == GsnKind.Strategy || IsSolution(kind) != statement is Evidence) return byRelations;
        return IsContext(kind) && IsContext(byRelations) ? byRelations : kind;
    }

    private GsnKind KindByRelations(Statement statement)
    {
        var steps = Map.RelationsFrom(statement.Id);
        if (steps.Count > 0 && steps.All(step => step.Kind == RelationKind.Context))
            return steps[0].Role switch
            {
                ContextRole.Assumption => GsnKind.Assumption,
                ContextRole.Justification => GsnKind.Justification,
                _ => GsnKind.Context,
            };
        var challenges = steps.Any(step => step.Kind == RelationKind.Attack);
        if (statement is Evidence) return challenges ? GsnKind.CounterSolution : GsnKind.Solution;
        return challenges ? GsnKind.CounterGoal : GsnKind.Goal;
    }

    /// <summary>
    /// A support is an element where it says something, or where other relations need it as one: a goal's only other support is written as
    /// the list of what supports it.
    /// </summary>
    private bool IsStrategy(Relation relation) => relation.Kind == RelationKind.Support
        && (!IsBare(relation) || HasBareSupports(Map.ConclusionsOf(relation.Id)[0].Id));

    /// <summary>Whether two supports or more without anything to say lead to a node.</summary>
    private bool HasBareSupports(string id)
    {
        if (_hasBareSupports.TryGetValue(id, out var known)) return known;
        var supports = Map.Next(id, isUp: false, _ => true).OfType<Relation>();
        var found = supports.Where(other => other.Kind == RelationKind.Support && IsBare(other)).Skip(1).Any();
        _hasBareSupports.Add(id, found);
        return found;
    }

    private bool IsBare(Relation relation) =>
        !relation.HasWords && relation.Tags.Count == 0 && GsnElements.Noted(relation) is null
        && !(_isCase && GsnElements.KindOfId(relation.Id) == GsnKind.Strategy)
        && Map.ConclusionsOf(relation.Id) is { Count: 1 } targets && targets[0] is Statement && Map.PremisesOf(relation.Id).Count > 0
        && Map.RelationsFrom(relation.Id).Count == 0
        && Map.RelationsTo(relation.Id).All(other => GsnElements.Note(other, GsnElements.PairNote) is not null);

    private static bool IsContext(GsnKind kind) => kind is GsnKind.Context or GsnKind.Assumption or GsnKind.Justification;

    private static bool IsSolution(GsnKind kind) => kind is GsnKind.Solution or GsnKind.CounterSolution;
}
