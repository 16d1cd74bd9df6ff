namespace ArgumentMap.Tests.Model;

/// <summary>The graph's queries, each answered by reading the whole list of edges.</summary>
internal sealed class NaiveQueries(ArgumentGraph map)
{
    private readonly List<ArgumentEdge> _edges = [.. map.Edges];

    public IEnumerable<ArgumentNode> Premises(ArgumentNode relation) =>
        from edge in _edges where edge.Role == EdgeRole.Premise && edge.Target.Id == relation.Id select edge.Source;

    public IEnumerable<ArgumentNode> Conclusions(ArgumentNode relation) =>
        from edge in _edges where edge.Role == EdgeRole.Conclusion && edge.Source.Id == relation.Id select edge.Target;

    public IEnumerable<Relation> RelationsTo(ArgumentNode node) => map.Relations.Where(relation => Conclusions(relation).Contains(node));

    public IEnumerable<Relation> RelationsFrom(ArgumentNode node) => map.Relations.Where(relation => Premises(relation).Contains(node));

    public IEnumerable<Relation> AttacksOn(ArgumentNode node) => RelationsTo(node).Where(relation => relation.Kind == RelationKind.Attack);

    public bool IsPremise(ArgumentNode node) => RelationsFrom(node).Any();

    /// <summary>A statement counts as a conclusion where something supports it, and where it is no premise either.</summary>
    public bool IsConclusion(ArgumentNode node) =>
        RelationsTo(node).Any(relation => relation.Kind == RelationKind.Support) || !IsPremise(node);

    public AttackForms Forms(Relation relation) => relation.Kind != RelationKind.Attack ? AttackForms.None : Conclusions(relation)
        .Select(target => target is Relation ? AttackForms.Undercut
            : (IsPremise(target) ? AttackForms.Undermine : 0) | (IsConclusion(target) ? AttackForms.Rebut : 0))
        .Aggregate(AttackForms.None, (all, form) => all | form);

    public IEnumerable<ArgumentNode> Behind(ArgumentNode node) =>
        _edges.Where(edge => edge.Target.Id == node.Id).Select(edge => edge.Source).Distinct();

    public IEnumerable<ArgumentNode> Ahead(ArgumentNode node) =>
        _edges.Where(edge => edge.Source.Id == node.Id).Select(edge => edge.Target).Distinct();

    public IEnumerable<ArgumentNode> SupportedFrom(ArgumentNode node) =>
        RelationsTo(node).Where(relation => relation.Kind == RelationKind.Support)
        .Concat(node is Relation { Kind: RelationKind.Support } ? Premises(node) : []);

    /// <summary>The closure of one step, by adding until nothing is new.</summary>
    public static HashSet<ArgumentNode> Closure(ArgumentNode start, Func<ArgumentNode, IEnumerable<ArgumentNode>> step)
    {
        var all = step(start).ToHashSet();
        while (all.SelectMany(step).Except(all).ToList() is { Count: > 0 } more) all.UnionWith(more);
        return all;
    }

    /// <summary>Every simple path that ends with the given tail and cannot be led on at its front.</summary>
    public IEnumerable<string> PathsTo(params ArgumentNode[] tail)
    {
        var fronts = Behind(tail[0]).Except(tail).ToList();
        return fronts.Count == 0 ? [Spell(tail)] : fronts.SelectMany(front => PathsTo([front, .. tail]));
    }

    /// <summary>Every simple path that begins with the given head and ends at the target.</summary>
    public IEnumerable<string> PathsBetween(ArgumentNode target, params ArgumentNode[] head) => head[^1] == target
        ? [Spell(head)]
        : Ahead(head[^1]).Except(head).SelectMany(next => PathsBetween(target, [.. head, next]));

    public static string Spell(IEnumerable<ArgumentNode> path) => string.Join(' ', path.Select(node => node.Id));
}
