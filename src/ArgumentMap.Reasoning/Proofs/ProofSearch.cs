namespace ArgumentMap.Reasoning;

/// <summary>
/// The grounded labelling of T. F. Gordon and D. Walton, Formalizing balancing arguments (2016): what can be decided is decided, each node
/// once, until nothing more can. O(nodes + edges): every edge is told once what its end has become.
/// </summary>
internal sealed class ProofSearch
{
    private readonly MapSnapshot _map;
    private readonly ProofIssues _issues;
    private readonly ProofOptions _options;
    private readonly Queue<int> _decided = new();
    private readonly int[] _openPremises;
    private readonly int[] _premisesIn;
    private readonly int[] _openUndercuts;
    private readonly int[] _openBackings;
    private readonly bool[] _isUndercut;
    private readonly bool[] _isBacked;
    private readonly int[] _openReasons;
    private readonly int[] _openInIssue;

    public ProofSearch(MapSnapshot map, ProofIssues issues, ProofOptions options, ProofAssumptions assumptions)
    {
        (_map, _issues, _options) = (map, issues, options);
        var count = map.NodeCount;
        (_openPremises, _premisesIn, _openUndercuts, _openBackings) = (new int[count], new int[count], new int[count], new int[count]);
        (_isUndercut, _isBacked, _openReasons) = (new bool[count], new bool[count], new int[count]);
        _openInIssue = new int[issues.Count];
        Found = new ProofState(count, issues.Count);
        Count();
        Start(assumptions);
        while (_decided.TryDequeue(out var node)) Tell(node);
    }

    /// <summary>What was found.</summary>
    public ProofState Found { get; }

    private void Count()
    {
        for (var node = 0; node < _map.NodeCount; node++)
        {
            var supports = _map.RelationsTo(node, RelationKind.Support);
            var attacks = _map.RelationsTo(node, RelationKind.Attack);
            if (!_map.IsStatement(node))
            {
                _openPremises[node] = _map.PremisesOf(node).Length;
                (_openUndercuts[node], _openBackings[node]) = (attacks.Length, supports.Length);
                continue;
            }
            _openReasons[node] = supports.Length;
            _openInIssue[_issues.Of(node)] += supports.Length;
            foreach (var attack in attacks)
                if (!_issues.IsWithin(attack, node)) _openInIssue[_issues.Of(node)]++;
        }
    }

    /// <summary>What is assumed is in, and excludes the other positions; then all that needs nothing else is decided.</summary>
    private void Start(ProofAssumptions assumptions)
    {
        for (var node = 0; node < _map.StatementCount; node++)
            if (assumptions == ProofAssumptions.Grounds) Found.Presume(node, PresumedWeight(node));
            else if (_map.NodeAt(node).Tags.Contains(ProofTags.Assumed)) Found.Assume(node);
        for (var issue = 0; issue < _issues.Count; issue++)
            if (_issues.PositionsOf(issue).Cast<int?>().FirstOrDefault(node => Found.IsAssumed(node!.Value)) is { } assumed)
                Found.Exclude(issue, assumed);
        for (var node = 0; node < _map.StatementCount; node++)
        {
            if (Found.IsAssumed(node)) Decide(node, AcceptanceLabel.In);
            else if (Found.ExcludedBy(_issues.Of(node)) is not null) Decide(node, AcceptanceLabel.Out);
        }
        for (var node = _map.StatementCount; node < _map.RelationsStart; node++) Decide(node, AcceptanceLabel.In);
        for (var node = _map.RelationsStart; node < _map.NodeCount; node++) TryRelation(node);
        for (var node = 0; node < _map.StatementCount; node++) TryStatement(node);
    }

    private double PresumedWeight(int statement)
    {
        var isGround = _map.NodeAt(statement) is Evidence || _map.RelationsTo(statement, RelationKind.Support).Length == 0;
        var score = _map.BaseScores[statement];
        return !isGround ? 0 : double.IsNaN(score) ? 1 : score;
    }

    private void Decide(int node, AcceptanceLabel label)
    {
        Found.Labels[node] = label;
        _decided.Enqueue(node);
    }

    /// <summary>Tells all that wait for a node what it has become.</summary>
    private void Tell(int node)
    {
        var isIn = Found.Labels[node] == AcceptanceLabel.In;
        foreach (var relation in _map.RelationsFrom(node))
        {
            _openPremises[relation]--;
            if (isIn) _premisesIn[relation]++;
            TryRelation(relation);
        }
        if (!_map.IsRelation(node) || _map.KindOf(node) is not (RelationKind.Support or RelationKind.Attack)) return;
        var isSupport = _map.KindOf(node) == RelationKind.Support;
        foreach (var conclusion in _map.ConclusionsOf(node))
            if (_map.IsStatement(conclusion)) Bear(node, conclusion, isSupport);
            else if (_map.IsRelation(conclusion)) BearOnStep(conclusion, isSupport, isIn);
    }

    private void Bear(int relation, int statement, bool isSupport)
    {
        if (!isSupport && _issues.IsWithin(relation, statement)) return;
        _openInIssue[_issues.Of(statement)]--;
        if (isSupport)
        {
            _openReasons[statement]--;
            Found.Support(statement, relation);
        }
        else
        {
            Found.Oppose(statement, relation);
        }
        TryStatement(statement);
    }

    private void BearOnStep(int relation, bool isSupport, bool isIn)
    {
        if (isSupport)
        {
            _openBackings[relation]--;
            _isBacked[relation] |= isIn;
        }
        else
        {
            _openUndercuts[relation]--;
            _isUndercut[relation] |= isIn;
        }
        TryRelation(relation);
    }

    /// <summary>
    /// A step that is undercut weighs nothing, whatever its premises; else it weighs what its premises leave of it once all of them are
    /// decided.
    /// </summary>
    private void TryRelation(int relation)
    {
        if (Found.Labels[relation] != AcceptanceLabel.Undecided) return;
        var needsBacking = _map.RelationsTo(relation, RelationKind.Support).Length > 0;
        var isBackingOpen = needsBacking && !_isBacked[relation] && _openBackings[relation] > 0;
        if (!_isUndercut[relation] && (_openUndercuts[relation] > 0 || _openPremises[relation] > 0 || isBackingOpen)) return;
        var holds = !_isUndercut[relation] && (!needsBacking || _isBacked[relation]);
        Found.Weights[relation] = holds ? WeightOf(relation) : 0;
        Decide(relation, Found.Weights[relation] > 0 ? AcceptanceLabel.In : AcceptanceLabel.Out);
    }

    /// <summary>The weight that the map gives a step, times what its premises make of it, by one of four functions of Carneades.</summary>
    private double WeightOf(int relation)
    {
        var weight = double.IsNaN(_map.Weights[relation]) ? 1 : _map.Weights[relation];
        var (count, isIn) = (_map.PremisesOf(relation).Length, _premisesIn[relation]);
        return weight * (((Relation)_map.NodeAt(relation)).Scheme switch
        {
            "convergent" => isIn > 0 ? 1 : 0,
            "cumulative" when count > 0 => (double)isIn / count,
            "factorized" when count > 0 && isIn == count => (double)count / CountAbout(relation, count),
            _ => isIn == count ? 1 : 0,
        });
    }

    private int CountAbout(int relation, int own)
    {
        var conclusions = _map.ConclusionsOf(relation);
        return conclusions.Length > 0 && _map.IsStatement(conclusions[0])
            ? Math.Max(own, _issues.PremiseCount(_issues.Of(conclusions[0])))
            : own;
    }

    private void TryStatement(int statement)
    {
        var issue = _issues.Of(statement);
        if (Found.Labels[statement] == AcceptanceLabel.Undecided)
        {
            var weight = Found.WeightFor(statement);
            if (_openReasons[statement] == 0 && weight <= 0) Decide(statement, AcceptanceLabel.Out);
            else if (weight > 0 && !_issues.IsWeighed(issue)) Decide(statement, AcceptanceLabel.In);
        }
        if (_openInIssue[issue] == 0 && _issues.IsWeighed(issue)) Resolve(issue);
    }

    /// <summary>All that bears on an issue is decided; so is each position, once.</summary>
    private void Resolve(int issue)
    {
        _openInIssue[issue] = -1;
        foreach (var position in _issues.PositionsOf(issue)) Found.Rank(issue, position);
        foreach (var position in _issues.PositionsOf(issue))
        {
            if (Found.Labels[position] != AcceptanceLabel.Undecided) continue;
            var isMet = _options.IsMet(_issues.StandardOf(issue), Found.WeightFor(position), Found.WeightAgainst(issue, position));
            Decide(position, isMet ? AcceptanceLabel.In : AcceptanceLabel.Out);
        }
    }
}
