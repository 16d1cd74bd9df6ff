namespace ArgumentMap.Reasoning;

/// <summary>
/// The issues of a map: the groups with a proof standard, and for each other statement one of its own, which decides where something
/// speaks against it. O(nodes + edges).
/// </summary>
internal sealed class ProofIssues
{
    private readonly MapSnapshot _map;
    private readonly int[] _issueOf;
    private readonly int[] _issueOfPremises;
    private readonly List<List<int>> _positions = [];
    private readonly List<string?> _groups = [];
    private readonly List<ProofStandard> _standards = [];
    private readonly Dictionary<int, int> _premises = [];

    public ProofIssues(ArgumentGraph map, MapSnapshot snapshot, ProofStandard standard)
    {
        _map = snapshot;
        _issueOf = new int[snapshot.StatementCount];
        var standards = map.Groups.Where(group => group.Standard is not null)
            .ToDictionary(group => group.Id, group => group.Standard!.Value, StringComparer.Ordinal);
        var ofGroups = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var statement = 0; statement < _issueOf.Length; statement++)
        {
            if (snapshot.NodeAt(statement).Group is not { } group || !standards.TryGetValue(group, out var own))
                _issueOf[statement] = Add(null, standard);
            else if (ofGroups.TryGetValue(group, out var issue))
                _issueOf[statement] = issue;
            else
                ofGroups.Add(group, _issueOf[statement] = Add(group, own));
            _positions[_issueOf[statement]].Add(statement);
        }
        _issueOfPremises = new int[snapshot.RelationCount];
        for (var i = 0; i < _issueOfPremises.Length; i++) _issueOfPremises[i] = IssueOf(snapshot.PremisesOf(snapshot.RelationsStart + i));
    }

    public int Count => _positions.Count;

    public int Of(int statement) => _issueOf[statement];

    public IReadOnlyList<int> PositionsOf(int issue) => _positions[issue];

    public ProofStandard StandardOf(int issue) => _standards[issue];

    /// <summary>The group that is the issue; null for a statement's own.</summary>
    public string? GroupOf(int issue) => _groups[issue];

    /// <summary>Whether weights decide: the issue is a group, or something speaks against its one statement.</summary>
    public bool IsWeighed(int issue) =>
        _groups[issue] is not null || _map.RelationsTo(_positions[issue][0], RelationKind.Attack).Length > 0;

    /// <summary>Whether an attack says no more than that positions of an issue exclude each other, which the issue says itself.</summary>
    public bool IsWithin(int attack, int position) =>
        _groups[_issueOf[position]] is not null && _issueOfPremises[attack - _map.RelationsStart] == _issueOf[position];

    /// <summary>How many premises the reasons about an issue have, each premise once.</summary>
    public int PremiseCount(int issue)
    {
        if (_premises.TryGetValue(issue, out var count)) return count;
        var premises = new HashSet<int>();
        foreach (var position in _positions[issue])
            foreach (var relation in _map.RelationsTo(position, RelationKind.Support))
                premises.UnionWith(_map.PremisesOf(relation).ToArray());
        _premises.Add(issue, premises.Count);
        return premises.Count;
    }

    /// <summary>The issue of which all premises are positions; −1 where there is none.</summary>
    private int IssueOf(ReadOnlySpan<int> premises)
    {
        var issue = -1;
        foreach (var premise in premises)
        {
            if (!_map.IsStatement(premise) || (issue >= 0 && _issueOf[premise] != issue)) return -1;
            issue = _issueOf[premise];
        }
        return issue;
    }

    private int Add(string? group, ProofStandard standard)
    {
        _positions.Add([]);
        _groups.Add(group);
        _standards.Add(standard);
        return _positions.Count - 1;
    }
}
