namespace ArgumentMap.Reasoning.Tests.Proofs;

/// <summary>Labels by the definitions, looked through again and again until nothing changes.</summary>
internal sealed class NaiveProofs
{
    private readonly ArgumentGraph _map;
    private readonly ProofOptions _options;
    private readonly bool _isMarked;
    private readonly Dictionary<string, AcceptanceLabel> _labels;

    public NaiveProofs(ArgumentGraph map, ProofOptions options)
    {
        (_map, _options, _isMarked) = (map, options, options.Assumptions == ProofAssumptions.Marked);
        _labels = map.Nodes.ToDictionary(node => node.Id, _ => AcceptanceLabel.Undecided);
        foreach (var node in map.Nodes)
            if (node is Locution || IsAssumed(node)) _labels[node.Id] = AcceptanceLabel.In;
        foreach (var node in map.Statements)
            if (!IsAssumed(node) && Rivals(node).Any(IsAssumed)) _labels[node.Id] = AcceptanceLabel.Out;
        while (map.Nodes.Any(Decide))
        {
        }
    }

    public AcceptanceLabel this[string id] => _labels[id];

    private bool Decide(ArgumentNode node)
    {
        if (_labels[node.Id] != AcceptanceLabel.Undecided) return false;
        _labels[node.Id] = node is Relation relation ? LabelOf(relation) : LabelOf((Statement)node);
        return _labels[node.Id] != AcceptanceLabel.Undecided;
    }

    private AcceptanceLabel LabelOf(Relation relation)
    {
        var undercuts = Labels(_map.RelationsTo(relation.Id, RelationKind.Attack));
        var premises = Labels(_map.PremisesOf(relation.Id));
        var backings = Labels(_map.RelationsTo(relation.Id, RelationKind.Support));
        if (undercuts.Contains(AcceptanceLabel.In)) return AcceptanceLabel.Out;
        if (undercuts.Concat(premises).Contains(AcceptanceLabel.Undecided)) return AcceptanceLabel.Undecided;
        if (backings.Count > 0 && !backings.Contains(AcceptanceLabel.In))
            return backings.Contains(AcceptanceLabel.Undecided) ? AcceptanceLabel.Undecided : AcceptanceLabel.Out;
        return Weight(relation) > 0 ? AcceptanceLabel.In : AcceptanceLabel.Out;
    }

    private AcceptanceLabel LabelOf(Statement statement)
    {
        var reasons = _map.RelationsTo(statement.Id, RelationKind.Support).ToList();
        var areOpen = Labels(reasons).Contains(AcceptanceLabel.Undecided);
        var weight = WeightFor(statement);
        if (weight == 0 && !areOpen) return AcceptanceLabel.Out;
        var standard = StandardOf(statement);
        if (standard is null && !_map.RelationsTo(statement.Id, RelationKind.Attack).Any())
            return weight > 0 ? AcceptanceLabel.In : AcceptanceLabel.Undecided;
        Statement[] positions = [statement, .. Rivals(statement)];
        var all = positions.SelectMany(position => _map.RelationsTo(position.Id, RelationKind.Support).Concat(AttacksOn(position)));
        if (Labels(all).Contains(AcceptanceLabel.Undecided)) return AcceptanceLabel.Undecided;
        var against = Rivals(statement).Select(WeightFor).Concat(AttacksOn(statement).Select(Counted)).DefaultIfEmpty().Max();
        return _options.IsMet(standard ?? _options.Standard, weight, against) ? AcceptanceLabel.In : AcceptanceLabel.Out;
    }

    private double WeightFor(Statement statement)
    {
        var reasons = _map.RelationsTo(statement.Id, RelationKind.Support).ToList();
        var own = !_isMarked && (statement is Evidence || reasons.Count == 0) ? statement.BaseScore ?? 1 : 0;
        return reasons.Select(Counted).Append(own).Max();
    }

    private double Counted(Relation relation) => _labels[relation.Id] == AcceptanceLabel.In ? Weight(relation) : 0;

    private double Weight(Relation relation)
    {
        var premises = Labels(_map.PremisesOf(relation.Id));
        var (count, isIn) = (premises.Count, premises.Count(label => label == AcceptanceLabel.In));
        var share = relation.Scheme switch
        {
            "convergent" => Math.Min(isIn, 1),
            "cumulative" when count > 0 => (double)isIn / count,
            "factorized" when count > 0 => isIn < count ? 0 : (double)count / CountAbout(relation),
            _ => isIn == count ? 1 : 0,
        };
        return (relation.Weight ?? 1) * share;
    }

    private int CountAbout(Relation relation)
    {
        var own = _map.PremisesOf(relation.Id).Count;
        if (_map.ConclusionsOf(relation.Id).FirstOrDefault() is not Statement statement) return own;
        return Math.Max(own, Rivals(statement).Append(statement).SelectMany(position => _map.RelationsTo(position.Id, RelationKind.Support))
            .SelectMany(reason => _map.PremisesOf(reason.Id)).Select(premise => premise.Id).Distinct().Count());
    }

    private IEnumerable<Statement> Rivals(Statement statement) => StandardOf(statement) is null
        ? []
        : _map.Statements.Where(other => other.Group == statement.Group && other.Id != statement.Id);

    private IEnumerable<Relation> AttacksOn(Statement statement) => _map.RelationsTo(statement.Id, RelationKind.Attack).Where(attack =>
        StandardOf(statement) is null || _map.PremisesOf(attack.Id).Count == 0
        || !_map.PremisesOf(attack.Id).All(premise => premise is Statement && premise.Group == statement.Group));

    private ProofStandard? StandardOf(ArgumentNode node) => node.Group is { } group ? _map.GetGroup(group).Standard : null;

    private bool IsAssumed(ArgumentNode node) => _isMarked && node is Statement && node.Tags.Contains(ProofTags.Assumed);

    private List<AcceptanceLabel> Labels(IEnumerable<ArgumentNode> nodes) => [.. nodes.Select(node => _labels[node.Id])];
}
