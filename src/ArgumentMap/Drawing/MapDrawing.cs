using ArgumentMap.Wording;

namespace ArgumentMap.Drawing;

/// <summary>
/// What of a map is drawn, and how: which statements, which relations, which of these are a single arrow and which need a junction to
/// join linked premises, to be attacked at, or to say something.
/// </summary>
public sealed class MapDrawing
{
    private readonly ArgumentGraph _map;

    /// <summary>The ids of what is drawn; null where the whole map is.</summary>
    private readonly HashSet<string>? _drawn;
    private readonly HashSet<string> _junctions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArgumentNode> _places = new(StringComparer.Ordinal);
    private readonly MapTwins _twins;

    /// <summary>Decides what is drawn of a map as it is now.</summary>
    /// <param name="map">The map.</param>
    /// <param name="part">Which part of it; null for the whole.</param>
    /// <param name="cancellationToken">Stops a long search for the part.</param>
    /// <exception cref="KeyNotFoundException">The part names a node that the map does not have.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public MapDrawing(ArgumentGraph map, MapPart? part = null, CancellationToken cancellationToken = default)
    {
        _map = Guard.NotNull(map, nameof(map));
        Nodes = part?.NodesOf(map, cancellationToken) ?? [.. map.Statements, .. map.Locutions];
        if (Nodes.Count < map.Statements.Count + map.Locutions.Count)
            _drawn = new HashSet<string>(Nodes.Select(node => node.Id), StringComparer.Ordinal);
        Relations = _drawn is null ? [.. map.Relations] : DrawnRelations(_drawn);
        Stubs = _drawn is null ? [] : new StubSearch(map, _drawn).Stubs();
        _junctions.UnionWith(Stubs.Select(stub => stub.At).OfType<Relation>().Select(relation => relation.Id));
        foreach (var relation in Relations)
            if (NeedsJunction(relation))
                _junctions.Add(relation.Id);
        _twins = new MapTwins(map, Relations.Where(relation => !_junctions.Contains(relation.Id)));
    }

    /// <summary>The statements and utterances that are drawn, in the map's order.</summary>
    public IReadOnlyList<ArgumentNode> Nodes { get; }

    /// <summary>The relations that are drawn, in the map's order.</summary>
    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>Where what is not drawn hangs at what is, and how much; none where the whole map is drawn.</summary>
    public IReadOnlyList<MapStub> Stubs { get; }

    /// <summary>
    /// Whether a relation needs a place of its own: to join linked premises, to be attacked at, for its own words, or for a stub.
    /// </summary>
    public bool HasJunction(Relation relation) => _junctions.Contains(Guard.NotNull(relation, nameof(relation)).Id);

    /// <summary>
    /// What a relation bears on: an objection where one of its conclusions is an attack, else a step where one is a relation.
    /// </summary>
    public StepTarget TargetOf(Relation relation)
    {
        var target = StepTarget.Statement;
        foreach (var conclusion in _map.FindSlot(Guard.NotNull(relation, nameof(relation)).Id.AsSpan())?.Targets(EdgeRole.Conclusion) ?? [])
            if (conclusion.Node is Relation { Kind: RelationKind.Attack }) return StepTarget.Objection;
            else if (conclusion.Node is Relation) target = StepTarget.Step;
        return target;
    }

    /// <summary>The premises of a relation that are drawn.</summary>
    public IEnumerable<ArgumentNode> Premises(Relation relation) =>
        _map.PremisesOf(Guard.NotNull(relation, nameof(relation)).Id).Where(IsDrawn);

    /// <summary>The conclusions of a relation that are drawn.</summary>
    public IEnumerable<ArgumentNode> Conclusions(Relation relation) =>
        _map.ConclusionsOf(Guard.NotNull(relation, nameof(relation)).Id).Where(IsDrawn);

    /// <summary>The map.</summary>
    internal ArgumentGraph Map => _map;

    /// <summary>Whether an arrow bears on a step and is not one of its premises' lines.</summary>
    internal bool EntersFromTheSide(MapArrow arrow) => arrow.To != arrow.Relation.Id && _junctions.Contains(arrow.To);

    /// <summary>
    /// The arrows of the picture: from a premise or a junction to a junction or a conclusion; none for a relation that another's arrow
    /// tells as its <see cref="MapArrow.Twin"/>.
    /// </summary>
    public IEnumerable<MapArrow> Arrows(Relation relation) => ArrowsOf(Guard.NotNull(relation, nameof(relation)));

    /// <summary>
    /// The node beside which a junction stands: the first conclusion that it leads to, through other junctions if need be. What a walk
    /// finds is kept for all that it passes; a circle of junctions stands nowhere.
    /// </summary>
    public ArgumentNode PlacedWith(ArgumentNode node)
    {
        if (node is not Relation) return node;
        var passed = new List<string>();
        var met = new HashSet<string>(StringComparer.Ordinal);
        while (node is Relation relation && met.Add(relation.Id))
        {
            if (_places.TryGetValue(relation.Id, out var known))
            {
                node = known;
                break;
            }
            passed.Add(relation.Id);
            node = Conclusions(relation).FirstOrDefault() ?? node;
        }
        foreach (var id in passed) _places[id] = node;
        return node;
    }

    /// <summary>What is drawn, as in <c>5 nodes, 3 relations, 0 stubs</c>.</summary>
    public override string ToString() =>
        $"{Counted.Of(Nodes.Count, "node")}, {Counted.Of(Relations.Count, "relation")}, {Counted.Of(Stubs.Count, "stub")}";

    private IEnumerable<MapArrow> ArrowsOf(Relation relation)
    {
        if (_twins.IsTold(relation)) yield break;
        var (hasJunction, twin) = (HasJunction(relation), _twins.Of(relation));
        string? from = null;
        var slot = _map.FindSlot(relation.Id.AsSpan())!;
        for (var i = 0; i < slot.In.Count; i++)
        {
            if (slot.In[i] is not { Role: EdgeRole.Premise, Slot: var premise } || !IsDrawn(premise.Node)) continue;
            from = premise.Node.Id;
            if (hasJunction) yield return new MapArrow(from, relation.Id, relation, new ArgumentEdge(premise, slot, EdgeRole.Premise));
        }
        for (var i = 0; i < slot.Out.Count; i++)
            if (slot.Out[i] is { Role: EdgeRole.Conclusion, Slot: var conclusion } && IsDrawn(conclusion.Node))
            {
                var edge = new ArgumentEdge(slot, conclusion, EdgeRole.Conclusion);
                yield return new MapArrow(hasJunction ? relation.Id : from!, conclusion.Node.Id, relation, edge) { Twin = twin };
            }
    }

    private bool IsDrawn(ArgumentNode node) => _drawn is null || _drawn.Contains(node.Id);

    /// <summary>
    /// Of the whole map every relation is drawn, even one that lacks both ends. Of a part, a relation is drawn when something is left of
    /// its premises and of its conclusions, if it has any; one about a relation waits for that relation to be drawn.
    /// </summary>
    private List<Relation> DrawnRelations(HashSet<string> drawn)
    {
        var waiting = new Queue<Relation>(_map.Relations);
        while (waiting.Count > 0)
        {
            var relation = waiting.Dequeue();
            if (IsDrawn(relation) || !IsLeft(relation)) continue;
            drawn.Add(relation.Id);
            foreach (var about in _map.RelationsTo(relation.Id).Concat(_map.RelationsFrom(relation.Id))) waiting.Enqueue(about);
        }
        return [.. _map.Relations.Where(IsDrawn)];
    }

    private bool IsLeft(Relation relation)
    {
        var slot = _map.FindSlot(relation.Id.AsSpan())!;
        var (hasPremises, hasConclusions) = (slot.Sources(EdgeRole.Premise).Any(), slot.Targets(EdgeRole.Conclusion).Any());
        return (hasPremises || hasConclusions)
            && (!hasPremises || slot.Sources(EdgeRole.Premise).Any(premise => IsDrawn(premise.Node)))
            && (!hasConclusions || slot.Targets(EdgeRole.Conclusion).Any(conclusion => IsDrawn(conclusion.Node)));
    }

    /// <summary>
    /// Only one premise and one conclusion are a plain arrow, and only where the relation has no words and nothing is said of it or drawn
    /// from it.
    /// </summary>
    private bool NeedsJunction(Relation relation)
    {
        if (relation.HasWords) return true;
        var slot = _map.FindSlot(relation.Id.AsSpan())!;
        var (premises, conclusions, others) = (0, 0, 0);
        for (var i = 0; i < slot.In.Count; i++)
            if (!IsDrawn(slot.In[i].Node)) continue;
            else if (slot.In[i].Role == EdgeRole.Premise) premises++;
            else others++;
        for (var i = 0; i < slot.Out.Count; i++)
            if (!IsDrawn(slot.Out[i].Node)) continue;
            else if (slot.Out[i].Role == EdgeRole.Conclusion) conclusions++;
            else others++;
        return premises != 1 || conclusions != 1 || others > 0;
    }
}
