namespace ArgumentMap.Validation.Flow;

/// <summary>
/// What speaks for and against one thesis: from where support runs to it, and from where support runs to what attacks it or any node of its
/// support. An attack on an attack is a defence and counts on neither side. Three walks for a thesis, O(what lies beneath it).
/// </summary>
internal sealed class BothSides
{
    private readonly ArgumentGraph _map;
    private readonly Statement _thesis;
    private readonly NodeSet _for;
    private readonly NodeSet _against;

    public BothSides(ArgumentGraph map, Statement thesis, Func<Relation, bool> counts)
    {
        var flow = new SupportFlow(map, withRephrases: true);
        List<ArgumentNode> con = [];
        foreach (var attack in flow.AllBeneath(thesis).Prepend(thesis)
            .SelectMany(node => map.RelationsTo(node.Id, RelationKind.Attack)).Where(counts))
        {
            var premises = map.PremisesOf(attack.Id);
            // What the thesis attacks itself, it is not against itself.
            if (!premises.Any(premise => premise.Id == thesis.Id)) con.AddRange([attack, .. premises]);
        }
        (_map, _thesis) = (map, thesis);
        _for = flow.WithAllBeneath([thesis]);
        _against = flow.WithAllBeneath(con);
    }

    /// <summary>
    /// The statements on both sides at which the sides part; what only supports such a one is on both sides for no reason of its own and
    /// is left out. Each comes with its steps towards either side.
    /// </summary>
    public IEnumerable<Parting> Parting()
    {
        if (_against.Count == 0) yield break;
        Func<Relation, bool> isPro = IsPro, isCon = IsCon;
        foreach (var statement in _map.Statements)
        {
            if (statement.Id == _thesis.Id || !_for.Contains(statement.Id) || !_against.Contains(statement.Id)) continue;
            var steps = _map.RelationsFrom(statement.Id);
            if (steps.Any(isPro) && steps.Any(isCon))
                yield return new Parting(statement, [_thesis], [.. steps.Where(isPro)], [.. steps.Where(isCon)]) { Sides = this };
        }
    }

    /// <summary>Whether the thesis rests on a node.</summary>
    public bool IsFor(string id) => id != _thesis.Id && _for.Contains(id);

    /// <summary>Whether a node speaks against the thesis or against what it rests on.</summary>
    public bool IsAgainst(string id) => _against.Contains(id);

    /// <summary>
    /// For each node on a side the mark that is met first on the way up from it to the thesis, its own if it has one; nodes above which
    /// there is none are not in it. O(nodes + edges), by breadth-first search downwards from the marks.
    /// </summary>
    public Dictionary<string, int> NearestMarks(Func<string, int?> markOf)
    {
        var marks = new Dictionary<string, int>(StringComparer.Ordinal);
        var waiting = new Queue<string>();
        foreach (var node in _map.Nodes.Where(node => IsOnSide(node.Id)))
            if (markOf(node.Id) is { } own) Mark(node.Id, own);
        while (waiting.Count > 0)
        {
            var node = waiting.Dequeue();
            foreach (var below in BelowOf(_map.GetNode(node)))
                if (IsOnSide(below.Id) && !marks.ContainsKey(below.Id)) Mark(below.Id, marks[node]);
        }
        return marks;

        void Mark(string id, int mark)
        {
            marks.Add(id, mark);
            waiting.Enqueue(id);
        }
    }

    private IEnumerable<ArgumentNode> BelowOf(ArgumentNode node) =>
        node is Relation ? _map.PremisesOf(node.Id).Concat(_map.RelationsTo(node.Id)) : _map.RelationsTo(node.Id);

    private bool IsOnSide(string id) => _for.Contains(id) || _against.Contains(id);

    private bool IsPro(Relation step) => step.Kind != RelationKind.Attack && LeadsOnly(step, _for, _against);

    private bool IsCon(Relation step) =>
        step.Kind == RelationKind.Attack ? _against.Contains(step.Id) : LeadsOnly(step, _against, _for);

    private static bool LeadsOnly(Relation step, NodeSet here, NodeSet there) =>
        here.Contains(step.Id) && !there.Contains(step.Id);
}
