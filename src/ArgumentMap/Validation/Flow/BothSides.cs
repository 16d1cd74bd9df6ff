namespace ArgumentMap.Validation.Flow;

/// <summary>
/// What speaks for and against one thesis: from where support runs to it, and from where support runs to what attacks it or any node of its
/// support. An attack on an attack is a defence and counts on neither side. Two walks for a thesis, O(nodes + edges).
/// </summary>
internal sealed class BothSides
{
    private readonly ArgumentGraph _map;
    private readonly Statement _thesis;
    private readonly HashSet<string> _for;
    private readonly HashSet<string> _against;

    public BothSides(ArgumentGraph map, Statement thesis)
    {
        _map = map;
        _for = SupportFlow.AllBeneath(map, [thesis]);
        var attacks = map.Nodes.Where(node => _for.Contains(node.Id)).SelectMany(node => map.RelationsTo(node.Id, RelationKind.Attack));
        _against = SupportFlow.AllBeneath(map, attacks.SelectMany(attack => map.PremisesOf(attack.Id).Prepend(attack)));
        _thesis = thesis;
    }

    /// <summary>
    /// The statements on both sides at which the sides part; what only supports such a one is on both sides for no reason of its own and
    /// is left out. Each comes with its steps towards either side.
    /// </summary>
    public IEnumerable<Parting> Parting()
    {
        foreach (var statement in _map.Statements)
        {
            if (statement.Id == _thesis.Id || !_for.Contains(statement.Id) || !_against.Contains(statement.Id)) continue;
            var steps = _map.RelationsFrom(statement.Id);
            var pro = steps.Where(step => step.Kind != RelationKind.Attack && LeadsOnly(step, _for, _against)).ToList();
            var con = steps.Where(step => step.Kind == RelationKind.Attack ? _against.Contains(step.Id) : LeadsOnly(step, _against, _for)).ToList();
            if (pro.Count > 0 && con.Count > 0) yield return new Parting(statement, [_thesis], pro, con);
        }
    }

    private static bool LeadsOnly(Relation step, HashSet<string> here, HashSet<string> there) => here.Contains(step.Id) && !there.Contains(step.Id);
}
