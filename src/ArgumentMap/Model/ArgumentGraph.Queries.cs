namespace ArgumentMap;

/// <content>
/// Questions about the map's structure. All take ids, throw <see cref="KeyNotFoundException"/> for one that is not there, and answer in the
/// order in which edges were added, what is reached through others nearest first.
/// </content>
public sealed partial class ArgumentGraph
{
    /// <summary>The claims.</summary>
    public IEnumerable<Claim> Claims => _statements.OfType<Claim>();

    /// <summary>The evidence.</summary>
    public IEnumerable<Evidence> Evidence => _statements.OfType<Evidence>();

    /// <summary>The recommendations.</summary>
    public IEnumerable<Recommendation> Recommendations => _statements.OfType<Recommendation>();

    /// <summary>The statements marked as what the whole text argues for.</summary>
    public IEnumerable<Statement> MainStatements => _statements.Where(statement => statement.IsMain);

    /// <summary>The statement marked as what the whole text argues for, the first where several are; null where none is.</summary>
    public Statement? MainStatement => MainStatements.FirstOrDefault();

    /// <summary>The statements that are a premise of nothing: the final conclusions, at the top of a picture.</summary>
    public IEnumerable<Statement> Roots => StatementsWhere(slot => slot.Out.Count == 0);

    /// <summary>The statements that no relation concludes: what is offered without a further reason, at the bottom of a picture.</summary>
    public IEnumerable<Statement> Leaves => StatementsWhere(slot => slot.In.Count == 0);

    /// <summary>The claims that nothing supports: the text asks its reader to take them as they are.</summary>
    public IEnumerable<Claim> UnsupportedClaims =>
        StatementsWhere(slot => slot.Node is Claim && !slot.Sources(EdgeRole.Conclusion).Any(IsSupport)).Cast<Claim>();

    /// <summary>
    /// The premises of a relation: statements, or relations used as such. More than one are linked: each needs the others.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The map has no such relation.</exception>
    public IReadOnlyList<ArgumentNode> PremisesOf(string relationId) => RelationSlot(relationId).In.Nodes<ArgumentNode>(EdgeRole.Premise);

    /// <summary>The conclusions of a relation: nearly always one; none in an unfinished map.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such relation.</exception>
    public IReadOnlyList<ArgumentNode> ConclusionsOf(string relationId) =>
        RelationSlot(relationId).Out.Nodes<ArgumentNode>(EdgeRole.Conclusion);

    /// <summary>The relations that conclude a node.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public IReadOnlyList<Relation> RelationsTo(string id) => Slot(id).In.Nodes<Relation>(EdgeRole.Conclusion);

    /// <summary>The relations of one kind that conclude a node. Several supports are convergent: each stands alone.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public IReadOnlyList<Relation> RelationsTo(string id, RelationKind kind) => Slot(id).In.Nodes<Relation>(EdgeRole.Conclusion, kind);

    /// <summary>The relations of which a node is a premise.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public IReadOnlyList<Relation> RelationsFrom(string id) => Slot(id).Out.Nodes<Relation>(EdgeRole.Premise);

    /// <summary>The relations of one kind of which a node is a premise.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public IReadOnlyList<Relation> RelationsFrom(string id, RelationKind kind) => Slot(id).Out.Nodes<Relation>(EdgeRole.Premise, kind);

    /// <summary>The premises of all relations that support a node.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public IReadOnlyList<ArgumentNode> Supporters(string id) => PremisesTo(id, RelationKind.Support);

    /// <summary>The premises of all relations that attack a node.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public IReadOnlyList<ArgumentNode> Attackers(string id) => PremisesTo(id, RelationKind.Attack);

    /// <summary>What a node is offered as a reason for: the conclusions of the supports of which it is a premise.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public IReadOnlyList<ArgumentNode> SupportTargets(string id) => ConclusionsFrom(id, RelationKind.Support);

    /// <summary>What a node is offered as a reason against: the conclusions of the attacks of which it is a premise.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public IReadOnlyList<ArgumentNode> AttackTargets(string id) => ConclusionsFrom(id, RelationKind.Attack);

    /// <summary>Whether a relation's premises are linked: it has more than one, and each needs the others.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such relation.</exception>
    public bool IsLinked(string relationId) => RelationSlot(relationId).In.CountOf(EdgeRole.Premise) > 1;

    /// <summary>Whether a node has convergent support: more than one relation supports it, and each stands alone.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public bool IsConvergent(string id) => RelationsTo(id, RelationKind.Support).Count > 1;

    /// <summary>
    /// Whether a node is an intermediate conclusion of a serial argument: something supports it, and it supports something.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public bool IsIntermediate(string id) =>
        RelationsTo(id, RelationKind.Support).Count > 0 && RelationsFrom(id, RelationKind.Support).Count > 0;

    /// <summary>Whether an attack bears on a relation: on the step from its premises to its conclusion.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such relation.</exception>
    public bool IsUndercut(string relationId) => RelationSlot(relationId).Sources(EdgeRole.Conclusion).Any(IsAttack);

    /// <summary>Whether an attack bears on a node as a conclusion.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public bool IsRebutted(string id) => IsAttackedAs(id, AttackForms.Rebut);

    /// <summary>Whether an attack bears on a node as a premise.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public bool IsUndermined(string id) => IsAttackedAs(id, AttackForms.Undermine);

    /// <summary>
    /// What an attack does, read off from where it points. Of a relation that is no attack, <see cref="AttackForms.None"/>.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The map has no such relation.</exception>
    public AttackForms FormsOf(string relationId)
    {
        var slot = RelationSlot(relationId);
        return IsAttack(slot)
            ? slot.Targets(EdgeRole.Conclusion).Aggregate(AttackForms.None, (forms, target) => forms | FormsOfAttackOn(target))
            : AttackForms.None;
    }

    /// <summary>
    /// Everything a node rests on: all statements and relations from which it can be reached. The node itself only where a circle leads
    /// back to it. O(nodes + edges).
    /// </summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public IReadOnlyList<ArgumentNode> Beneath(string id) => [.. Reached([GetNode(id)], isUp: false, _ => true)];

    /// <summary>Everything that rests on a node: all statements and relations that can be reached from it. O(nodes + edges).</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public IReadOnlyList<ArgumentNode> Above(string id) => [.. Reached([GetNode(id)], isUp: true, _ => true)];

    /// <summary>
    /// The evidence that supports a node, directly, through other statements or by backing a step on the way, by supporting relations only.
    /// O(nodes + edges).
    /// </summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public IReadOnlyList<Evidence> EvidenceFor(string id) => [.. new SupportFlow(this).AllBeneath(GetNode(id)).OfType<Evidence>()];

    private static bool IsAttack(NodeSlot slot) => slot.Node is Relation { Kind: RelationKind.Attack };

    private static bool IsSupport(NodeSlot slot) => slot.Node is Relation { Kind: RelationKind.Support };

    private static AttackForms FormsOfAttackOn(NodeSlot target)
    {
        if (target.Node is Relation) return AttackForms.Undercut;
        var isPremise = target.Targets(EdgeRole.Premise).Any();
        var isConclusion = target.Sources(EdgeRole.Conclusion).Any(IsSupport) || !isPremise;
        return (isPremise ? AttackForms.Undermine : AttackForms.None) | (isConclusion ? AttackForms.Rebut : AttackForms.None);
    }

    private static List<ArgumentNode> NodesOf(IEnumerable<NodeSlot> slots) => slots.Select(slot => slot.Node).ToList();

    private IEnumerable<Statement> StatementsWhere(Func<NodeSlot, bool> condition) =>
        _statements.Slots.Where(condition).Select(slot => (Statement)slot.Node);

    private List<ArgumentNode> PremisesTo(string id, RelationKind kind) => NodesOf(Slot(id).Sources(EdgeRole.Conclusion)
        .Where(slot => slot.Node is Relation relation && relation.Kind == kind).SelectMany(slot => slot.Sources(EdgeRole.Premise))
        .Distinct());

    private List<ArgumentNode> ConclusionsFrom(string id, RelationKind kind) => NodesOf(Slot(id).Targets(EdgeRole.Premise)
        .Where(slot => slot.Node is Relation relation && relation.Kind == kind).SelectMany(slot => slot.Targets(EdgeRole.Conclusion))
        .Distinct());

    private bool IsAttackedAs(string id, AttackForms form)
    {
        var slot = Slot(id);
        return slot.Sources(EdgeRole.Conclusion).Any(IsAttack) && (FormsOfAttackOn(slot) & form) != 0;
    }
}
